import { createECDH } from 'node:crypto'
import { SealpostError } from '../../core/errors.js'
import { variableName } from '../shared/placeholder.js'

/** What dotenvx encrypts with and decrypts with; both hex, the public one 33 bytes, the private one 32. */
export interface KeyPair {
  readonly publicKey: string
  readonly privateKey: string
}

/** A new pair of secp256k1 keys. The private one belongs into `DOTENV_PRIVATE_KEY_<ENVIRONMENT>` and nowhere else. */
export async function newKeyPair(): Promise<KeyPair> {
  const { PrivateKey } = await import('./ecies.js')
  const key = new PrivateKey()
  return { publicKey: key.publicKey.toHex(), privateKey: key.toHex() }
}

/** The public key that belongs to a private one of 32 bytes, hex. */
export async function publicKeyOf(privateKey: Uint8Array): Promise<string> {
  const { PrivateKey } = await import('./ecies.js')
  return new PrivateKey(privateKey).publicKey.toHex()
}

/**
 * A value as it stands behind the `=`: encrypted, in single quotes, so that dotenvx replaces nothing in it. It is what
 * `encrypt` of `eciesjs` makes, which would work out both public keys anew, twice each, and takes eight times as long.
 * @param publicKey hex, as {@link newKeyPair} gives it
 */
export async function sealedValue(publicKey: string, value: string): Promise<string> {
  const { ECIES_CONFIG, getSharedKey, getSharedPoint, getValidSecret, hexToPublicKey, symEncrypt } = await import(
    './ecies.js'
  )
  const secret = getValidSecret('secp256k1')
  const ephemeral = createECDH('secp256k1')
  ephemeral.setPrivateKey(secret)
  const sender = ephemeral.getPublicKey()
  const point = getSharedPoint('secp256k1', secret, hexToPublicKey('secp256k1', publicKey), false)
  const sealed = symEncrypt(ECIES_CONFIG, getSharedKey(sender, point), Buffer.from(value))
  return `'encrypted:${Buffer.concat([sender, sealed]).toString('base64')}'`
}

/**
 * A `.env` text that is safe to commit and that dotenvx, too, can read and go on editing. Each value stands in single
 * quotes, so that dotenvx replaces nothing in it.
 * @param environment names the key: `production` gives `DOTENV_PUBLIC_KEY_PRODUCTION`
 * @param publicKey hex, as {@link newKeyPair} gives it
 * @param values name → plain value, in the order in which they are to stand
 * @throws SealpostError('source') for a name that a `.env` file cannot hold
 */
export async function encryptedEnvFile(
  environment: string,
  publicKey: string,
  values: Readonly<Record<string, string>>,
): Promise<string> {
  const lines: string[] = []
  for (const [name, value] of Object.entries(values)) {
    if (!/^[\w.-]+$/.test(name)) throw new SealpostError('source', 'a .env file cannot hold this name')
    lines.push(`${name}=${await sealedValue(publicKey, value)}`)
  }
  return `DOTENV_PUBLIC_KEY_${variableName(environment)}="${publicKey}"\n\n${lines.map((line) => `${line}\n`).join('')}`
}
