import { SealpostError } from '../../core/errors.js'
import type { SourceWriter, Stock } from '../../core/source-writer.js'
import { requireSame, withFile } from '../shared/composed.js'
import { withAssignments } from '../shared/env-file-edit.js'
import { envValues } from '../shared/env-values.js'
import { type FilePath, filePaths, readBytes } from '../shared/source-file.js'
import type { Settings } from './source.js'

/** What was seen of one file; no bytes where there is none yet. */
interface Handle {
  readonly path: FilePath
  readonly bytes: Uint8Array | undefined
}

/** Adds to plain `.env` files, as long as git ignores them. */
export const writer: SourceWriter<Settings> = {
  id: 'dotenv',
  api: 1,
  access: {},
  async look({ environments, settings, folder, io }) {
    const all = new Map<string, Stock>()
    for (const [environment, path] of filePaths(settings.path, environments, folder)) {
      const bytes = (await io.files.read(path.absolute)) === undefined ? undefined : await readBytes(path, io.files)
      const values = bytes === undefined ? new Map() : await envValues(path, io.files, settings.expansion)
      const handle: Handle = { path, bytes }
      all.set(environment, { values, at: path.shown, handle })
    }
    return all
  },
  async prepare({ stock, values, settings, io }) {
    const { path, bytes } = stock.handle as Handle
    const written = new Map([...values].map(([name, value]) => [name, quoted(name, value, path.shown)]))
    const after = Buffer.from(withAssignments(Buffer.from(bytes ?? '').toString(), written))
    const files = withFile(io.files, path.absolute, after)
    requireSame(path, stock.values, values, await envValues(path, files, settings.expansion))
    return {
      files: [{ path: path.absolute, shown: path.shown, holds: 'values' }],
      next: [],
      write: (doors) => doors.files.replace(path.absolute, bytes, after),
    }
  },
}

/** In the quotes in which every reader leaves it as it is: single ones, else backticks, which fewer readers know. */
function quoted(name: string, value: string, where: string): string {
  if (!value.includes('\r')) {
    if (!value.includes("'")) return `'${value}'`
    if (!value.includes('`')) return `\`${value}\``
  }
  throw new SealpostError('source', `${name} cannot be written into a plain .env file`, {
    where,
    hint: 'Nothing was written. It contains every kind of quote, or Windows line breaks: exclude it with `!NAME` in the `secrets` of the target, or use an encrypted source.',
  })
}
