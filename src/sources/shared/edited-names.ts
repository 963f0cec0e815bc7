import type { Proposed } from '../../core/change.js'
import type { Files } from '../../core/runtime.js'
import type { EditedNames } from '../../core/source.js'
import { readEnvFile } from './env-file.js'
import { type FilePath, filePaths } from './source-file.js'

/** Two versions of the files of some environments. */
export interface Versions {
  readonly environments: readonly string[]
  readonly settings: { readonly path: string }
  readonly folder: string
  readonly before: Pick<Files, 'read'>
  readonly after: Pick<Files, 'read'>
}

/** What a file says, as a source reads it: name → its text there, of whatever kind. */
export type NamesIn = (path: FilePath, files: Pick<Files, 'read'>) => Promise<ReadonlyMap<string, string>>

/**
 * Which names differ between two versions of files, by their text alone. A value that was encrypted anew counts as
 * changed, whatever it is.
 * @param namesIn is asked for files that are there
 * @throws SealpostError 'source…' for a file that no source could read, by what `namesIn` throws
 */
export async function editedInFiles(
  { environments, settings, folder, before, after }: Versions,
  namesIn: NamesIn,
): Promise<EditedNames> {
  const edits = new Map<string, ReadonlyMap<string, Proposed>>()
  for (const [environment, file] of filePaths(settings.path, environments, folder)) {
    const [was, is] = [await textsOf(file, before, namesIn), await textsOf(file, after, namesIn)]
    const names = [...new Set([...was.keys(), ...is.keys()])]
    edits.set(environment, new Map(names.flatMap((name) => edited(name, was.get(name), is.get(name)))))
  }
  return edits
}

/**
 * {@link editedInFiles} for `.env` files.
 * @param isOwn whether a name stands there for the tool that wrote the file, and is no value
 */
export function editedInEnvFiles(
  versions: Versions,
  isOwn: (name: string) => boolean = () => false,
): Promise<EditedNames> {
  return editedInFiles(versions, async (path, files) => {
    const values = (await readEnvFile(path, files)).filter(({ name }) => !isOwn(name))
    return new Map(values.map(({ name, raw }) => [name, raw]))
  })
}

function edited(name: string, was: string | undefined, is: string | undefined): [string, Proposed][] {
  if (was === is) return []
  return [[name, was === undefined ? 'added' : is === undefined ? 'removed' : 'changed']]
}

/** None where there is no such file. */
async function textsOf(path: FilePath, files: Pick<Files, 'read'>, namesIn: NamesIn): ReturnType<NamesIn> {
  const bytes = await files.read(path.absolute)
  return bytes === undefined ? new Map() : namesIn(path, { read: async () => bytes })
}
