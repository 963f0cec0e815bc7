import { createHash } from 'node:crypto'
import * as z from 'zod/mini'
import { SealpostError } from '../../core/errors.js'
import { Secret } from '../../core/secret.js'
import type { Source, SourceIo } from '../../core/source.js'
import type { SourceValue } from '../../core/value.js'
import { editedInEnvFiles } from '../shared/edited-names.js'
import { readEnvFile } from '../shared/env-file.js'
import { doubtsOf, expansion } from '../shared/env-file-doubts.js'
import type { Assignment } from '../shared/parse-env-file.js'
import { type FilePath, filePaths } from '../shared/source-file.js'
import { isPrivateKeyName, isPublicKeyName, keyVariables, privateKeys } from './keys.js'

const settings = z.strictObject({
  path: z._default(
    z
      .string()
      .check(z.minLength(1), z.describe('The file of an environment. {environment} is replaced with its name.')),
    'secrets/.env.{environment}',
  ),
  plain: z._default(
    z
      .enum(['refuse', 'allow'])
      .check(z.describe('What to do about a value that is not encrypted: refuse it, or accept it.')),
    'refuse',
  ),
  expansion: z._default(
    z
      .enum(['refuse', 'warn', 'literal'])
      .check(
        z.describe(
          'What to do about $NAME or $(command) in a value without single quotes, which dotenvx ' +
            'would expand: refuse, warn, or accept it. Sealpost never expands it.',
        ),
      ),
    'refuse',
  ),
})

/** What a config says of this source. */
export type Settings = z.output<typeof settings>

const prefix = 'encrypted:'

/** Encrypted `.env` files as dotenvx makes them, one for each environment. */
export const source: Source<Settings> = {
  id: 'dotenvx',
  api: 1,
  config: { settings },
  access: {
    env: [
      {
        name: 'DOTENV_PRIVATE_KEY_<ENVIRONMENT>',
        means: 'The private key of an environment’s file; several, separated by commas, during key rotation.',
      },
      { name: 'DOTENV_PRIVATE_KEY', means: 'The same for a file called `.env`.' },
    ],
  },
  outOfGit: { values: false, keys: ['.env.keys'] },
  setup: {
    label: 'encrypted .env files (can be committed)',
    where: { setting: 'path', question: 'Where are its files?', usual: 'secrets/.env.{environment}' },
    next: ({ first, all }) => [
      `Put the values into ${all}, encrypt with \`npx @dotenvx/dotenvx encrypt -f ${first}\`, commit the encrypted ` +
        'file, and keep .env.keys out of git.',
      `Or leave them in a plain file: \`sealpost import --from-file FILE --environment …\` makes a key and encrypts them.`,
    ],
    detect: async (project) => (await import('../shared/found-env-files.js')).foundEnvFiles(project, true),
  },
  async read({ environments, settings, folder, io }) {
    const all = new Map<string, Map<string, SourceValue>>()
    for (const [environment, path] of filePaths(settings.path, environments, folder)) {
      all.set(environment, await readOne({ environment, path, settings, folder, io }))
    }
    return all
  },
  versions: 'none',
  editedNames: (versions) => editedInEnvFiles(versions, isPublicKeyName),
}

/** One file of one environment. */
export interface Reading {
  readonly environment: string
  readonly path: FilePath
  readonly settings: Settings
  readonly folder: string
  readonly io: Pick<SourceIo, 'files' | 'variable'>
}

/**
 * Reads one file whole.
 * @throws SealpostError with file and line; it never quotes what the line says
 */
export async function readOne({ environment, path, settings, folder, io }: Reading): Promise<Map<string, SourceValue>> {
  const assignments = await readEnvFile(path, io.files)
  const names = assignments.map(({ name }) => name)
  const values = new Map<string, SourceValue>()
  let opened: ((text: string) => string | undefined) | undefined
  for (const assignment of assignments) {
    const { name, line } = assignment
    if (isPublicKeyName(name)) continue
    const at = `${path.shown}:${line}`
    if (isPrivateKeyName(name)) {
      throw new SealpostError('source', 'the file contains its own private key', {
        where: at,
        hint: 'Nothing was written. Remove it from the file and from its history, and replace the key.',
      })
    }
    const written = writtenValue(assignment)
    const encrypted = written.startsWith(prefix)
    if (!encrypted && settings.plain === 'refuse') {
      throw new SealpostError('source', `${name}: this value is not encrypted`, {
        where: at,
        hint: 'Nothing was written. Run `dotenvx encrypt` on the file, or set `source.plain: allow`.',
      })
    }
    if (encrypted) {
      opened ??= await opener(
        await privateKeys({ variables: keyVariables(environment, path, names), path, folder, io }),
      )
    }
    const value = encrypted ? opened?.(written.slice(prefix.length)) : written
    if (value === undefined) {
      throw new SealpostError('source-decrypt', `${name} cannot be decrypted with this private key`, {
        where: at,
      })
    }
    const left = encrypted ? [] : doubtsOf(assignment, '"')
    const doubts = [...left, ...expansion(assignment, value, at, settings.expansion)]
    values.set(name, { secret: new Secret(value), at, doubts, ...(encrypted ? { version: versionOf(written) } : {}) })
  }
  return values
}

/** The value as dotenvx reads it before it decrypts: quotes off, and the escapes of each kind of quote resolved. */
function writtenValue({ raw }: Assignment): string {
  const quote = /^['"`]/.exec(raw)?.[0]
  if (quote === undefined) return raw
  const inner = raw.slice(1, -1)
  if (quote === "'") return inner.replaceAll("\\'", "'")
  if (quote === '`') return inner
  return inner.replaceAll('\\n', '\n').replaceAll('\\r', '\r').replaceAll('\\t', '\t')
}

/** Changes with every encryption, also of an unchanged value: a hint, and no word about the value itself. */
function versionOf(written: string): string {
  return createHash('sha256').update(written).digest('hex').slice(0, 16)
}

/**
 * Tries each key in turn. A value is ECIES over secp256k1 in the form of `eciesjs`: the sender's point (65 bytes),
 * then nonce, tag and AES-256-GCM ciphertext under HKDF-SHA-256 of both points. Its `decrypt` would derive the public
 * key anew for each value and takes five times as long as these three steps.
 */
async function opener(keys: readonly Uint8Array[]): Promise<(base64: string) => string | undefined> {
  const { ECIES_CONFIG, getSharedKey, getSharedPoint, symDecrypt } = await import('./ecies.js')
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  return (base64) => {
    const bytes = new Uint8Array(Buffer.from(base64, 'base64'))
    const sender = bytes.subarray(0, 65)
    for (const key of keys) {
      try {
        const shared = getSharedKey(sender, getSharedPoint('secp256k1', key, sender, false))
        return decoder.decode(symDecrypt(ECIES_CONFIG, shared, bytes.subarray(65)))
      } catch {
        // a wrong key, a damaged value or a broken character: the next key may do better, and the caller says which line
      }
    }
    return undefined
  }
}
