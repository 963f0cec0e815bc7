import { basename } from 'node:path'
import { SealpostError } from '../core/errors.js'
import type { SourceIo } from '../core/types.js'
import type { EnvPath } from './env-file.js'
import { variableName } from './placeholder.js'

const publicName = 'DOTENV_PUBLIC_KEY'
const privateName = 'DOTENV_PRIVATE_KEY'

/** Whether a line of the file holds a key of dotenvx itself, which is nothing to send anywhere. */
export function isPublicKeyName(name: string): boolean {
  return name === publicName || name.startsWith(`${publicName}_`)
}

/** Whether a line of the file holds a private key, which must never stand beside what it opens. */
export function isPrivateKeyName(name: string): boolean {
  return name === privateName || name.startsWith(`${privateName}_`)
}

/**
 * The variables that may hold the private key of one file, most telling first: the one that the file's own public
 * key line points to, the one named after the environment, and the one that dotenvx derives from the file's name
 * (dotenvx 2.38, `conventions/keynames.js`, read 2026-11). Another environment's key is never among them.
 * @param names every name that stands in the file
 */
export function keyVariables(environment: string, path: EnvPath, names: readonly string[]): string[] {
  const pointed = names.filter(isPublicKeyName).map((name) => name.replace(publicName, privateName))
  const named = `${privateName}_${variableName(environment)}`
  const [, , ...parts] = basename(path.absolute).toLowerCase().split('.')
  const derived = parts.length === 0 ? [] : [`${privateName}_${parts.slice(0, 2).join('_').toUpperCase()}`]
  const plain = basename(path.absolute) === '.env' ? [privateName] : []
  return [...new Set([...pointed, named, ...derived, ...plain])]
}

/**
 * Every private key that those variables hold. A variable may list several with commas, as during a rotation.
 * @returns 32 bytes each, in order
 * @throws SealpostError('source-decrypt') where none is set, or where one holds something else than keys
 */
export function privateKeys(variables: readonly string[], env: SourceIo['env'], where: string): Uint8Array[] {
  const set = variables.filter((variable) => env[variable])
  if (set.length === 0) {
    throw new SealpostError('source-decrypt', `the file is encrypted and ${variables.join(', ')} is not set`, {
      where,
      hint: `Nothing was written. Set ${variables[0]} to the private key of this file.`,
    })
  }
  return set.flatMap((variable) =>
    (env[variable] ?? '').split(',').map((listed) => {
      const key = listed.trim()
      if (/^[0-9a-f]{64}$/i.test(key)) return Buffer.from(key, 'hex')
      throw new SealpostError('source-decrypt', `${variable} does not hold a private key, which is 64 hex digits`, {
        where,
      })
    }),
  )
}
