import { SealpostError, statusError } from '../../core/errors.js'
import type { Runtime } from '../../core/runtime.js'
import { connectGithub, type GithubConnection } from '../github/connection.js'
import type { RestAnswer } from '../github/rest.js'
import { repositoryOf } from '../github/routes.js'
import type { WaitNotice } from '../http/client.js'
import type { Comment, Comments } from './comments.js'
import { confirmed } from './confirmed-write.js'

/** GitHub's largest page ("List issue comments", read 2026-11). */
const pageSize = 100
/** GitHub takes no more than 2,500 comments on one issue (read 2026-11); this is where a server that pages for ever is left. */
const mostPages = 100
/** Whoever uses the token of a job. */
const jobLogin = 'github-actions[bot]'

const hint = 'Grant the job `pull-requests: write` (an App or a fine-grained token: Pull requests, read and write).'

/**
 * Opens the comments of a pull request over the REST API at GITHUB_API_URL.
 * @param of `repository`: `owner/name`
 * Every write may throw SealpostError('unconfirmed'): it may have happened, so look before it is tried again.
 */
export function githubComments(
  of: { readonly repository: string; readonly number: number },
  token: () => Promise<string>,
  runtime: Runtime,
  notice: WaitNotice,
): Comments {
  // a few writes to one pull request: GitHub asks for no pause between them (read 2026-11)
  const github = connectGithub({ runtime, token, notice, writeGapMs: 0 })
  const { reader, writer } = github
  const issue = { ...repositoryOf(of.repository), issue_number: of.number }
  const sure = (sent: Promise<RestAnswer>) => confirmed(sent, 'the comment')
  const comment = (id: number) => ({ ...repositoryOf(of.repository), comment_id: id })

  return {
    list: () => listed(github, issue),
    async get(id) {
      const answer = await reader('GET /repos/{owner}/{repo}/issues/comments/{comment_id}', comment(id))
      return answer.status === 404 ? undefined : shown(answer, 200, 'read a comment')
    },
    async update(id, body) {
      const route = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}'
      const answer = await sure(writer(route, comment(id), { json: { body }, ...once }))
      return answer.status === 404 ? undefined : shown(answer, 200, 'update a comment')
    },
    async remove(id) {
      const route = 'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}'
      const { status } = await sure(writer(route, comment(id), once))
      if (status !== 204 && status !== 404) throw statusError(status, 'remove a comment', hint)
    },
    async create(body) {
      const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments'
      return shown(await sure(writer(route, issue, { json: { body }, ...once })), 201, 'write a comment')
    },
    async whoAmI() {
      const answer = (await github.query('{ viewer { login } }')) as { data?: { viewer?: unknown } | null } | undefined
      return loginOf(answer?.data?.viewer) || loginOf((await reader('GET /user', {})).data) || jobLogin
    },
  }
}

/** What is sent again after a while could overwrite what a later run wrote meanwhile. */
const once = { idempotent: false } as const

async function listed(
  { reader }: GithubConnection,
  issue: { readonly owner: string; readonly repo: string; readonly issue_number: number },
): Promise<Comment[]> {
  const found: Comment[] = []
  for (let page = 1; ; page += 1) {
    const query = { ...issue, per_page: pageSize, page }
    const { status, data, headers } = await reader('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', query)
    if (status !== 200) throw statusError(status, 'list comments', hint)
    if (!Array.isArray(data)) throw odd('list comments')
    for (const one of data.map(commentOf)) found.push(one)
    const more = data.length >= pageSize || /;\s*rel="next"/.test(headers.get('link') ?? '')
    if (!more || data.length === 0) return found.sort((a, b) => a.id - b.id)
    if (page === mostPages) throw odd('list comments')
  }
}

function shown(answer: RestAnswer, status: number, what: string): Comment {
  if (answer.status !== status) throw statusError(answer.status, what, hint)
  return commentOf(answer.data)
}

/** @throws SealpostError('bad-answer') */
function commentOf(row: unknown): Comment {
  const { id, body, user, html_url: url } = (row ?? {}) as Readonly<Record<string, unknown>>
  if (typeof id !== 'number' || !Number.isSafeInteger(id)) throw odd('look at a comment')
  return {
    id,
    body: typeof body === 'string' ? body : '',
    author: loginOf(user),
    url: typeof url === 'string' ? url : '',
  }
}

function loginOf(user: unknown): string {
  const login = (user as { login?: unknown } | null | undefined)?.login
  return typeof login === 'string' ? login.toLowerCase() : ''
}

function odd(what: string): SealpostError {
  return new SealpostError('bad-answer', `${what}: the response does not match the API documentation`)
}
