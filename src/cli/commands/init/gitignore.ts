import { dirname, isAbsolute, join, resolve } from 'node:path'
import type { Config } from '../../../core/config.js'
import type { Runtime } from '../../../core/runtime.js'
import { isOffered } from '../../../io/system/git/private-files.js'

/** What became of the `.gitignore` beside a new config. */
export interface Ignored {
  /** It was written, or lines were put behind what it had. */
  readonly wrote: boolean
  /** What is left for a person to do. */
  readonly steps: readonly string[]
}

type Needed = Pick<Config, 'sources' | 'environments' | 'folder'>

/**
 * Keeps out of git what a source has that nobody may commit, and lets in what has to be committed: a usual `.env*` of a
 * framework takes in the encrypted files, too. Adds only lines that change something.
 * @param call.path the pattern of the source's files, as the config has it
 * @param call.plain plain files that are there, whose values are to be brought into the source
 * @param call.also lines for what the ledger leaves on this machine
 */
export async function keepOutOfGit(
  config: Needed,
  call: { readonly path: string; readonly plain: readonly string[]; readonly also: readonly string[] },
  runtime: Runtime,
): Promise<Ignored> {
  const { path, also } = call
  const { lines: ofSource, hidden } = await sourceLines(config, path, runtime)
  const inside = call.plain.filter((one) => !one.startsWith('..'))
  const offered = await Promise.all(
    inside.map(async (one) => ((await isOffered(resolve(config.folder, one), runtime)) === false ? [] : [`/${one}`])),
  )
  const lines = [...ofSource, ...offered.flat()]
  const file = join(config.folder, '.gitignore')
  const [keys, ledger] = [
    await added(file, { lines, about: 'keys and values that must not be committed' }, runtime),
    await added(file, { lines: also, about: "Sealpost's ledger: files that are for this machine only" }, runtime),
  ]
  const failed = [...(keys === undefined ? lines : []), ...(ledger === undefined ? also : [])]
  const step = `Remove the rule that ignores ${dirname(path)} from .gitignore: encrypted files have to be committed.`
  return {
    wrote: lines.length + also.length > failed.length,
    steps: [
      ...(failed.length === 0 ? [] : [`Put ${failed.join(', ')} into .gitignore.`]),
      ...(keys !== undefined && lines.length > 0 && (await hidden()) ? [step] : []),
    ],
  }
}

/** The lines that the files of the source need, and whether git ignores any that has to be committed. */
async function sourceLines(
  config: Needed,
  path: string,
  runtime: Runtime,
): Promise<{ readonly lines: readonly string[]; readonly hidden: () => Promise<boolean> }> {
  // init writes a config with one source
  const outOfGit = config.sources[0]?.source.outOfGit
  if (outOfGit === undefined) return { lines: [], hidden: async () => false }
  const inside = !isAbsolute(path) && !path.startsWith('..')
  const files = config.environments.map((one) => resolve(config.folder, path.replaceAll('{environment}', one)))
  // each by its name: a glob would take in a .env.example, too
  const names = [
    ...new Set(config.environments.map((one) => `/${path.replace(/^\.\//, '').replaceAll('{environment}', one)}`)),
  ]
  // a folder that is in no repository yet may be in one tomorrow
  const isOut = async (one: string) => (await isOffered(one, runtime)) === false
  const some = async (paths: readonly string[], wanted: boolean) =>
    (await Promise.all(paths.map(isOut))).some((out) => out === wanted)

  const lines: string[] = []
  if (inside && outOfGit.values && (await some(files, false))) lines.push(...names)
  if (inside && !outOfGit.values && (await some(files, true))) lines.push(...names.map((name) => `!${name}`))
  const keys = outOfGit.keys.flatMap((name) =>
    [...new Set([config.folder, ...files.map(dirname)])].map((one) => join(one, name)),
  )
  if (outOfGit.keys.length > 0 && (await some(keys, false))) lines.push(...outOfGit.keys)
  return { lines, hidden: async () => inside && !outOfGit.values && (await some(files, true)) }
}

/** Puts lines behind what a file has; undefined where it cannot be written. */
async function added(
  file: string,
  { lines, about }: { readonly lines: readonly string[]; readonly about: string },
  { files }: Runtime,
): Promise<string | undefined> {
  if (lines.length === 0) return ''
  try {
    const before = Buffer.from((await files.read(file)) ?? []).toString()
    if (lines.every((line) => before.split(/\r?\n/).includes(line))) return before
    const gap = before === '' || before.endsWith('\n') ? before : `${before}\n`
    const text = `${gap}# ${about}\n${lines.map((line) => `${line}\n`).join('')}`
    await files.replace(file, Buffer.from(text), 0o644)
    return text
  } catch {
    return undefined
  }
}
