import { nothingFound } from '../../../core/project-files.js'
import type { SourceSetup } from '../../../core/setup.js'
import type { SourceList } from '../../../core/source.js'

/** For a source that says nothing of itself, and for a package: most have files, and name them by `path`. */
const plain: SourceSetup = {
  label: '',
  where: { setting: 'path', question: 'Where are its files?', usual: 'secrets/.env.{environment}' },
  next: () => [],
  detect: nothingFound,
}

/** What `init` needs to know of a source, whatever it is. */
export async function sourceSetup(use: string, sources: SourceList): Promise<SourceSetup> {
  const load = Object.hasOwn(sources, use) ? sources[use] : undefined
  return (await load?.())?.source.setup ?? plain
}

/** What has to be done for a source before anything can be read, a sentence each. */
export function sourceSteps(setup: SourceSetup, pattern: string, environments: readonly string[]): readonly string[] {
  const files = environments.map((environment) => pattern.replaceAll('{environment}', environment))
  const first = files[0] ?? pattern
  const all = files.length > 1 && first !== files[1] ? `${first} and so on` : first
  return setup.next({ pattern, first, all })
}
