import { asSealpostError, landedOf, SealpostError, statusError } from '../../core/errors.js'
import type { Runtime } from '../../core/runtime.js'
import type { Fetch } from '../../core/target.js'
import { openHttpClient, type WaitNotice } from '../http/client.js'
import { endpointOf } from '../http/endpoint.js'
import { userAgent } from '../system/version.js'

/** One comment as GitHub shows it. */
export interface Comment {
  readonly id: number
  readonly body: string
  /** Login of whoever wrote it, lower case; '' where the account is gone. */
  readonly author: string
  /** For people. */
  readonly url: string
}

/** The comments of one pull request. */
export interface Comments {
  /** All of them, the oldest first. */
  readonly list: () => Promise<Comment[]>
  /** Undefined where it is gone; so do the two below. */
  readonly get: (id: number) => Promise<Comment | undefined>
  readonly update: (id: number, body: string) => Promise<Comment | undefined>
  readonly remove: (id: number) => Promise<void>
  readonly create: (body: string) => Promise<Comment>
  /** Login of whom the token speaks for, lower case. */
  readonly whoAmI: () => Promise<string>
}

/** GitHub's largest page ("List issue comments", read 2026-11). */
const pageSize = 100
/** GitHub takes no more than 2,500 comments on one issue (read 2026-11); this is where a server that pages for ever is left. */
const mostPages = 100
/** Whoever uses the token of a job. */
const jobLogin = 'github-actions[bot]'

const hint = 'Give the job `pull-requests: write` (an App or a fine-grained token: Pull requests, read and write).'

/** A few writes to one pull request: no pause between them is asked for, and an unstated limit is a minute (read 2026-11). */
const source = 'GitHub Docs, "Best practices for using the REST API"'
const pace = {
  writeGapMs: { is: 0, source, verified: '2026-11-23' },
  unstatedWaitMs: { is: 60_000, source, verified: '2026-11-23' },
}

/**
 * Opens the comments of a pull request over the REST API at GITHUB_API_URL, which is `…/api/v3` at an Enterprise Server.
 * @param of `repository`: `owner/name`
 * Every write may throw SealpostError('unconfirmed'): it may have happened, so look before it is tried again.
 */
export function openComments(
  of: { readonly repository: string; readonly number: number },
  token: () => Promise<string>,
  runtime: Runtime,
  notice: WaitNotice,
): Comments {
  const api = endpointOf({ env: 'GITHUB_API_URL', default: 'https://api.github.com' }, runtime).href.replace(/\/$/, '')
  // GraphQL lives beside /v3, not below it
  const root = api.replace(/\/v3$/, '')
  const client = openHttpClient({ runtime, endpoint: new URL(root), token, pace, userAgent, notice })
  const requests = { read: 0, write: 0, retried: 0 }
  const [read, write] = [client.reader(requests), client.writer(requests)]
  const [owner = '', name = ''] = of.repository.split('/')
  const issues = `${api}/repos/${encodeURIComponent(owner)}/${encodeURIComponent(name)}/issues`

  async function ask(fetch: Fetch, method: string, url: string, body?: object): Promise<Response> {
    const sent = fetch(url, {
      method,
      headers: { accept: 'application/vnd.github+json', 'x-github-api-version': '2022-11-28' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      // what is sent again after a while could overwrite what a later run wrote meanwhile
      idempotent: method === 'GET',
    })
    return method === 'GET' ? sent : sent.catch(doubted).then(refuseBroken)
  }

  return {
    async list() {
      const found: Comment[] = []
      for (let page = 1; ; page += 1) {
        const answer = await ask(read, 'GET', `${issues}/${of.number}/comments?per_page=${pageSize}&page=${page}`)
        if (answer.status !== 200) throw statusError(answer.status, 'list comments', hint)
        const rows: unknown = await answer.json()
        if (!Array.isArray(rows)) throw odd('list comments')
        for (const one of rows.map(commentOf)) found.push(one)
        const more = rows.length >= pageSize || /;\s*rel="next"/.test(answer.headers.get('link') ?? '')
        if (!more || rows.length === 0) return found.sort((a, b) => a.id - b.id)
        if (page === mostPages) throw odd('list comments')
      }
    },
    async get(id) {
      const answer = await ask(read, 'GET', `${issues}/comments/${id}`)
      return answer.status === 404 ? undefined : shown(answer, 200, 'read a comment')
    },
    async update(id, body) {
      const answer = await ask(write, 'PATCH', `${issues}/comments/${id}`, { body })
      return answer.status === 404 ? undefined : shown(answer, 200, 'update a comment')
    },
    async remove(id) {
      const { status } = await ask(write, 'DELETE', `${issues}/comments/${id}`)
      if (status !== 204 && status !== 404) throw statusError(status, 'remove a comment', hint)
    },
    create: async (body) =>
      shown(await ask(write, 'POST', `${issues}/${of.number}/comments`, { body }), 201, 'write a comment'),
    async whoAmI() {
      const body = JSON.stringify({ query: '{ viewer { login } }' })
      const asked = write(`${root}/graphql`, { method: 'POST', body, idempotent: true })
      const graphql = await asked.catch(() => undefined)
      const answer = graphql?.ok ? ((await graphql.json()) as { data?: { viewer?: unknown } | null }) : {}
      const viewer = loginOf(answer.data?.viewer)
      if (viewer !== '') return viewer
      const user = await ask(read, 'GET', `${api}/user`)
      return (user.ok ? loginOf(await user.json()) : '') || jobLogin
    },
  }
}

async function shown(answer: Response, status: number, what: string): Promise<Comment> {
  if (answer.status !== status) throw statusError(answer.status, what, hint)
  return commentOf(await answer.json())
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
  return new SealpostError('bad-answer', `${what}: the answer has another shape than documented`)
}

function doubted(thrown: unknown): never {
  const error = asSealpostError(thrown)
  throw landedOf(error) === 'unknown' ? unconfirmed() : error
}

function refuseBroken(answer: Response): Response {
  if (answer.status >= 500 || answer.status === 408) throw unconfirmed()
  return answer
}

function unconfirmed(): SealpostError {
  return new SealpostError('unconfirmed', 'GitHub did not say whether it took the comment')
}
