import type { Config } from '../../core/config.js'
import type { Files } from '../../core/runtime.js'
import { isPublicKeyName } from '../dotenvx/keys.js'
import { type EnvPath, envPaths, readEnvFile } from './env-file.js'

/** What became of a name between two versions of a source. */
export type TextEdit = 'added' | 'changed' | 'removed'

/** Environment → name → what became of it. */
export type Edits = ReadonlyMap<string, ReadonlyMap<string, TextEdit>>

/**
 * Which names differ between two versions of the source's files, by their text alone: nothing is decrypted, and no
 * variable is looked at. A value that was encrypted anew counts as changed, whatever it is. Sources that keep their
 * values elsewhere than in files of the repository have no edits.
 * @param environments that are of interest
 * @throws SealpostError 'source…' for a file that no source could read, with file and line
 */
export async function editsOf(
  config: Pick<Config, 'source' | 'folder'>,
  environments: readonly string[],
  before: Pick<Files, 'read'>,
  after: Pick<Files, 'read'>,
): Promise<Edits> {
  const { use, settings } = config.source
  if (use !== 'dotenv' && use !== 'dotenvx') return new Map()
  const { path } = settings as { readonly path: string }
  const edits = new Map<string, ReadonlyMap<string, TextEdit>>()
  for (const [environment, file] of envPaths(path, environments, config.folder)) {
    const [was, is] = [await textsOf(file, before), await textsOf(file, after)]
    const names = [...new Set([...was.keys(), ...is.keys()])]
    edits.set(environment, new Map(names.flatMap((name) => edited(name, was.get(name), is.get(name)))))
  }
  return edits
}

function edited(name: string, was: string | undefined, is: string | undefined): [string, TextEdit][] {
  if (was === is || isPublicKeyName(name)) return []
  return [[name, was === undefined ? 'added' : is === undefined ? 'removed' : 'changed']]
}

/** Name → its text in the file; none where there is no such file. */
async function textsOf(path: EnvPath, files: Pick<Files, 'read'>): Promise<Map<string, string>> {
  const bytes = await files.read(path.absolute)
  if (bytes === undefined) return new Map()
  const assignments = await readEnvFile(path, { read: async () => bytes })
  return new Map(assignments.map(({ name, raw }) => [name, raw]))
}
