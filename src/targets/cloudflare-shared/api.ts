import type { ClientOptions } from 'cloudflare'
import * as z from 'zod/mini'
import { asSealpostError, type Code, SealpostError, statusError } from '../../core/errors.js'
import type { TargetIo } from '../../core/target.js'
import { notAsDescribed } from '../shared/json.js'

/** What an error code of the vendor stands for, and what to do about it. */
export type KnownCodes = readonly (readonly [code: number, meaning: readonly [Code, string]])[]

/** Codes that any API of the vendor may answer with (wrangler's source, read 2026-11). */
const common: KnownCodes = [
  [7003, ['not-found', 'The account does not exist: correct `account`.']],
  [9106, ['unauthorized', 'CLOUDFLARE_API_TOKEN is not an API token. Create one in the dashboard.']],
  [6003, ['unauthorized', 'CLOUDFLARE_API_TOKEN is not an API token. Create one in the dashboard.']],
]

/** A success of which nothing else matters. */
export const success = z.object({ success: z.literal(true) })

/** For the vendor's client: it goes over our `fetch`, which alone retries, waits and knows the token. */
export function clientOptions({ fetch, endpoint }: TargetIo) {
  return {
    baseURL: endpoint,
    apiToken: 'put-on-by-fetch',
    apiKey: null,
    apiEmail: null,
    userServiceKey: null,
    maxRetries: 0,
    logLevel: 'off',
    // the client adds headers from the environment and a description of the machine: only what the API needs goes on
    fetch: (url, init) => {
      const given = new Headers(init?.headers)
      const headers = new Headers({ accept: 'application/json' })
      const type = given.get('content-type')
      if (type !== null) headers.set('content-type', type)
      return fetch(url, { method: init?.method ?? 'GET', headers, body: init?.body ?? null })
    },
  } satisfies ClientOptions
}

/**
 * Asks one API of the vendor and reads its envelope.
 * @param product as the vendor's page of token permissions names it, `Cloudflare Pages`
 * @param own codes of this API that lead to a better hint than the status alone
 * @returns asks by `ask` and gives what `shape` takes; throws a `SealpostError`, `bad-answer` for any other shape
 */
export function asker(product: string, own: KnownCodes) {
  const known: ReadonlyMap<unknown, readonly [Code, string]> = new Map([...own, ...common])

  /** The client's errors carry the whole answer; only the status and a listed code are taken from them. */
  function translated(thrown: unknown, what: string, permission: string): SealpostError {
    if (!(thrown instanceof Error && 'status' in thrown && typeof thrown.status === 'number')) {
      return asSealpostError(thrown)
    }
    const { status } = thrown
    const codes = 'errors' in thrown && Array.isArray(thrown.errors) ? thrown.errors.map((one) => one?.code) : []
    const code = codes.find((one) => known.has(one))
    const [kind, hint] = known.get(code) ?? []
    if (kind !== undefined && status < 500) {
      return new SealpostError(kind, `${what}: ${status}, code ${code}`, { hint })
    }
    const missing = `The token needs "Account · ${product} · ${permission}" for this account.`
    return statusError(status, what, status === 403 ? missing : undefined)
  }

  return async <T>(
    what: string,
    permission: 'Read' | 'Edit',
    shape: z.ZodMiniType<T>,
    ask: () => Promise<Response>,
  ): Promise<T> => {
    const response = await ask().catch((thrown: unknown) => {
      throw translated(thrown, what, permission)
    })
    const read = shape.safeParse(await response.json().catch(() => undefined))
    if (!read.success) throw notAsDescribed(what)
    return read.data
  }
}
