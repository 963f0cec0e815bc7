import { join } from 'node:path'
import type { Config } from '../../../core/config.js'
import { nothingFound } from '../../../core/project-files.js'
import { exposedFix, exposedText, privateFile } from '../../../io/system/git/private-files.js'
import type { Deps } from '../../deps.js'
import { openProject } from '../../project/files.js'
import { bad, type Check } from './checks.js'

/**
 * Whether plain files beside the config hold what the source has, too, and git tracks them or would: the file that was brought
 * into the source, say. A file with other names is none of our business.
 * @param names that the source has
 */
export async function checkPlainFiles(config: Config, names: ReadonlySet<string>, deps: Deps): Promise<Check[]> {
  const project = openProject(config.folder, deps.runtime).files
  const own = new Set(config.sources.map(({ source }) => source.id))
  const plain = new Set<string>()
  for (const load of Object.values(deps.sources)) {
    const { source } = await load()
    // what the source of the config reads itself was looked at
    if (source.outOfGit?.values !== true || own.has(source.id)) continue
    for (const found of await (source.setup?.detect ?? nothingFound)(project))
      for (const { name, at } of found.names) if (names.has(name)) plain.add(at.replace(/:\d+$/, ''))
  }
  const files = await Promise.all([...plain].map((path) => privateFile(join(config.folder, path), deps.runtime)))
  return files.flatMap((file) =>
    file === undefined || file.state === 'out' ? [] : [bad('source', file.shown, exposedText(file), exposedFix(file))],
  )
}
