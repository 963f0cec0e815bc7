import { asSealpostError, landedOf, SealpostError, statusError } from '../../core/errors.js'
import type { Runtime } from '../../core/runtime.js'
import { openHttpClient, type WaitNotice } from '../http/client.js'
import { endpointOf } from '../http/endpoint.js'
import { userAgent } from '../system/version.js'

/** One issue as GitHub shows it. */
export interface Issue {
  readonly number: number
  readonly open: boolean
  readonly body: string
  /** Login of whoever opened it, lower case; '' where the account is gone. */
  readonly author: string
  /** For people. */
  readonly url: string
}

/** The issues of one repository. Each call throws a `SealpostError`. */
export interface Issues {
  /** All that an account opened, closed ones too, the oldest first; no pull requests. */
  readonly listOf: (author: string) => Promise<Issue[]>
  readonly create: (title: string, body: string) => Promise<Issue>
  readonly update: (number: number, change: { readonly body?: string; readonly open: boolean }) => Promise<Issue>
}

/** GitHub's largest page ("List repository issues", read 2026-11-23), and where a server that pages for ever is left. */
const [pageSize, mostPages] = [100, 100]
const hint = 'Give the job `issues: write` (an App or a fine-grained token: Issues, read and write).'

const source = 'GitHub Docs, "Best practices for using the REST API"'
const pace = {
  writeGapMs: { is: 1000, source, verified: '2026-11-23' },
  unstatedWaitMs: { is: 60_000, source, verified: '2026-11-23' },
}

/**
 * The issues of a repository over the REST API at GITHUB_API_URL.
 * @param repository `owner/name`
 */
export function openIssues(
  repository: string,
  token: () => Promise<string>,
  runtime: Runtime,
  notice: WaitNotice,
): Issues {
  const endpoint = endpointOf({ env: 'GITHUB_API_URL', default: 'https://api.github.com' }, runtime)
  const client = openHttpClient({ runtime, endpoint, token, pace, userAgent, notice })
  const fetch = client.writer({ read: 0, write: 0, retried: 0 })
  const path = repository.split('/').map(encodeURIComponent).join('/')
  const base = `${endpoint.href.replace(/\/$/, '')}/repos/${path}/issues`
  const headers = { accept: 'application/vnd.github+json', 'x-github-api-version': '2022-11-28' }

  /** @throws SealpostError('unconfirmed') where a write may have happened */
  async function send(method: 'POST' | 'PATCH', url: string, body: object, what: string): Promise<Issue> {
    const json = { ...headers, 'content-type': 'application/json' }
    const init = { method, headers: json, body: JSON.stringify(body), idempotent: method === 'PATCH' }
    const answer = await fetch(url, init).catch((thrown: unknown) => {
      const error = asSealpostError(thrown)
      throw landedOf(error) === 'unknown' ? unconfirmed() : error
    })
    if (answer.status >= 500 || answer.status === 408) throw unconfirmed()
    if (!answer.ok) throw statusError(answer.status, what, hint)
    return issueOf(await answer.json())
  }

  return {
    async listOf(author) {
      const found: Issue[] = []
      const query = `creator=${encodeURIComponent(author)}&state=all&sort=created&direction=asc&per_page=${pageSize}`
      for (let page = 1; page <= mostPages; page += 1) {
        const answer = await fetch(`${base}?${query}&page=${page}`, { headers })
        if (answer.status !== 200) throw statusError(answer.status, 'list issues', hint)
        const rows: unknown = await answer.json()
        if (!Array.isArray(rows)) throw odd()
        for (const one of rows.filter((row) => row?.pull_request === undefined).map(issueOf)) found.push(one)
        if (rows.length < pageSize) return found.sort((a, b) => a.number - b.number)
      }
      throw odd()
    },
    create: (title, body) => send('POST', base, { title, body }, 'open an issue'),
    update: (number, { body, open }) =>
      send(
        'PATCH',
        `${base}/${number}`,
        { ...(body === undefined ? {} : { body }), state: open ? 'open' : 'closed' },
        'update an issue',
      ),
  }
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
  return new SealpostError('bad-answer', 'look at an issue: the answer has another shape than documented')
}

function unconfirmed(): SealpostError {
  return new SealpostError('unconfirmed', 'GitHub did not say whether it took the issue')
}
