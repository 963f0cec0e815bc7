import { join, relative } from 'node:path'
import type { Config } from '../../../core/config.js'
import { memberOf, type ProjectFiles } from '../../../core/project-files.js'
import { stores as builtIn, usual } from '../../../io/ledger/stores/index.js'
import { storeSettings } from '../../../io/ledger/stores/open.js'
import { privateFile, type Repository, repositoryOf } from '../../../io/system/git/private-files.js'
import { counted } from '../../../render/phrases.js'
import type { Deps } from '../../deps.js'
import { configOption } from '../../invocation.js'
import { openProject } from '../../project/files.js'
import { pipelinesFor } from '../../project/pipelines.js'
import { moveLine } from '../ledger/settings.js'
import { bad, type Check, good } from './checks.js'
import { entriesOfFile } from './former-ledger.js'
import type { LedgerFacts } from './ledger-facts.js'

/**
 * Whether the next run, here or in a pipeline, finds the ledger that this one opens. One that begins an empty one takes all
 * that was written before for somebody else's.
 * @param where it is
 * @param entries how many it has
 */
export async function checkLedgerPlace(facts: LedgerFacts, where: string, entries: number): Promise<Check[]> {
  const { config, kind, deps } = facts
  const repository = await repositoryOf(config.folder, deps.runtime)
  const project = openProject(repository?.top ?? config.folder, deps.runtime).files
  if (kind.keptBy === 'machine') return checkMachineLedger(facts, { where, entries, repository, project })
  return entries > 0 ? [] : checkEmptyLedger(facts, repository, project)
}

/** A ledger that a machine keeps: good where every apply happens there. */
async function checkMachineLedger(
  { config, deps }: LedgerFacts,
  ledger: {
    readonly where: string
    readonly entries: number
    readonly repository: Repository | undefined
    readonly project: ProjectFiles
  },
): Promise<Check[]> {
  const { where, entries, repository, project } = ledger
  if (repository === undefined) return []
  const pipelines = await pipelinesFor({ top: repository.top, path: config.path }, project)
  const state = (await privateFile(where, deps.runtime))?.state
  // a job that only looks is well served with what is committed
  const isServed = state === 'tracked' && config.ledger !== undefined
  const pipeline = pipelines.find(({ applies }) => applies || !isServed)
  if (pipeline !== undefined) {
    const says =
      config.ledger === undefined
        ? `${pipeline.at} runs Sealpost too, and the config names no ledger: a job starts with an empty one of its own, and skips everything written from here`
        : state === 'tracked'
          ? `${pipeline.at} runs Sealpost too, and what a job records in this file is lost with the job`
          : `${pipeline.at} runs Sealpost too, and git does not carry this file there: a job starts with an empty ledger, and skips everything written from here`
    return [bad('ledger', 'place', says, await sharedFix(entries, config, project, deps))]
  }
  if (state === 'tracked') return [good('ledger', 'place', 'git tracks it: commit it after each apply')]
  if (state === 'out') return [good('ledger', 'place', 'stays on this machine: other machines do not have it')]
  if (state === undefined) return []
  const shown = relative(deps.runtime.cwd, where)
  return [
    bad(
      'ledger',
      'place',
      'git neither tracks nor ignores it: another checkout starts with an empty ledger',
      `Commit ${shown} after each apply, or, if nobody applies elsewhere, add it to .gitignore.`,
    ),
  ]
}

/** How a ledger comes to where all machines find it: the very command, or the line for the config where nothing is to be carried. */
async function sharedFix(
  entries: number,
  { file }: Config,
  project: ProjectFiles,
  { self, stores = builtIn }: Deps,
): Promise<string> {
  let to: { readonly use: string; readonly settings: Readonly<Record<string, string>> } | undefined
  for (const use of [usual.host, usual.remote]) {
    const settings = (await (await stores[use]?.())?.store.setup.propose(project)) ?? {}
    if (to === undefined && Object.keys(settings).length > 0) to = { use, settings }
  }
  const { use, settings } = to ?? { use: usual.remote, settings: {} }
  const { move, line } = moveLine(use, settings)
  return entries > 0
    ? `Run \`${self} ledger move${configOption(file)} ${move}\`, and add the line that it prints to ${file}.`
    : `Before the first apply, add \`${line}\` to ${file}.`
}

/** A ledger that is to be shared and is empty: nobody has applied yet, or it is somewhere else. */
async function checkEmptyLedger(
  facts: LedgerFacts,
  repository: Repository | undefined,
  project: ProjectFiles,
): Promise<Check[]> {
  const { config, kind, deps } = facts
  const former = await entriesOfFile(facts)
  if (former !== undefined && former.entries > 0) {
    const says = `it is empty, but ${relative(deps.runtime.cwd, former.where)} has ${counted(former.entries, 'entry', 'entries')}: a run with the empty one skips those names`
    const { use = kind.id, ...settings } = config.ledger ?? {}
    const { move } = moveLine(String(use), settings)
    const fix = `Run \`${deps.self} ledger move${configOption(config.file)} --from ${former.use} ${move}\`: it moves them there.`
    return [bad('ledger', 'place', says, fix)]
  }
  const settings = storeSettings(kind, config)
  const branch = memberOf(settings, 'branch')
  if (typeof branch !== 'string' || repository === undefined) return []
  const [ref, witness] = [`refs/heads/${branch}`, `refs/sealpost/${branch}`]
  const refs = await localRefs(repository, [ref, witness], deps)
  if (!refs.includes(ref)) return []
  const remote = memberOf(settings, 'remote') ?? (await remoteOf(memberOf(settings, 'repository'), project))
  // a branch without its witness counts as lost; whoever looked at it says by pushing both that it is the last state
  const pushed = `${ref} ${refs.includes(witness) ? witness : `${ref}:${witness}`}`
  return [
    bad(
      'ledger',
      'place',
      `it is empty at the remote, but this checkout has a branch ${branch}`,
      `If that is the ledger as the last apply left it, push it: \`git push ${String(remote)} ${pushed}\`.`,
    ),
  ]
}

async function remoteOf(repository: unknown, project: ProjectFiles): Promise<string> {
  const remotes = await project.remotes()
  return (remotes.find(({ path }) => path === repository) ?? remotes[0])?.name ?? 'origin'
}

/** Which of some refs a repository on this machine has. */
async function localRefs({ common }: Repository, names: readonly string[], { runtime }: Deps): Promise<string[]> {
  const read = async (path: string) =>
    Buffer.from((await runtime.files.read(path).catch(() => undefined)) ?? []).toString()
  const packed = await read(join(common, 'packed-refs'))
  const found = await Promise.all(
    names.map(async (name) => (packed.includes(` ${name}\n`) || (await read(join(common, name))) !== '' ? [name] : [])),
  )
  return found.flat()
}
