import { readdirSync, statSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { SealpostError } from '../../../core/errors.js'
import { nothingFound, type ProjectFiles } from '../../../core/project-files.js'
import type { FoundSource, FoundTarget } from '../../../core/setup.js'
import { nearest } from '../../../core/suggest.js'
import type { Target } from '../../../core/target.js'
import type { Deps } from '../../deps.js'
import { openProject, type Project } from '../../project/files.js'
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
  const projects = (folders.length > 0 ? [...new Set(folders)] : [folder]).map((one) => ({
    folder: one,
    ...openProject(one, deps.runtime),
  }))
  const isWanted = (use: string) => wanted.length === 0 || wanted.includes(use)
  const targets: SurveyedTarget[] = []
  const sources: Survey['sources'][number][] = []
  const troubles = new Set<string>()
  for (const project of projects) {
    for (const one of await targetsIn(project, isWanted, deps)) targets.push(one)
    for (const one of await sourcesIn(project, folder, deps)) sources.push(one)
    for (const trouble of project.troubles) troubles.add(trouble)
  }
  for (const project of projects) {
    for (const below of foldersBelow(project.folder)) {
      const inside = { folder: join(project.folder, below), ...openProject(join(project.folder, below), deps.runtime) }
      for (const one of await targetsIn(inside, isWanted, deps)) {
        // a remote is that of the whole checkout, and a folder may have been named itself
        if (targets.some((other) => isSame(one, other))) continue
        targets.push({ ...one, found: { ...one.found, at: `${below}/${one.found.at}` } })
      }
      for (const trouble of inside.troubles) troubles.add(trouble)
    }
  }
  const [first] = projects
  return { files: (first as (typeof projects)[number]).files, targets, sources, troubles: [...troubles] }
}

/** A folder that is looked into. */
type Looked = Project & { readonly folder: string }

async function targetsIn(
  { files }: Looked,
  isWanted: (use: string) => boolean,
  { targets }: Deps,
): Promise<SurveyedTarget[]> {
  const all = await Promise.all(
    Object.entries(targets).map(async ([use, load]) => {
      if (!isWanted(use)) return []
      const kind = (await load()).target
      return (await (kind.setup?.detect ?? nothingFound)(files)).map((found) => ({ use, kind, found }))
    }),
  )
  return all.flat()
}

/** @param folder of the config, absolute: where a pattern of its source begins */
async function sourcesIn(project: Looked, folder: string, { sources }: Deps): Promise<Survey['sources'][number][]> {
  const below = relative(folder, project.folder).replaceAll('\\', '/')
  const all = await Promise.all(
    Object.keys(sources).map(async (use) => {
      const detect = (await sourceSetup(use, sources)).detect ?? nothingFound
      return (await detect(project.files)).map((found) => ({
        use,
        found: below === '' ? found : { ...found, pattern: `${below}/${found.pattern}` },
      }))
    }),
  )
  return all.flat()
}

/** Folders whose own folders are parts of a project, as workspaces are usually laid out. */
const holders = ['apps', 'packages', 'services', 'sites', 'workers']
/** More parts than that are no project of one config, and each has to be looked into. */
const mostFolders = 200

/** The parts of a project: its folders, and those of folders that hold parts. */
function foldersBelow(folder: string): string[] {
  const inside = (path: string) => {
    try {
      const entries = readdirSync(path, { withFileTypes: true })
      return entries.flatMap((one) => (one.isDirectory() && /^[\w@]/.test(one.name) ? [one.name] : [])).sort()
    } catch {
      // what may not be looked into says nothing
      return []
    }
  }
  const parts = inside(folder)
    .filter((name) => name !== 'node_modules')
    .flatMap((name) => (holders.includes(name) ? inside(join(folder, name)).map((one) => `${name}/${one}`) : [name]))
  return parts.slice(0, mostFolders)
}

function isSame(one: SurveyedTarget, other: SurveyedTarget): boolean {
  const words = ({ use, found }: SurveyedTarget) => JSON.stringify([use, Object.entries(found.words).sort()])
  return words(one) === words(other)
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
  throw new SealpostError('usage', `--from ${text}: there is no such folder or kind of target`, {
    hint: `Nothing was written. ${near === undefined ? `Kinds: ${kinds.join(', ')}; --from . looks for all of them here.` : `Did you mean ${near}?`}`,
  })
}
