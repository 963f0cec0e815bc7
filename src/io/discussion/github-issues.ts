import { SealpostError, statusError } from '../../core/errors.js'
import type { Runtime } from '../../core/runtime.js'
import { connectGithub } from '../github/connection.js'
import type { RestAnswer } from '../github/rest.js'
import { repositoryOf } from '../github/routes.js'
import type { WaitNotice } from '../http/client.js'
import type { Issue, Issues } from './comments.js'
import { confirmed } from './confirmed-write.js'

/** GitHub's largest page ("List repository issues", read 2026-11-23), and where a server that pages for ever is left. */
const [pageSize, mostPages] = [100, 100]
const hint = 'Grant the job `issues: write` (an App or a fine-grained token: Issues, read and write).'

/**
 * The issues of a repository over the REST API at GITHUB_API_URL.
 * @param repository `owner/name`
 */
export function githubIssues(
  repository: string,
  token: () => Promise<string>,
  runtime: Runtime,
  notice: WaitNotice,
): Issues {
  // "Best practices for using the REST API", read 2026-11-23: a second between writes
  const { writer: github } = connectGithub({ runtime, token, notice, writeGapMs: 1000 })
  const place = repositoryOf(repository)
  const sure = (sent: Promise<RestAnswer>) => confirmed(sent, 'the issue')
  return {
    async listOf(creator) {
      const found: Issue[] = []
      const query = { ...place, creator, state: 'all', sort: 'created', direction: 'asc', per_page: pageSize } as const
      for (let page = 1; page <= mostPages; page += 1) {
        const { status, data } = await github('GET /repos/{owner}/{repo}/issues', { ...query, page })
        if (status !== 200) throw statusError(status, 'list issues', hint)
        if (!Array.isArray(data)) throw odd()
        for (const one of data.filter((row) => row?.pull_request === undefined).map(issueOf)) found.push(one)
        if (data.length < pageSize) return found.sort((a, b) => a.number - b.number)
      }
      throw odd()
    },
    async create(title, body) {
      const json = { title, body }
      return written(await sure(github('POST /repos/{owner}/{repo}/issues', place, { json })), 'open an issue')
    },
    async update(number, { body, open }) {
      const json = { ...(body === undefined ? {} : { body }), state: open ? 'open' : 'closed' } as const
      const at = { ...place, issue_number: number }
      const sent = github('PATCH /repos/{owner}/{repo}/issues/{issue_number}', at, { json })
      return written(await sure(sent), 'update an issue')
    },
  }
}

function written({ status, data }: RestAnswer, what: string): Issue {
  if (status < 200 || status >= 300) throw statusError(status, what, hint)
  return issueOf(data)
}

/** @throws SealpostError('bad-answer') */
function issueOf(row: unknown): Issue {
  const { number, state, body, user, html_url: url } = (row ?? {}) as Readonly<Record<string, unknown>>
  if (typeof number !== 'number' || !Number.isSafeInteger(number)) throw odd()
  const login = (user as { login?: unknown } | null | undefined)?.login
  return {
    number,
    open: state === 'open',
    body: typeof body === 'string' ? body : '',
    author: typeof login === 'string' ? login.toLowerCase() : '',
    url: typeof url === 'string' ? url : '',
  }
}

function odd(): SealpostError {
  return new SealpostError('bad-answer', 'look at an issue: the response does not match the API documentation')
}
