import { SealpostError } from '../../core/errors.js'
import type { SourceWriter, Stock, WriterCall } from '../../core/source-writer.js'
import { ageIdentities } from '../shared/age-identities.js'
import { requireSame, withFile } from '../shared/composed.js'
import { nameOf } from '../shared/names.js'
import { type FilePath, filePaths, readBytes } from '../shared/source-file.js'
import { namedBranches } from '../shared/tree-values.js'
import { sealText } from './cipher.js'
import { dataKey } from './data-key.js'
import { editText } from './edit-text.js'
import { type Format, readSopsFile } from './format.js'
import { metadataOf } from './metadata.js'
import { newSopsFile } from './new-file.js'
import { digestOf } from './open-tree.js'
import { recipientsFor } from './recipients.js'
import { fileAt, formatAt, namesBy, readOne, type Settings, variables } from './source.js'

/** What was seen of one file; no bytes where there is none yet. */
interface Handle {
  readonly path: FilePath
  readonly bytes: Uint8Array | undefined
}

/** Adds to files of SOPS with a MAC that SOPS checks; makes a file for age recipients where there is none. */
export const writer: SourceWriter<Settings> = {
  id: 'sops',
  api: 1,
  access: {},
  async look({ environments, settings, folder, io }) {
    const all = new Map<string, Stock>()
    for (const [environment, path] of filePaths(settings.path, environments, folder)) {
      const bytes = (await io.files.read(path.absolute)) === undefined ? undefined : await readBytes(path, io.files)
      const values = bytes === undefined ? new Map() : await readOne({ path, settings, folder, io })
      const handle: Handle = { path, bytes }
      all.set(environment, { values, at: path.shown, handle })
    }
    return all
  },
  async prepare(call) {
    const { stock, values, settings, folder, io } = call
    const { path, bytes } = stock.handle as Handle
    const format = formatAt(path, settings)
    if (format === 'ini') {
      throw new SealpostError('source', 'SOPS files in INI format can be read but not written', {
        where: path.shown,
        hint: 'Nothing was written. Add the values with `sops`, or use .yaml, .json or .env.',
      })
    }
    const begin = await beginning(call, path, bytes, format)
    const after = Buffer.from(await sealed({ ...begin, path, format, settings, values, now: goTime(io.now()) }))
    const files = withFile(io.files, path.absolute, after)
    requireSame(path, stock.values, values, await readOne({ path, settings, folder, io: { ...io, files } }))
    return {
      files: [{ path: path.absolute, shown: path.shown, holds: 'encrypted' }],
      next: [],
      write: (doors) => doors.files.replace(path.absolute, bytes, after),
    }
  },
}

/** The text to add to, and the key of its values. */
async function beginning(
  { settings, folder, io }: WriterCall<Settings>,
  path: FilePath,
  bytes: Uint8Array | undefined,
  format: Exclude<Format, 'ini'>,
): Promise<{ readonly text: string; readonly key: Uint8Array }> {
  const identities = await ageIdentities({ variables, path, folder, io })
  if (bytes === undefined) return newSopsFile(format, await recipientsFor(path, identities, io), goTime(io.now()))
  const { metadata } = await fileAt(path, settings, withFile(io.files, path.absolute, bytes))
  return {
    text: Buffer.from(bytes).toString(),
    key: await dataKey(metadataOf(metadata, path.shown), identities, path.shown),
  }
}

interface Sealing {
  readonly text: string
  readonly key: Uint8Array
  readonly path: FilePath
  readonly format: Exclude<Format, 'ini'>
  readonly settings: Settings
  readonly values: ReadonlyMap<string, string>
  readonly now: string
}

/** The text with all values in it, and a MAC over what it holds then. */
async function sealed({ text, key, path, format, settings, values, now }: Sealing): Promise<string> {
  const { shown } = path
  const file = await readSopsFile(text, format, shown)
  const { isEncrypted } = metadataOf(file.metadata, shown)
  const rules = namesBy(settings, path)
  const known = new Map(namedBranches(file.values, rules, shown).map(({ name, parts }) => [name, parts]))
  const set: { path: readonly string[]; text: string }[] = []
  const add = new Map<string, string>()
  for (const [name, value] of values) {
    const keys = known.get(name) ?? [name]
    const refused = (why: string) =>
      new SealpostError('source', `${name} ${why}`, {
        where: shown,
        hint: 'Nothing was written. Add it with `sops`, or exclude it with `!NAME` in the `secrets` of the target.',
      })
    if (nameOf(keys, rules, shown) !== name)
      throw refused('would have a different name there: see `upper` and `dash` of the source')
    if (!isEncrypted(keys)) throw refused('would not be encrypted, according to the rules in the file')
    const sealedText = sealText(value, key, `${keys.join(':')}:`)
    if (known.has(name)) set.push({ path: keys, text: sealedText })
    else add.set(name, sealedText)
  }
  const without = await edited(text, format, { set, add, metadata: { lastmodified: now } }, shown)
  const composed = await readSopsFile(without, format, shown)
  const metadata = metadataOf(composed.metadata, shown)
  const mac = sealText(digestOf(composed.values, metadata, key, shown), key, metadata.lastModified)
  return edited(without, format, { set: [], add: new Map(), metadata: { mac } }, shown)
}

async function edited(...[text, format, edits, shown]: [...Parameters<typeof editText>, string]): Promise<string> {
  const done = await editText(text, format, edits)
  if (done !== undefined) return done
  throw new SealpostError('source', 'a value to replace is not a single string', {
    where: shown,
    hint: 'Nothing was written. Replace it with `sops`.',
  })
}

/** A time as Go writes it: RFC 3339, whole seconds. */
function goTime(ms: number): string {
  return new Date(ms).toISOString().replace(/\.\d+Z$/, 'Z')
}
