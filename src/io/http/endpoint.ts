import type { TargetEndpoint } from '../../core/access.js'
import type { ConfigTarget } from '../../core/config.js'
import { SealpostError } from '../../core/errors.js'
import type { Runtime } from '../../core/runtime.js'
import type { SourceEndpoint } from '../../core/source.js'

/** The variable with hosts that sources may ask over plain http, between commas. */
const plainHosts = 'SEALPOST_ALLOW_HTTP'

/**
 * The endpoint from the environment, by the first of its variables that is set, or the vendor's own.
 * @throws SealpostError('endpoint') unless it is https, or http on loopback
 */
export function endpointOf(access: TargetEndpoint, { env }: Pick<Runtime, 'env'>): URL {
  const name = endpointVariables(access).find((one) => env[one]) ?? access.env
  return checked(env[name] || access.default, name)
}

/**
 * The same for a block of the config, whose settings may have a say in the vendor's own address.
 * @throws SealpostError('endpoint') as `endpointOf` does
 */
export function targetEndpointOf(
  { target, settings }: Pick<ConfigTarget, 'target' | 'settings'>,
  runtime: Pick<Runtime, 'env'>,
): URL {
  const { endpoint, login } = target.capabilities.access
  const usual = login === undefined ? endpoint.default : login.addressOf(settings)
  return endpointOf({ ...endpoint, default: usual }, runtime)
}

/** Every variable that an endpoint may be read from, the first that is set wins. */
export function endpointVariables({ env, fallbacks = [] }: Pick<TargetEndpoint, 'env' | 'fallbacks'>): string[] {
  return [env, ...fallbacks]
}

/**
 * An address that a pipeline's host gives, query and all.
 * @param name the variable that holds it
 * @throws SealpostError('endpoint') unless it is https, or http on loopback
 */
export function hostAddressOf(address: string, name: string): URL {
  return checked(address, name, { query: true })
}

/**
 * The endpoint of a source: from the first of its variables that is set, else the address that the source makes of its
 * settings, else the vendor's own.
 * @throws SealpostError('endpoint') where none of them says one, and unless it is https, or http on loopback or at a host
 * that SEALPOST_ALLOW_HTTP names
 */
export function sourceEndpointOf(
  { env, query, plain, means, default: usual }: SourceEndpoint,
  address: string | undefined,
  runtime: Pick<Runtime, 'env'>,
): URL {
  const set = env.find((name) => runtime.env[name]?.trim())
  const allowed = { query, plain: [...(plain ?? []), ...plainHostsIn(runtime.env)] }
  if (set !== undefined) return checked(runtime.env[set]?.trim() ?? '', set, allowed)
  const [first = 'the address'] = env
  const given = address ?? usual
  if (given !== undefined) return checked(given, first, allowed)
  throw new SealpostError('endpoint', `${env.join(' and ')} ${env.length > 1 ? 'are' : 'is'} not set`, {
    hint: `Nothing was sent. Set ${first}: ${means}`,
  })
}

const loopback = ['127.0.0.1', '[::1]', 'localhost']

/** What an address may be beside https, and beside loopback. */
interface Allowed {
  /** It may have a query. */
  readonly query?: true | undefined
  /** Hosts, with a port or without one, that may be http; absent where no host may. */
  readonly plain?: readonly string[]
}

function checked(given: string, name: string, { query, plain }: Allowed = {}): URL {
  if (!URL.canParse(given)) throw new SealpostError('endpoint', `${name} is not a valid address`)
  const url = new URL(given)
  const isPlain = [...loopback, ...(plain ?? [])].some((host) => host === url.hostname || host === url.host)
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isPlain)) {
    const hint = plain && {
      hint: `Nothing was sent. Use https. If the network path is trusted, for example within a cluster, add the host to ${plainHosts}.`,
    }
    throw new SealpostError('endpoint', `${name} is neither https nor loopback`, hint)
  }
  const more = url.username !== '' || url.password !== '' || url.hash !== ''
  if (more || (url.search !== '' && query !== true)) {
    throw new SealpostError('endpoint', `${name} contains more than an address`)
  }
  return url
}

/** @throws SealpostError('endpoint') for what is no host: a pattern would allow more than somebody looked at */
function plainHostsIn(env: Runtime['env']): string[] {
  const hosts = (env[plainHosts] ?? '').split(',').map((host) => host.trim().toLowerCase())
  const named = hosts.filter((host) => host !== '')
  if (named.every((host) => /^(?:[a-z0-9_.-]+|\[[0-9a-f:.]+\])(?::\d{1,5})?$/.test(host))) return named
  throw new SealpostError('endpoint', `${plainHosts} is not a list of hosts`, {
    hint: `Nothing was sent. Set ${plainHosts} to hosts separated by commas, without http:// and without patterns: vault.tools,10.0.0.7:8200.`,
  })
}
