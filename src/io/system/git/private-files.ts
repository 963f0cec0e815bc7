import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import type { Warning } from '../../../core/change.js'
import type { Config, ConfigSource } from '../../../core/config.js'
import type { Runtime } from '../../../core/runtime.js'
import { shellWord } from '../../../core/shell.js'
import { pipelineOf } from '../pipelines/index.js'
import { type IgnoreRule, ignoreRules, isIgnored } from './ignore-rules.js'
import { trackedIn } from './index-file.js'

/** A file that must stay out of git, and whether it does. */
export interface PrivateFile {
  /** As seen from the folder that the command runs in. */
  readonly shown: string
  readonly holds: 'keys' | 'values'
  /** `offered`: neither tracked nor ignored, so the next `git add` takes it. */
  readonly state: 'tracked' | 'offered' | 'out'
}

/** A repository on this machine. Paths are absolute. */
export interface Repository {
  readonly top: string
  /** Where its index is. */
  readonly git: string
  /** Where its config is: another folder in a linked worktree. */
  readonly common: string
}

type Reading = Pick<Runtime, 'files' | 'env' | 'cwd'>

/** By the source's name in the config, absolute paths of the files that it has read. */
export type FilesRead = ReadonlyMap<string, readonly string[]>

/**
 * The files of the sources that nobody may commit, as far as they are there and in a repository. Nothing is run: the index
 * and the ignore rules are read as files, so that it works without git, and takes a few milliseconds.
 */
export async function privateFiles(
  config: Pick<Config, 'sources' | 'folder'>,
  read: FilesRead,
  runtime: Reading,
): Promise<PrivateFile[]> {
  const found = new Map<string, PrivateFile>()
  for (const source of config.sources) {
    // two sources may look for the same keys
    for (const one of await filesOf(source, config.folder, read, runtime)) found.set(one.shown, one)
  }
  return [...found.values()]
}

async function filesOf(
  { name, source }: ConfigSource,
  top: string,
  all: FilesRead,
  runtime: Reading,
): Promise<PrivateFile[]> {
  const { outOfGit = { values: false, keys: [] } } = source
  const read = all.get(name) ?? []
  const files: PrivateFile[] = []
  const keyFiles = keyFilesOf(source, top, runtime)
  const values = outOfGit.values ? read : []
  for (const path of keyFiles) for (const one of await judged(path, 'keys', runtime)) files.push(one)
  for (const path of values) for (const one of await judged(path, 'values', runtime)) files.push(one)
  const folders = new Set([...read.flatMap((path) => foldersAbove(dirname(path), top)), top, runtime.cwd])
  for (const folder of folders) {
    for (const name of outOfGit.keys.filter((one) => !keyFiles.includes(join(folder, one))))
      for (const one of await judged(join(folder, name), 'keys', runtime)) files.push(one)
  }
  return files
}

/**
 * Encrypted files of the sources that git ignores, by some rule for `.env*` say: nobody else will ever have them.
 * @returns the files as seen from the folder that the command runs in
 */
export async function hiddenFiles(
  config: Pick<Config, 'sources' | 'folder'>,
  read: FilesRead,
  runtime: Reading,
): Promise<string[]> {
  const files: PrivateFile[] = []
  for (const { name, source } of config.sources) {
    const { outOfGit } = source
    if (outOfGit === undefined || outOfGit.values) continue
    const keyFiles = keyFilesOf(source, config.folder, runtime)
    const isKey = (path: string) => outOfGit.keys.includes(basename(path)) || keyFiles.includes(path)
    const paths = (read.get(name) ?? []).filter((path) => !isKey(path))
    for (const path of paths) for (const one of await judged(path, 'values', runtime)) files.push(one)
  }
  return files.filter(({ state }) => state === 'out').map(({ shown }) => shown)
}

/** Files with keys that variables of the source name, as it reads them: from the folder of the config. */
function keyFilesOf({ access }: ConfigSource['source'], folder: string, { env }: Reading): string[] {
  const named = access.env.filter(({ keyFile }) => keyFile).map(({ name }) => env[name]?.trim() ?? '')
  return named.filter((path) => path !== '').map((path) => resolve(folder, path))
}

/** What a plan or an apply on somebody's own machine says of {@link privateFiles}. In a pipeline nobody commits. */
export async function exposedFiles(config: Config, read: FilesRead, runtime: Reading): Promise<Warning[]> {
  if ((await pipelineOf(runtime.env)).inJob) return []
  const files = await privateFiles(config, read, runtime).catch((): PrivateFile[] => [])
  return files.flatMap((file) =>
    file.state === 'out'
      ? []
      : [
          {
            because: `${exposedText(file)}. ${exposedFix(file)}`,
            at: config.where([config.sources.length > 1 ? 'sources' : 'source']),
          },
        ],
  )
}

/** What is wrong with a file that is not kept out of git. */
export function exposedText({ shown, holds, state }: PrivateFile): string {
  const what = holds === 'keys' ? 'the keys that open the source' : 'plain values'
  return state === 'tracked'
    ? `${shown} contains ${what}, and git tracks it`
    : `${shown} contains ${what}, and git does not ignore it`
}

/** What mends that. */
export function exposedFix({ shown, holds, state }: PrivateFile): string {
  const ignore = `Add ${holds === 'keys' ? shown.split('/').at(-1) : shown} to .gitignore.`
  if (state === 'offered') return ignore
  const anew = holds === 'keys' ? 'the keys and the values' : 'the values'
  return `${ignore} Then run \`git rm --cached ${shellWord(shown)}\`. If it was pushed, replace ${anew}.`
}

async function judged(path: string, holds: PrivateFile['holds'], runtime: Reading): Promise<PrivateFile[]> {
  if ((await bytes(path, runtime)) === undefined) return []
  const repository = await repositoryOf(dirname(path), runtime)
  if (repository === undefined) return []
  const shown = relative(runtime.cwd, path).split(sep).join('/')
  return [{ shown, holds, state: await stateOf(path, repository, runtime) }]
}

/** A file with plain values, and what git makes of it; undefined where there is none, or no repository. @param path absolute */
export async function privateFile(path: string, runtime: Reading): Promise<PrivateFile | undefined> {
  return (await judged(path, 'values', runtime))[0]
}

async function stateOf(path: string, repository: Repository, runtime: Reading): Promise<PrivateFile['state']> {
  const inside = relative(repository.top, path).split(sep).join('/')
  const index = await bytes(join(repository.git, 'index'), runtime)
  const config = (await text(join(repository.common, 'config'), runtime)) ?? ''
  const hash = /^\s*objectformat\s*=\s*sha256/im.test(config) ? 32 : 20
  if (index !== undefined && trackedIn(index, hash, new Set([inside]))?.has(inside)) return 'tracked'
  return isIgnored(inside, await rulesFor(path, repository, config, runtime)) ? 'out' : 'offered'
}

/**
 * All rules that have a say about a path, those that give way first. Also for a path where nothing is yet.
 * @param path absolute
 */
async function rulesFor(path: string, repository: Repository, config: string, runtime: Reading): Promise<IgnoreRule[]> {
  const { top, common } = repository
  const home = runtime.env.HOME ?? runtime.env.USERPROFILE
  const ofUser = home === undefined ? '' : ((await text(join(home, '.gitconfig'), runtime)) ?? '')
  const named = /^\s*excludesfile\s*=\s*"?([^"\n]+?)"?\s*$/im.exec(`${config}\n${ofUser}`)?.[1]
  const base = runtime.env.XDG_CONFIG_HOME || (home === undefined ? undefined : join(home, '.config'))
  const usual = base === undefined ? undefined : join(base, 'git', 'ignore')
  const machine = named === undefined ? usual : home === undefined ? named : named.replace(/^~(?=\/)/, home)
  const rules: IgnoreRule[] = []
  for (const file of [machine, join(common, 'info', 'exclude')]) {
    if (file !== undefined && isAbsolute(file))
      for (const rule of ignoreRules((await text(file, runtime)) ?? '', '')) rules.push(rule)
  }
  for (const folder of foldersAbove(dirname(path), top).reverse()) {
    const inside = relative(top, folder).split(sep).join('/')
    const written = (await text(join(folder, '.gitignore'), runtime)) ?? ''
    for (const rule of ignoreRules(written, inside === '' ? '' : `${inside}/`)) rules.push(rule)
  }
  return rules
}

/** Whether git would offer to add a path, were something there; undefined outside of a repository. */
export async function isOffered(path: string, runtime: Reading): Promise<boolean | undefined> {
  const repository = await repositoryOf(dirname(path), runtime)
  return repository === undefined ? undefined : (await stateOf(path, repository, runtime)) !== 'out'
}

/** A folder and those above it, up to one of them; only itself where that one is not above it. */
function foldersAbove(folder: string, top: string): string[] {
  if (folder === top) return [folder]
  const way = relative(top, folder)
  if (way === '' || way.startsWith('..') || isAbsolute(way)) return [folder]
  return [folder, ...foldersAbove(dirname(folder), top)]
}

/** The repository that a folder is in; undefined outside of any. @param folder absolute */
export async function repositoryOf(folder: string, runtime: Reading): Promise<Repository | undefined> {
  const git = join(folder, '.git')
  if ((await bytes(join(git, 'HEAD'), runtime)) !== undefined) return { top: folder, git, common: git }
  // a linked worktree or a submodule has a file there that says where the rest is
  const elsewhere = /^gitdir: (.+?)\s*$/.exec((await text(git, runtime)) ?? '')?.[1]
  if (elsewhere !== undefined) {
    const there = resolve(folder, elsewhere)
    const common = (await text(join(there, 'commondir'), runtime))?.trim()
    return { top: folder, git: there, common: common === undefined ? there : resolve(there, common) }
  }
  return dirname(folder) === folder ? undefined : repositoryOf(dirname(folder), runtime)
}

async function text(path: string, runtime: Reading): Promise<string | undefined> {
  const found = await bytes(path, runtime)
  return found === undefined ? undefined : Buffer.from(found).toString()
}

/** A file that cannot be read is as good as one that is not there: nothing hangs on this but a warning. */
async function bytes(path: string, { files }: Reading): Promise<Uint8Array | undefined> {
  return files.read(path).catch(() => undefined)
}
