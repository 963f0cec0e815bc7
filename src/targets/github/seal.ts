import * as z from 'zod/mini'
import { SealpostError } from '../../core/errors.js'
import { type Call, expectData } from './api.js'
import { whyNotFound } from './not-found.js'
import { permissionHint } from './permissions.js'
import { listPath, type Scope } from './scope.js'

const publicKey = z.object({ key_id: z.string().check(z.minLength(1)), key: z.string() })

/** Seals values for one scope. The key lives no longer than the sealer: GitHub may change it at any time. */
export interface Sealer {
  /** The value as `PUT …/secrets/{name}` takes it. */
  readonly seal: (value: string) => { readonly encrypted_value: string; readonly key_id: string }
  /** Fetches the key again. */
  readonly renew: () => Promise<void>
}

/**
 * Fetches the scope's public key (one request) and loads libsodium, which nothing but a write needs.
 * A key is kept by scope and never by its id: one id has been seen with different keys.
 */
export async function openSealer(call: Call, scope: Scope): Promise<Sealer> {
  // what takes longest to load is loaded while GitHub answers
  const [sodium, first] = await Promise.all([loadSodium(), fetchKey(call, scope)])
  let current = first
  return {
    seal: (value) => ({
      encrypted_value: Buffer.from(sodium.crypto_box_seal(Buffer.from(value, 'utf8'), current.bytes)).toString(
        'base64',
      ),
      key_id: current.id,
    }),
    renew: async () => {
      current = await fetchKey(call, scope)
    },
  }
}

async function loadSodium() {
  const { default: sodium } = await import('./sodium.js')
  await sodium.ready
  return sodium
}

async function fetchKey(call: Call, scope: Scope): Promise<{ readonly id: string; readonly bytes: Uint8Array }> {
  const what = 'read the public key'
  const answer = await call('GET', `${listPath(scope)}/public-key`)
  if (answer.status === 404) throw await whyNotFound(call, scope, what)
  const { key_id: id, key } = expectData(answer, publicKey, what, permissionHint(scope))
  const bytes = Buffer.from(key, 'base64')
  if (bytes.length !== 32) throw new SealpostError('bad-answer', `${what}: it is not 32 bytes`)
  return { id, bytes }
}
