import { SealpostError } from '../../core/errors.js'
import type { Runtime } from '../../core/runtime.js'
import type { WaitNotice } from '../http/client.js'
import type { Discussion } from '../system/pipeline.js'
import type { Api } from './api.js'
import type { Comments, Issues } from './comments.js'

/** Where people talk, and with what it is reached. */
export interface Talk {
  readonly discussion: Pick<Discussion, 'forge' | 'api' | 'repository'>
  readonly token: () => Promise<string>
  readonly runtime: Runtime
  readonly notice: WaitNotice
}

/**
 * Opens the comments of a pull or merge request. Each forge's adapter is loaded when it is asked for.
 * @throws SealpostError('endpoint') for an API that is neither https nor loopback
 */
export async function openComments(talk: Talk, number: number): Promise<Comments> {
  const { discussion, token, runtime, notice } = talk
  const { forge, repository } = discussion
  if (forge === 'github') {
    const { githubComments } = await import('./github-comments.js')
    return githubComments({ repository, number }, token, runtime, notice)
  }
  const api = await openForge(talk)
  switch (forge) {
    case 'gitlab':
      return (await import('./gitlab.js')).gitlabNotes(api, repository, number)
    case 'gitea':
      return (await import('./gitea.js')).giteaComments(api, repository, number)
    case 'bitbucket':
      return (await import('./bitbucket.js')).bitbucketComments(api, repository, number)
    case 'azure-repos':
      return (await import('./azure-repos.js')).azureThreads(api, repository, number)
  }
}

/**
 * Opens the issues of a repository.
 * @throws SealpostError('usage') for a forge without issues, 'endpoint'
 */
export async function openIssues(talk: Talk): Promise<Issues> {
  const { discussion, token, runtime, notice } = talk
  const { forge, repository } = discussion
  if (forge === 'github') {
    const { githubIssues } = await import('./github-issues.js')
    return githubIssues(repository, token, runtime, notice)
  }
  if (forge === 'gitlab') return (await import('./gitlab.js')).gitlabIssues(await openForge(talk), repository)
  if (forge === 'gitea') return (await import('./gitea.js')).giteaIssues(await openForge(talk), repository)
  throw new SealpostError('usage', 'this host does not support issues', {
    hint: 'Turn the issue off; the exit code, the report and the outputs contain the same information.',
  })
}

const titles = { gitlab: 'GitLab', gitea: 'Gitea', bitbucket: 'Bitbucket', 'azure-repos': 'Azure Repos' } as const

/**
 * The API of a forge under the token that comments.
 * @throws SealpostError('endpoint')
 */
export async function openForge({ discussion, token, runtime, notice }: Talk): Promise<Api> {
  const { openApi } = await import('./api.js')
  const { forge, api: base } = discussion
  const title = forge === 'github' ? 'GitHub' : titles[forge]
  const call = { base, title, token, runtime, notice }
  if (forge === 'gitea') return openApi({ ...call, tokenHeader: { name: 'authorization', before: 'token ' } })
  if (forge !== 'azure-repos') return openApi(call)
  // a job's token is a JWT; a person's is a password without a name
  const given = await token()
  if (given.split('.').length === 3) return openApi(call)
  const password = Buffer.from(`:${given}`).toString('base64')
  return openApi({ ...call, token: async () => password, tokenHeader: { name: 'authorization', before: 'Basic ' } })
}
