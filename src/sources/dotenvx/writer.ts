import { SealpostError } from '../../core/errors.js'
import type { SourceIo } from '../../core/source.js'
import type { Prepared, SourceWriter, SourceWriterIo, Stock, WriterCall } from '../../core/source-writer.js'
import { requireSame, withFile } from '../shared/composed.js'
import { withAssignments } from '../shared/env-file-edit.js'
import { parseEnvFile } from '../shared/parse-env-file.js'
import { variableName } from '../shared/placeholder.js'
import { type FilePath, filePaths, readBytes } from '../shared/source-file.js'
import { newKeyPair, publicKeyOf, sealedValue } from './encrypt.js'
import { type KeyFile, keyFileNear, withKey } from './key-file.js'
import { isPublicKeyName, keyVariables, privateKeys } from './keys.js'
import { readOne, type Settings } from './source.js'

/** What was seen of one file. */
interface Handle {
  readonly path: FilePath
  /** Undefined where there is no file yet. */
  readonly bytes: Uint8Array | undefined
  /** The public key in the file; undefined where it has none. */
  readonly publicKey: string | undefined
  /** Where dotenvx keeps private keys on this machine. */
  readonly keys: KeyFile
}

/** Adds to encrypted `.env` files with their public key; makes a file, and a key for it, where there is none. */
export const writer: SourceWriter<Settings> = {
  id: 'dotenvx',
  api: 1,
  access: {},
  async look({ environments, settings, folder, io }) {
    const all = new Map<string, Stock>()
    for (const [environment, path] of filePaths(settings.path, environments, folder)) {
      const keys = await keyFileNear(path, io)
      const bytes = (await io.files.read(path.absolute)) === undefined ? undefined : await readBytes(path, io.files)
      const reading = { environment, path, settings, folder, io: withKeysOf(keys, io) }
      const values = bytes === undefined ? new Map() : await readOne(reading)
      const publicKey = bytes === undefined ? undefined : publicKeyIn(Buffer.from(bytes).toString())
      const handle: Handle = { path, bytes, publicKey, keys }
      all.set(environment, { values, at: path.shown, handle })
    }
    return all
  },
  async prepare({ environment, stock, values, settings, folder, io }) {
    const { path, bytes, publicKey, keys } = stock.handle as Handle
    const known = withKeysOf(keys, io)
    const pair = publicKey === undefined ? await pairFor({ environment, path, folder, io: known }) : { publicKey }
    const made = 'made' in pair ? pair.made : undefined
    const sealed = new Map<string, string>()
    for (const [name, value] of values) sealed.set(name, await sealedValue(pair.publicKey, value))
    const before = bytes === undefined ? '' : Buffer.from(bytes).toString()
    const header =
      publicKey === undefined ? `DOTENV_PUBLIC_KEY_${variableName(environment)}="${pair.publicKey}"\n\n` : ''
    const after = Buffer.from(withAssignments(`${header}${before}`, sealed))
    const files = withFile(io.files, path.absolute, after)
    const variable = (name: string) => (name === made?.name ? made.privateKey : known.variable(name))
    const reading = { environment, path, settings, folder, io: { files, variable } }
    requireSame(path, stock.values, values, await readOne(reading))
    return prepared({ path, bytes, after, keys, made })
  },
}

/** A private key that was made just now, and the variable that it belongs into. */
interface MadeKey {
  readonly name: string
  readonly privateKey: string
}

function prepared({
  path,
  bytes,
  after,
  keys,
  made,
}: Pick<Handle, 'path' | 'bytes' | 'keys'> & { readonly after: Buffer; readonly made: MadeKey | undefined }): Prepared {
  return {
    files: [
      { path: path.absolute, shown: path.shown, holds: 'encrypted' },
      ...(made === undefined ? [] : [{ path: keys.path, shown: keys.shown, holds: 'keys' as const }]),
    ],
    next:
      made === undefined
        ? []
        : [
            `Save ${made.name}: a key was created for ${path.shown}, and ${keys.shown} contains the private part, which runs do not read from there. ` +
              'Set that variable here, and add a secret of that name to the pipeline.',
          ],
    async write(io: SourceWriterIo) {
      // the key first: a file that nobody could open would be worse than a key that opens nothing yet
      if (made !== undefined) {
        io.redact(made.privateKey, `the private key of ${path.shown}`)
        const now = await io.files.read(keys.path)
        const text = withKey(Buffer.from(now ?? '').toString(), made, keys.shown)
        await io.files.replace(keys.path, now, Buffer.from(text))
      }
      await io.files.replace(path.absolute, bytes, after)
    },
  }
}

/** The keys of the variables; else those that dotenvx has put into a file on this machine, as its own command takes them. */
function withKeysOf({ held }: KeyFile, io: SourceIo): Pick<SourceIo, 'files' | 'variable'> & Pick<SourceIo, 'redact'> {
  return {
    files: io.files,
    redact: io.redact,
    variable(name) {
      const given = io.variable(name)
      if (given) return given
      const kept = held.get(name)
      if (kept !== undefined) io.redact(kept, `the private key in ${name}`)
      return kept
    },
  }
}

/** What a file without a public key is encrypted with: a key that is at hand, or a new one. */
async function pairFor({
  environment,
  path,
  folder,
  io,
}: Omit<WriterCall<Settings>, 'settings' | 'io'> & {
  readonly environment: string
  readonly path: FilePath
  readonly io: Pick<SourceIo, 'files' | 'variable'>
}): Promise<{ readonly publicKey: string; readonly made?: MadeKey }> {
  const variables = keyVariables(environment, path, [])
  if (variables.some((variable) => io.variable(variable))) {
    const [first] = await privateKeys({ variables, path, folder, io })
    return { publicKey: await publicKeyOf(first as Uint8Array) }
  }
  const { publicKey, privateKey } = await newKeyPair()
  return { publicKey, made: { name: `DOTENV_PRIVATE_KEY_${variableName(environment)}`, privateKey } }
}

/** @throws SealpostError('source') for what is no public key */
function publicKeyIn(text: string): string | undefined {
  const line = parseEnvFile(text).assignments.find(({ name }) => isPublicKeyName(name))
  if (line === undefined) return undefined
  const key = line.raw.replace(/^(["'`])(.*)\1$/s, '$2')
  if (/^0[23][0-9a-f]{64}$/i.test(key)) return key
  throw new SealpostError('source', `${line.name} is not a public key (66 hex digits)`)
}
