import { SealpostError } from '../core/errors.js'
import type { Capabilities, Config, Limit, Place, TargetIo, World } from '../core/types.js'
import { credential } from '../io/credentials/credential.js'
import { openWire, type Requests, type WaitNotice, type Wire } from '../io/http/client.js'
import { type Gates, gatesOfRun } from '../io/http/lanes.js'
import { userAgent } from '../io/system/version.js'

/** How one config target is reached. */
export interface Line {
  readonly wire: Wire
  /** What this config target has asked so far. */
  readonly requests: Requests
  /** For looking: refuses everything but GET and HEAD. */
  readonly reading: TargetIo
  /** Makes what may write. Called in `engine/apply/apply.ts` only. */
  readonly writing: () => TargetIo
}

type ConfigTarget = Config['targets'][number]

/**
 * Gives what gives the token for a config target; that is asked before each request, so that a short-lived token can be
 * renewed, and after a 401 with the token that was refused: whoever can get another one gives it. Targets with one token
 * get the very same function. `places` are those of the target that it is for; all that the config maps where they are
 * left out.
 */
export type Tokens = (target: ConfigTarget, places?: readonly Place[]) => (refused?: string) => Promise<string>

/**
 * Opens a line to each config target. Targets with one endpoint and one token share a wire, because they share the
 * vendor's counters.
 * @param mayWrite asked right before each request that changes something; throws where that must not be sent any more
 * @param gates what others share who send with the same tokens
 * @throws SealpostError 'endpoint' for an address that is neither https nor loopback, 'token-missing'
 */
export function openLines(
  targets: readonly ConfigTarget[],
  world: World,
  notice: WaitNotice,
  tokens: Tokens,
  mayWrite: () => Promise<void> = async () => {},
  gates: Gates = gatesOfRun(),
): Map<string, Line> {
  const given = new Map<ReturnType<Tokens>, number>()
  const reached = targets.map((target) => {
    const endpoint = endpointOf(target.target.capabilities.access.endpoint, world)
    const token = tokens(target)
    const number = given.get(token) ?? given.size
    given.set(token, number)
    return { target, endpoint, token, shared: `${number} ${endpoint.href}` }
  })
  const paces = new Map<string, Pace[]>()
  for (const { shared, target } of reached) {
    const { pace } = target.target.capabilities
    const known = paces.get(shared)
    if (known === undefined) paces.set(shared, [pace])
    else known.push(pace)
  }
  const wires = new Map<string, Wire>()
  const lines = new Map<string, Line>()
  for (const { target, endpoint, token, shared } of reached) {
    const one = { world, endpoint, token, userAgent, notice, mayWrite, gates }
    const wire = wires.get(shared) ?? openWire({ ...one, pace: strictest(paces.get(shared) ?? []) })
    wires.set(shared, wire)
    const requests: Requests = { read: 0, write: 0, retried: 0 }
    const base = endpoint.href.replace(/\/$/, '')
    lines.set(target.name, {
      wire,
      requests,
      reading: { fetch: wire.reader(requests), endpoint: base },
      writing: () => ({ fetch: wire.writer(requests), endpoint: base }),
    })
  }
  return lines
}

type Pace = Capabilities['pace']

/** The strictest of several paces: targets of two kinds may share one account. */
function strictest(paces: readonly Pace[]): Pace {
  return { writeGapMs: longest(paces, 'writeGapMs'), unstatedWaitMs: longest(paces, 'unstatedWaitMs') }
}

function longest(paces: readonly Pace[], which: keyof Pace): Limit<number> {
  return paces.map((pace) => pace[which]).reduce((one, other) => (other.is > one.is ? other : one))
}

/**
 * The token from the environment: the config's own variable, or the first of the target's that is set.
 * @throws SealpostError('token-missing'), by what it gives, where none is, or where it is not one that can be sent
 */
export function tokensFrom(world: Pick<World, 'env'>): Tokens {
  const given = new Map<string, () => Promise<string>>()
  return (target) => {
    const names = tokenNames(target)
    const token = tokenOf(names, world)
    if (token === undefined) {
      throw new SealpostError('token-missing', `${target.name} needs a token: ${names.join(' or ')} is not set`, {
        where: target.at,
        hint: `Make one at ${target.target.capabilities.access.portal} and put it into ${names[0]}.`,
      })
    }
    const known = given.get(token) ?? (async () => token)
    given.set(token, known)
    return known
  }
}

/**
 * The token in the first of some variables that is set; undefined where none is.
 * @throws SealpostError('token-missing') naming the variable, where it is not one that can be sent
 */
export function tokenOf(names: readonly string[], { env }: Pick<World, 'env'>): string | undefined {
  for (const name of names) {
    const token = credential(env, name)
    if (token !== undefined) return token
  }
  return undefined
}

/** Names of the variables that may hold a target's token, the first that is set wins. */
export function tokenNames(target: Pick<ConfigTarget, 'token' | 'target'>): readonly string[] {
  return target.token ? [target.token.env] : target.target.capabilities.access.token
}

/**
 * The endpoint from the environment or the vendor's own.
 * @throws SealpostError('endpoint') unless it is https, or http on loopback
 */
export function endpointOf(access: { readonly env: string; readonly default: string }, world: Pick<World, 'env'>): URL {
  const given = world.env[access.env] || access.default
  if (!URL.canParse(given)) throw new SealpostError('endpoint', `${access.env} is not an address`)
  const url = new URL(given)
  const loopback = ['127.0.0.1', '[::1]', 'localhost'].includes(url.hostname)
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && loopback)) {
    throw new SealpostError('endpoint', `${access.env} is neither https nor loopback`)
  }
  if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') {
    throw new SealpostError('endpoint', `${access.env} holds more than an address`)
  }
  return url
}
