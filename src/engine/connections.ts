import { groupBy } from '../core/group-by.js'
import type { LazySession } from '../core/login.js'
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
import { type LoginContext, sessionOf } from './target-login.js'

/** How one config target is reached. */
export interface Connection {
  readonly client: HttpClient
  /** The config targets that share the client, for a person: "web", or "web and 2 more". */
  readonly lane: string
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
  const clients = new Map<string, Pick<Connection, 'client' | 'lane'>>()
  for (const [shared, sharers] of groupBy(reached, (one) => one.shared)) {
    const [{ target, endpoint, token, session }] = sharers
    const lane = laneName(sharers.map((one) => one.target.name))
    const laneNotice: WaitNotice = (until, because) => notice(until, because, lane)
    const base = { runtime, endpoint, token, userAgent, notice: laneNotice, mayWrite, tokenLanes }
    const pace = strictest(sharers.map((one) => one.target.target.capabilities.pace))
    clients.set(shared, { client: openHttpClient({ ...base, ...waysOf(target, endpoint, session), pace }), lane })
  }
  const connections = new Map<string, Connection>()
  for (const { target, shared, endpoint, session, requests } of reached) {
    const { client, lane } = clients.get(shared) as Pick<Connection, 'client' | 'lane'>
    const account = session === undefined ? {} : { account: session.account }
    const io = { endpoint: endpoint.href.replace(/\/$/, ''), ...account }
    connections.set(target.name, {
      client,
      lane,
      requests,
      keyed,
      reading: { ...io, fetch: client.reader(requests) },
      writing: () => ({ ...io, fetch: client.writer(requests) }),
    })
  }
  return connections
}

/** Config targets as one thing that waits. */
function laneName([first = '', second, ...others]: readonly string[]): string {
  if (second === undefined) return first
  return others.length === 0 ? `${first} and ${second}` : `${first} and ${others.length + 1} more`
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
  const { name, target: kind, settings: own } = target
  const doors = { runtime, notice, tokenLanes, redact }
  const session = sessionOf({ is: 'target', name, kind, settings: own }, login, doors, requests)
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
