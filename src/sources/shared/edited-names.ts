import type { Proposed } from '../../core/change.js'
import type { Files } from '../../core/runtime.js'
import type { EditedNames } from '../../core/source.js'
import { type EnvPath, envPaths, readEnvFile } from './env-file.js'

/** Two versions of the `.env` files of some environments. */
export interface Versions {
  readonly environments: readonly string[]
  readonly settings: { readonly path: string }
  readonly folder: string
  readonly before: Pick<Files, 'read'>
  readonly after: Pick<Files, 'read'>
}

/**
 * Which names differ between two versions of `.env` files, by their text alone. A value that was encrypted anew counts as
 * changed, whatever it is.
 * @param isOwn whether a name stands there for the tool that wrote the file, and is no value
 * @throws SealpostError 'source…' for a file that no source could read, with file and line
 */
export async function editedInEnvFiles(
  { environments, settings, folder, before, after }: Versions,
  isOwn: (name: string) => boolean = () => false,
): Promise<EditedNames> {
  const edits = new Map<string, ReadonlyMap<string, Proposed>>()
  for (const [environment, file] of envPaths(settings.path, environments, folder)) {
    const [was, is] = [await textsOf(file, before), await textsOf(file, after)]
    const names = [...new Set([...was.keys(), ...is.keys()])].filter((name) => !isOwn(name))
    edits.set(environment, new Map(names.flatMap((name) => edited(name, was.get(name), is.get(name)))))
  }
  return edits
}

function edited(name: string, was: string | undefined, is: string | undefined): [string, Proposed][] {
  if (was === is) return []
  return [[name, was === undefined ? 'added' : is === undefined ? 'removed' : 'changed']]
}

/** Name → its text in the file; none where there is no such file. */
async function textsOf(path: EnvPath, files: Pick<Files, 'read'>): Promise<Map<string, string>> {
  const bytes = await files.read(path.absolute)
  if (bytes === undefined) return new Map()
  const assignments = await readEnvFile(path, { read: async () => bytes })
  return new Map(assignments.map(({ name, raw }) => [name, raw]))
}
