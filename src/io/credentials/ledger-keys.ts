import { SealpostError } from '../../core/errors.js'
import type { Keys } from '../../core/plan/fingerprint.js'
import type { Runtime } from '../../core/runtime.js'
import { parseKey } from '../../core/secret.js'
import { trimmed } from './credential.js'

/**
 * The keys at hand: SEALPOST_KEY, and while one is being replaced the former one in SEALPOST_KEY_PREVIOUS.
 * @throws SealpostError 'key-missing', 'key-weak'
 */
export function keysFrom(runtime: Pick<Runtime, 'env'>): Keys {
  const current = trimmed(runtime.env, 'SEALPOST_KEY')
  const previous = trimmed(runtime.env, 'SEALPOST_KEY_PREVIOUS')
  if (!current) throw new SealpostError('key-missing', 'SEALPOST_KEY is not set')
  const key = parseKey(current)
  return previous ? [key, parseKey(previous, 'SEALPOST_KEY_PREVIOUS')] : [key]
}
