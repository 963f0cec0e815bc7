import type { LazySession, LoginIo, Session, SignedLogin } from '../core/login.js'
import type { Schema } from '../core/schema.js'
import type { Requests } from '../io/http/client.js'
import type { SignIn } from '../io/ledger/store-kind.js'
import { type Opening, openSource, type SourceContext } from './source-io.js'

/** What a login is made with, beside the target. */
export type LoginContext = Pick<SourceContext, 'runtime' | 'redact' | 'notice' | 'tokenLanes'>

/** How long before its end a session is replaced by another one, ms: what is signed may be on its way for a while. */
const marginMs = 2 * 60_000

/** Who logs in. */
export interface LoginOf {
  readonly is: Exclude<Opening['is'], 'source' | undefined>
  /** For messages. */
  readonly name: string
  readonly kind: { readonly id: string; readonly config: { readonly settings: Schema<unknown> } }
  readonly settings: unknown
}

/** How the store of a ledger logs in whose requests are signed. */
export function storeSignIn(context: LoginContext): SignIn {
  return (kind, login, settings) =>
    sessionOf({ is: 'ledger', name: kind.id, kind, settings }, login, context, { read: 0, write: 0, retried: 0 })
}

/**
 * Whoever a target or a ledger logs in as. Nothing is asked before the first request. Each login has as long as a source has for reading.
 * @param requests counts what the login asks, beside what the target does
 */
export function sessionOf(
  { is, name, kind, settings }: LoginOf,
  login: SignedLogin,
  context: LoginContext,
  requests: Requests,
): LazySession {
  const { runtime } = context
  let opened: Promise<Session> | undefined

  function doors<T>(work: (io: LoginIo) => Promise<T>): Promise<T> {
    const source = { ...kind, access: { env: login.env, endpoints: login.endpoints } }
    const counted = { ...context, sourceRequests: new Map([[`${is}:${name}`, requests]]), ledgerTokens: [] }
    const { io, unlessOver } = openSource({ use: name, is, source, settings }, counted)
    return unlessOver(work(io))
  }

  function begun(): Promise<Session> {
    const next = doors((io) => login.open({ settings, io }))
    // whoever asks after a failure tries again
    next.catch(() => {
      if (opened === next) opened = undefined
    })
    return next
  }

  async function session(): Promise<Session> {
    opened ??= begun()
    const asked = opened
    const present = await asked
    if ((present.ends ?? Number.POSITIVE_INFINITY) - marginMs > runtime.now()) return present
    // of those who find that it ends one opens another
    if (opened === asked) opened = begun()
    return opened ?? session()
  }

  return {
    id: async () => (await session()).id,
    sign: async (request) => (await session()).sign(request),
    account: async () => {
      const { account } = await session()
      return doors((io) => account(io))
    },
  }
}
