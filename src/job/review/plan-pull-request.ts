import { relative, resolve } from 'node:path'
import type { Place } from '../../core/address.js'
import { type Config, type ConfigSource, nameAtSource, type Selection } from '../../core/config.js'
import { asSealpostError, SealpostError } from '../../core/errors.js'
import { encodingsOf } from '../../core/leaks/encodings.js'
import { mapValues } from '../../core/plan/map.js'
import { endedReport, type Report } from '../../core/report.js'
import { afterMergeOf } from '../../core/review/after-merge.js'
import { newDestinations, structureChanges } from '../../core/review/config-diff.js'
import { untouchedBy } from '../../core/review/config-outline.js'
import type { Proposal, Touched } from '../../core/review/proposed-changes.js'
import type { Runtime } from '../../core/runtime.js'
import { Secret } from '../../core/secret.js'
import type { EditedNames, SourceList } from '../../core/source.js'
import type { TargetList } from '../../core/target.js'
import type { Host, Progress } from '../../engine/options.js'
import { run } from '../../engine/run.js'
import type { StoreList } from '../../io/ledger/store-kind.js'
import { filesAt, type Repository } from '../../io/system/commits.js'
import type { Subject, Trust } from '../../io/system/pipeline.js'
import { type Ends, type Outlines, onlyOf, outlinesOf } from './configs-at-commits.js'

/** A plan for a run that is not trusted. */
export interface PullCall {
  /** Of a mode other than `trusted`. */
  readonly trust: Trust
  /** Path of the config in the repository. */
  readonly config: string
  readonly only: Selection
  /** Variables that a target's `token` may name. */
  readonly tokenNames: readonly string[]
  /** Opens the repository to look at; nothing else of it is asked. */
  readonly open: (subject: Subject) => Promise<Repository>
  readonly targets: TargetList
  readonly sources: SourceList
  /** Kinds of ledger store; those that ship where it is left out. */
  readonly stores?: StoreList
  readonly progress: (progress: Progress) => void
  readonly host: Partial<Host>
}

/**
 * A plan that nobody can learn a value by, whoever wrote what is planned.
 *
 * Config and source are read as data, at commits that the host of the run names; the files of the checkout are not looked
 * at. Untrusted: the config of the head is held against the one that it began from, and that is all. Reviewed:
 * beside that, the default branch's own config is run on the default branch's own source, without the mappings that the
 * pull request touches. What it does to the text of the source is told by name and never compared.
 *
 * Never throws: trouble is in the report.
 */
export async function planPull(call: PullCall, runtime: Runtime): Promise<Report> {
  const started = runtime.now()
  const { trust } = call
  let owner = ''
  let proposal: Proposal | undefined
  const report = (error?: SealpostError): Report => ({
    ...endedReport({ command: 'plan', owner, started, finished: runtime.now(), error }),
    ...(proposal === undefined ? {} : { proposal }),
  })
  try {
    const { subject, mode, because } = trust
    if (subject === undefined || mode === 'trusted') throw new SealpostError('untrusted', because)
    const repository = await call.open(subject)
    const path = resolve(runtime.cwd, call.config)
    const { tip, fork } = await repository.forkPoint(subject.branch, subject.head)
    const at = (commit: string) => filesAt(repository, commit, runtime.cwd)
    const forked = at(fork)
    const ends: Ends = {
      head: at(subject.head),
      fork: forked,
      tip: tip === fork ? forked : at(tip),
      path,
      file: relative(runtime.cwd, path),
    }
    const outlines = await outlinesOf(ends, call, runtime)
    owner = outlines.head?.owner ?? ''
    proposal = {
      mode,
      head: subject.head,
      base: fork,
      changes: structureChanges(outlines.fork, outlines.head),
      edges: newDestinations(outlines.fork, outlines.head),
    }
    const only = onlyOf(call, outlines.tip)
    if (mode === 'untrusted' || only === undefined) return report()
    return { ...(await compare({ call, ends, outlines, only }, runtime)), proposal }
  } catch (thrown) {
    return report(asSealpostError(thrown))
  }
}

/** What is compared at the targets. */
interface Comparison {
  readonly call: PullCall
  readonly ends: Ends
  readonly outlines: Outlines
  /** What of the default branch's config can be run. */
  readonly only: Selection
}

/** The default branch's config, run on the default branch's source, as far as the pull request leaves it alone. */
function compare({ call, ends, outlines, only }: Comparison, runtime: Runtime): Promise<Report> {
  const { host } = call
  const isUntouched = untouchedBy(outlines.fork, outlines.head)
  const untouched = ({ target, index }: Place) => isUntouched(target, outlines.tip?.targets[target]?.places[index])
  const allow = (place: Place) => (host.allow?.(place) ?? true) && untouched(place)
  checkTokens(call, outlines, only)
  const afterMerge = afterMergeOf(outlines.fork, outlines.tip, outlines.head)
  const names = new Set<string>()
  const touched = async (config: Config, places: readonly Place[]) => {
    const found = await touchedOf(config, places, ends)
    for (const { address, sourceName } of found) names.add(sourceName).add(address.name)
    return found
  }
  // what a pull request says is shown as it is, also where it happens to be a value: were that an alarm, it would tell
  const redact: Host['redact'] = (secrets, plain, called) =>
    host.redact?.(secrets, [...plain, ...encodingsOf([...wordsIn(outlines), ...names].join('\n'))], called)
  return run(
    {
      command: 'plan',
      config: ends.path,
      only,
      recover: false,
      targets: call.targets,
      sources: call.sources,
      ...(call.stores === undefined ? {} : { stores: call.stores }),
      approve: async () => false,
      progress: call.progress,
      host: { ...host, allow, redact, packages: false, touched, afterMerge },
    },
    { ...runtime, files: ends.tip, run: startNothing },
  )
}

/** Whoever wrote the pull request may have changed what a program reads, its own code too. */
async function startNothing(): Promise<never> {
  throw new SealpostError('untrusted', 'the source starts a program, which is not allowed in plans for pull requests', {
    hint: 'Nothing was read or written. Make the plan on the default branch.',
  })
}

/** Every text in some data, keys too. */
function wordsIn(data: unknown): string[] {
  if (typeof data === 'string') return [data]
  if (typeof data !== 'object' || data === null) return []
  return Object.entries(data).flatMap(([key, value]) => [key, ...wordsIn(value)])
}

/** @throws SealpostError('untrusted') for a token that the workflow does not list */
function checkTokens({ tokenNames }: PullCall, { tip }: Outlines, { targets }: Selection): void {
  for (const [name, { token }] of Object.entries(tip?.targets ?? {})) {
    if (token === undefined || tokenNames.includes(token) || (targets.length > 0 && !targets.includes(name))) continue
    throw new SealpostError('untrusted', `${name} uses the token in ${token}, which is not in \`token-names\``, {
      hint: `Nothing was read. If that token is read-only, add ${token} to \`token-names\` of the step.`,
    })
  }
}

/** Names whose text the pull request changes, at the places where they would arrive. */
async function touchedOf(config: Config, places: readonly Place[], ends: Ends): Promise<Touched[]> {
  const environments = [...new Set(places.map(({ environment }) => environment))]
  const edits = new Map<string, EditedNames>()
  for (const source of config.sources) edits.set(source.name, await editsOf(source, environments, config.folder, ends))
  // where a value goes hangs on its name alone
  const nothing = { secret: new Secret('') }
  const reads = new Map([...edits].map(([source, edited]) => [source, withEach(edited, nothing)] as const))
  const from = new Map(config.targets.map((target) => [target.name, target.from]))
  // a name that two sources change is no clash yet: the run on the default branch finds those
  return mapValues(reads, { ...config, clash: 'last' }, places).map(
    ({ address, uid, environment, sourceName, form, origin }) => {
      const hows = (from.get(address.target) ?? []).flatMap(
        (source) => edits.get(source)?.get(environment)?.get(sourceName) ?? [],
      )
      const [how = 'changed', ...others] = new Set(hows)
      return { address, uid, environment, sourceName, form, origin, how: others.length > 0 ? 'changed' : how }
    },
  )
}

/** What a pull request changes in the files of one source, by the config's own names of the environments. */
async function editsOf(
  layer: ConfigSource,
  environments: readonly string[],
  folder: string,
  { fork, head }: Ends,
): Promise<EditedNames> {
  const { source, settings } = layer
  const asked = [...new Set(environments.map((environment) => nameAtSource(layer, environment)))]
  const found = await source.editedNames({ environments: asked, settings, folder, before: fork, after: head })
  return new Map(
    environments.flatMap((environment) => {
      const names = found.get(nameAtSource(layer, environment))
      return names === undefined ? [] : [[environment, names] as const]
    }),
  )
}

function withEach<T>(edits: EditedNames, value: T): Map<string, Map<string, T>> {
  return new Map(
    [...edits].map(([environment, names]) => [environment, new Map([...names.keys()].map((name) => [name, value]))]),
  )
}
