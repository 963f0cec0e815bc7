import { type Keyed, keyedRevisions } from '../core/plan/keyed-revisions.js'
import type { Runtime } from '../core/runtime.js'
import type { Capabilities, Limit, TargetIo } from '../core/target.js'
import type { ConfigTarget, Tokens } from '../io/credentials/tokens.js'
import { type HttpClient, openHttpClient, type Requests, type WaitNotice } from '../io/http/client.js'
import { endpointOf } from '../io/http/endpoint.js'
import { type TokenLanes, tokenLanesOfRun } from '../io/http/lanes.js'
import { userAgent } from '../io/system/version.js'

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
  readonly runtime: Runtime
  readonly notice: WaitNotice
  readonly tokens: Tokens
  /** Asked right before each request that changes something; throws where that must not be sent any more. */
  readonly mayWrite?: () => Promise<void>
  /** Where nothing is to be compared, revisions that need a key are dropped. */
  readonly keyed?: Keyed
  /** What others share who send with the same tokens. */
  readonly tokenLanes?: TokenLanes
}

/**
 * Opens a connection to each config target. Targets with one endpoint and one token share a client, because they share the
 * vendor's counters.
 * @throws SealpostError 'endpoint' for an address that is neither https nor loopback, 'token-missing'
 */
export function openConnections(
  targets: readonly ConfigTarget[],
  settings: ConnectionSettings,
): Map<string, Connection> {
  const { runtime, notice, tokens, mayWrite = async () => {}, tokenLanes = tokenLanesOfRun() } = settings
  const { keyed = keyedRevisions() } = settings
  const given = new Map<ReturnType<Tokens>, number>()
  const reached = targets.map((target) => {
    const { access } = target.target.capabilities
    const endpoint = endpointOf(access.endpoint, runtime)
    const token = tokens(target)
    const number = given.get(token) ?? given.size
    given.set(token, number)
    const { tokenHeader } = access
    return { target, endpoint, token, tokenHeader, shared: `${number} ${tokenHeader?.name ?? ''} ${endpoint.href}` }
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
  for (const { target, endpoint, token, tokenHeader, shared } of reached) {
    const { scheme } = target.target.capabilities.access
    const sent = { ...(scheme ? { scheme } : {}), ...(tokenHeader === undefined ? {} : { tokenHeader }) }
    const one = { runtime, endpoint, token, userAgent, notice, mayWrite, tokenLanes, ...sent }
    const client = clients.get(shared) ?? openHttpClient({ ...one, pace: strictest(paces.get(shared) ?? []) })
    clients.set(shared, client)
    const requests: Requests = { read: 0, write: 0, retried: 0 }
    const base = endpoint.href.replace(/\/$/, '')
    connections.set(target.name, {
      client,
      requests,
      keyed,
      reading: { fetch: client.reader(requests), endpoint: base },
      writing: () => ({ fetch: client.writer(requests), endpoint: base }),
    })
  }
  return connections
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
