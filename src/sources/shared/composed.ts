import { SealpostError } from '../../core/errors.js'
import { unlike } from '../../core/import/settled.js'
import type { Files } from '../../core/runtime.js'
import type { SourceValue } from '../../core/value.js'
import type { FilePath } from './source-file.js'

type Values = ReadonlyMap<string, SourceValue>

/** Files as they will be, with one that is not written yet. */
export function withFile(files: Pick<Files, 'read'>, path: string, bytes: Uint8Array): Pick<Files, 'read'> {
  return { read: async (asked) => (asked === path ? bytes : files.read(asked)) }
}

/**
 * Makes sure of a file before it takes another one's place: read as every run will read it, it gives what was put, and
 * everything else as before.
 * @throws SealpostError('source') that names what it would not give
 */
export function requireSame(
  { shown }: FilePath,
  before: Values,
  put: ReadonlyMap<string, string>,
  after: Values,
): void {
  const wrong = unlike(before, put, after)
  if (wrong.length === 0) return
  throw new SealpostError('source', `the file format cannot represent ${wrong.slice(0, 10).join(', ')}`, {
    where: shown,
    hint: 'Nothing was written. Exclude it with `!NAME` in the `secrets` of the target, and add it manually.',
  })
}
