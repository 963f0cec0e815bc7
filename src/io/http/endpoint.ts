import { SealpostError } from '../../core/errors.js'
import type { Runtime } from '../../core/runtime.js'

/**
 * The endpoint from the environment or the vendor's own.
 * @throws SealpostError('endpoint') unless it is https, or http on loopback
 */
export function endpointOf(
  access: { readonly env: string; readonly default: string },
  runtime: Pick<Runtime, 'env'>,
): URL {
  const given = runtime.env[access.env] || access.default
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
