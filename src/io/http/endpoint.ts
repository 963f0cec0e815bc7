import { SealpostError } from '../../core/errors.js'
import type { Runtime } from '../../core/runtime.js'
import type { SourceEndpoint } from '../../core/source.js'

/**
 * The endpoint from the environment or the vendor's own.
 * @throws SealpostError('endpoint') unless it is https, or http on loopback
 */
export function endpointOf(
  access: { readonly env: string; readonly default: string },
  runtime: Pick<Runtime, 'env'>,
): URL {
  return checked(runtime.env[access.env] || access.default, access.env)
}

/**
 * The endpoint of a source: from the first of its variables that is set, else the address that the source makes of its
 * settings, else the vendor's own.
 * @throws SealpostError('endpoint') where none of them says one, and unless it is https, or http on loopback
 */
export function sourceEndpointOf(
  { env, query, plain, means, default: usual }: SourceEndpoint,
  address: string | undefined,
  runtime: Pick<Runtime, 'env'>,
): URL {
  const set = env.find((name) => runtime.env[name]?.trim())
  if (set !== undefined) return checked(runtime.env[set]?.trim() ?? '', set, { query, plain })
  const [first = 'the address'] = env
  const given = address ?? usual
  if (given !== undefined) return checked(given, first, { query, plain })
  throw new SealpostError('endpoint', `${env.join(' and ')} ${env.length > 1 ? 'are' : 'is'} not set`, {
    hint: `Nothing was sent. Set ${first}: ${means}`,
  })
}

const loopback = ['127.0.0.1', '[::1]', 'localhost']

/** What an endpoint allows beyond the usual. */
interface Allowed {
  readonly query?: true | undefined
  readonly plain?: readonly string[] | undefined
}

function checked(given: string, name: string, { query, plain = [] }: Allowed = {}): URL {
  if (!URL.canParse(given)) throw new SealpostError('endpoint', `${name} is not an address`)
  const url = new URL(given)
  const near = loopback.includes(url.hostname) || plain.includes(url.hostname)
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && near)) {
    throw new SealpostError('endpoint', `${name} is neither https nor loopback`)
  }
  const more = url.username !== '' || url.password !== '' || url.hash !== ''
  if (more || (url.search !== '' && query !== true)) {
    throw new SealpostError('endpoint', `${name} holds more than an address`)
  }
  return url
}
