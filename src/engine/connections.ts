import { type Keyed, keyedRevisions } from '../core/plan/keyed-revisions.js'
import type { Capabilities, Limit, TargetIo } from '../core/target.js'
import type { ConfigTarget, Tokens } from '../io/credentials/tokens.js'
import {
  type HttpClient,
  type HttpClientOptions,
  openHttpClient,
  type Requests,
  type WaitNotice,
} from '../io/http/client.js'
import { targetEndpointOf } from '../io/http/endpoint.js'
import { type TokenLanes, tokenLanesOfRun } from '../io/http/lanes.js'
import { isDeclaredPost } from '../io/http/posts.js'
import { userAgent } from '../io/system/version.js'
import { type LazySession, type LoginContext, sessionOf } from './target-login.js'

/** How one config target is reached. */
export interface Connection {
  readonly client: HttpClient
  /** What this config target has asked so far. */
  readonly requests: Requests
  /** Puts what an observation of a scope shows of values under the keys of the run. */
  readonly keyed: Keyed
  /** For observing: refuses everything but GET and HEAD. */
  readonly reading: TargetIo
  /** Makes what may write. Called in `engine/apply/write-batch.ts` only. */
  readonly writing: () => TargetIo
}

/** What connections are opened with. */
export interface ConnectionSettings {
  readonly runtime: LoginContext['runtime']
  readonly notice: WaitNotice
  readonly tokens: Tokens
  /** Asked right before each request that changes something; throws where that must not be sent any more. */
  readonly mayWrite?: () => Promise<void>
  /** Where nothing is to be compared, revisions that need a key are dropped. */
  readonly keyed?: Keyed
  /** What others share who send with the same tokens. */
  readonly tokenLanes?: TokenLanes
  /** Told of what a login brings to light. */
  readonly redact?: LoginContext['redact']
}

/**
 * Opens a connection to each config target. Targets with one endpoint and one token share a client, because they share the
 * vendor's counters; one that logs in has a client of its own, which shares a lane with others of the same credential.
 * @throws SealpostError 'endpoint' for an address that is neither https nor loopback, 'token-missing'
 */
export function openConnections(
  targets: readonly ConfigTarget[],
  settings: ConnectionSettings,
): Map<string, Connection> {
  const { runtime, notice, mayWrite = async () => {}, tokenLanes = tokenLanesOfRun() } = settings
  const { keyed = keyedRevisions() } = settings
  const numberOf = numbering()
  const reached = targets.map((target) => {
    const reach = accessTo(target, settings, tokenLanes)
    const { posts, tokenHeader } = target.target.capabilities.access
    // what may be sent while looking, and under which header the token goes, is the affair of each kind
    const ways = `${numberOf(posts)} ${tokenHeader?.name ?? ''}`
    return { ...reach, target, shared: `${numberOf(reach.token)} ${ways} ${reach.endpoint.href}` }
  })
  const paces = new Map<string, Pace[]>()
  for (const { shared, target } of reached) {
    const { pace } = target.target.capabilities
    const known = paces.get(shared)
    if (known === undefined) paces.set(shared, [pace])
    else known.push(pace)
  }
  const clients = new Map<string, HttpClient>()
  const connections = new Map<string, Connection>()
  for (const { target, shared, endpoint, token, session, requests } of reached) {
    const base = { runtime, endpoint, token, userAgent, notice, mayWrite, tokenLanes }
    const one = { ...base, ...waysOf(target, endpoint, session), pace: strictest(paces.get(shared) ?? []) }
    const client = clients.get(shared) ?? openHttpClient(one)
    clients.set(shared, client)
    const account = session === undefined ? {} : { account: session.account }
    const io = { endpoint: endpoint.href.replace(/\/$/, ''), ...account }
    connections.set(target.name, {
      client,
      requests,
      keyed,
      reading: { ...io, fetch: client.reader(requests) },
      writing: () => ({ ...io, fetch: client.writer(requests) }),
    })
  }
  return connections
}

/** Numbers things, the same one always the same. */
function numbering(): (thing: unknown) => number {
  const numbers = new Map<unknown, number>()
  return (thing) => {
    const number = numbers.get(thing) ?? numbers.size
    numbers.set(thing, number)
    return number
  }
}

/** What of a client is the affair of a kind of target. */
function waysOf(
  { target }: ConfigTarget,
  endpoint: URL,
  session: LazySession | undefined,
): Pick<HttpClientOptions, 'sign' | 'limited' | 'isRead' | 'tokenHeader' | 'scheme'> {
  const { posts, limited, tokenHeader, scheme } = target.capabilities.access
  return {
    ...(tokenHeader === undefined ? {} : { tokenHeader }),
    ...(scheme === undefined ? {} : { scheme }),
    ...(session === undefined ? {} : { sign: session.sign }),
    ...(limited === undefined ? {} : { limited }),
    ...(posts === undefined ? {} : { isRead: (request) => isDeclaredPost(request, posts, endpoint) }),
  }
}

interface Reach {
  readonly endpoint: URL
  readonly token: (refused?: string) => Promise<string>
  readonly session?: LazySession
  readonly requests: Requests
}

/** Where a target is, and what its requests carry. */
function accessTo(target: ConfigTarget, settings: ConnectionSettings, tokenLanes: TokenLanes): Reach {
  const { runtime, notice, tokens, redact = () => {} } = settings
  const endpoint = targetEndpointOf(target, runtime)
  const requests: Requests = { read: 0, write: 0, retried: 0 }
  const { login } = target.target.capabilities.access
  if (login === undefined) return { endpoint, token: tokens(target), requests }
  const session = sessionOf(target, login, { runtime, notice, tokenLanes, redact }, requests)
  return { endpoint, token: session.id, session, requests }
}

/** What sources were asked, by what the report calls them, and each config target, by its name. */
export function requestsOf(
  sources: ReadonlyMap<string, Requests>,
  connections: ReadonlyMap<string, Connection>,
): Record<string, Requests> {
  const targets = [...connections].map(([name, { requests }]) => [name, requests] as const)
  return Object.fromEntries([...sources, ...targets].map(([name, requests]) => [name, { ...requests }]))
}

type Pace = Capabilities['pace']

/** The strictest of several paces: targets of two kinds may share one account. */
function strictest(paces: readonly Pace[]): Pace {
  return { writeGapMs: longest(paces, 'writeGapMs'), unstatedWaitMs: longest(paces, 'unstatedWaitMs') }
}

function longest(paces: readonly Pace[], which: keyof Pace): Limit<number> {
  return paces.map((pace) => pace[which]).reduce((one, other) => (other.is > one.is ? other : one))
}
