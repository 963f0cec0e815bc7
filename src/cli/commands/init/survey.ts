import { statSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import { SealpostError } from '../../../core/errors.js'
import { nothingFound, type ProjectFiles } from '../../../core/project-files.js'
import type { FoundSource, FoundTarget } from '../../../core/setup.js'
import { nearest } from '../../../core/suggest.js'
import type { Target } from '../../../core/target.js'
import type { Deps } from '../../deps.js'
import { openProject } from '../../project/files.js'
import { sourceSetup } from './source.js'

/** A target that files tell of, and its kind. */
export interface SurveyedTarget {
  readonly use: string
  readonly kind: Target
  readonly found: FoundTarget
}

/** What there is of a project. */
export interface Survey {
  /** The project that was looked at first. */
  readonly files: ProjectFiles
  readonly targets: readonly SurveyedTarget[]
  /** In the order in which sources are offered. */
  readonly sources: readonly { readonly use: string; readonly found: FoundSource }[]
  /** What could not be read, `path:line: what`. */
  readonly troubles: readonly string[]
}

/**
 * Looks what the files of a project tell of: each kind of target and source says for itself.
 * @param from folders to look into; names of kinds, or of their vendors, look for those in the folder of the config
 * @param folder of the config, absolute
 * @throws SealpostError('usage') for what is neither
 */
export async function surveyed(from: readonly string[], folder: string, deps: Deps): Promise<Survey> {
  const kinds = Object.keys(deps.targets)
  const named = from.map((text) => ({ text, kinds: kinds.filter((kind) => isKind(kind, text)) }))
  const wanted = named.flatMap((one) => one.kinds)
  const folders = named.flatMap(({ text, kinds: of }) => (of.length > 0 ? [] : [folderOf(text, kinds, deps)]))
  const targets: SurveyedTarget[] = []
  const sources: Survey['sources'][number][] = []
  const troubles = new Set<string>()
  const projects = (folders.length > 0 ? [...new Set(folders)] : [folder]).map((one) => ({
    folder: one,
    ...openProject(one, deps.runtime),
  }))
  for (const project of projects) {
    for (const [use, load] of Object.entries(deps.targets)) {
      if (wanted.length > 0 && !wanted.includes(use)) continue
      const kind = (await load()).target
      const detect = kind.setup?.detect ?? nothingFound
      for (const found of await detect(project.files)) targets.push({ use, kind, found })
    }
    const below = relative(folder, project.folder).replaceAll('\\', '/')
    for (const use of Object.keys(deps.sources)) {
      for (const found of await ((await sourceSetup(use, deps.sources)).detect ?? nothingFound)(project.files))
        sources.push({ use, found: below === '' ? found : { ...found, pattern: `${below}/${found.pattern}` } })
    }
    for (const trouble of project.troubles) troubles.add(trouble)
  }
  const [first] = projects
  return { files: (first as (typeof projects)[number]).files, targets, sources, troubles: [...troubles] }
}

/** A kind by its name, or all that begin with the name of their vendor. */
function isKind(kind: string, text: string): boolean {
  return kind === text || kind.startsWith(`${text}-`)
}

function folderOf(text: string, kinds: readonly string[], { runtime }: Deps): string {
  const path = resolve(runtime.cwd, text)
  const found = statSync(path, { throwIfNoEntry: false })
  if (found?.isDirectory() === true) return path
  const near = nearest(text, kinds)
  throw new SealpostError('usage', `--from ${text}: there is neither such a folder nor such a kind of target`, {
    hint: `Nothing was written. ${near === undefined ? `Kinds: ${kinds.join(', ')}; --from . looks for all of them here.` : `Did you mean ${near}?`}`,
  })
}
