import type { ConfigTarget } from '../core/config.js'
import type { LoginIo, Session, Signable, SignedLogin } from '../core/login.js'
import type { Requests } from '../io/http/client.js'
import { openSource, type SourceContext } from './source-io.js'

/** A session as a connection uses it: opened with the first request, and again before it ends. */
export interface LazySession {
  /** {@link Session.id} */
  readonly id: () => Promise<string>
  readonly sign: (request: Signable) => Promise<Readonly<Record<string, string>>>
  readonly account: () => Promise<string>
}

/** What a login is made with, beside the target. */
export type LoginContext = Pick<SourceContext, 'runtime' | 'redact' | 'notice' | 'tokenLanes'>

/** How long before its end a session is replaced by another one, ms: what is signed may be on its way for a while. */
const marginMs = 2 * 60_000

/**
 * Whoever a target logs in as. Nothing is asked before the first request. Each login has as long as a source has for reading.
 * @param requests counts what the login asks, beside what the target does
 */
export function sessionOf(
  target: Pick<ConfigTarget, 'name' | 'target' | 'settings'>,
  login: SignedLogin,
  context: LoginContext,
  requests: Requests,
): LazySession {
  const { runtime } = context
  let opened: Promise<Session> | undefined

  function doors<T>(work: (io: LoginIo) => Promise<T>): Promise<T> {
    const { name, settings } = target
    const { id, config } = target.target
    const source = { id, config, access: { env: login.env, endpoints: login.endpoints } }
    const counted = { ...context, sourceRequests: new Map([[`target:${name}`, requests]]), ledgerTokens: [] }
    const { io, unlessOver } = openSource({ use: name, is: 'target', source, settings }, counted)
    return unlessOver(work(io))
  }

  function begun(): Promise<Session> {
    const next = doors((io) => login.open({ settings: target.settings, io }))
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
