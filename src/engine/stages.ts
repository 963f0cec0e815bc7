import type { Place } from '../core/address.js'
import type { Warning } from '../core/change.js'
import type { Config } from '../core/config.js'
import type { Observed } from '../core/observation.js'
import { fingerprinter, wantedFromLedger, wantedFromSource } from '../core/plan/fingerprint.js'
import { keyedRevisions } from '../core/plan/keyed-revisions.js'
import { droppedPlaces, placesOf } from '../core/plan/places.js'
import { type Provenance, provenanceOf } from '../core/plan/provenance.js'
import { checkOnly } from '../core/plan/selection.js'
import { checkLedger } from '../core/plan/staleness.js'
import { changedEnvironments } from '../core/plan/unread.js'
import type { Touched } from '../core/review/proposed-changes.js'
import type { Runtime } from '../core/runtime.js'
import type { Wanted } from '../core/value.js'
import { loadConfig } from '../io/config/load.js'
import { type Ledger, openLedger } from '../io/ledger/ledger.js'
import { openStore } from '../io/ledger/stores/open.js'
import type { FilesRead } from '../io/system/git/private-files.js'
import { pipelineOf } from '../io/system/pipelines/index.js'
import { version } from '../io/system/version.js'
import { checkPlanBasis } from './approved-plan.js'
import { checkAccess } from './check-access.js'
import { type Connection, openConnections } from './connections.js'
import type { RunContext } from './context.js'
import { openLookTally } from './look-tally.js'
import { knownIn, neighboursOf, observeAll } from './observe.js'
import type { RunCall } from './options.js'
import { noInput, readRest, readVersions } from './read-source.js'
import { type About, plainOf, tellCredentials, tellSecrets } from './redaction.js'
import type { SourceContext } from './source-io.js'
import type { Reach, StageResults, Values } from './stage-results.js'
import { storeSignIn } from './target-login.js'

/** Reads and checks the config, where it is not at hand. It comes before everything else: who has none needs that first. */
export async function readConfig({ config: given, host, ...call }: RunCall, runtime: Runtime): Promise<Config> {
  const { targets, sources, stores } = call
  const { files, cwd, env } = runtime
  const lists = { targets, sources, ...(stores === undefined ? {} : { stores }) }
  const load = (path: string) => loadConfig({ path, files, ...lists, cwd, env, packages: host?.packages ?? true })
  const config = typeof given === 'string' ? await load(given) : given
  host?.configured?.(config)
  return config
}

/**
 * Makes sure that an approved plan was made for this config, that the config has what the run is to be about, and that
 * tokens can be sent.
 */
export async function checkFit({ call, config, runtime, stores, approved, only }: RunContext): Promise<void> {
  await checkPlanBasis(approved, config, runtime)
  checkOnly(only, config)
  // a host that brings tokens has checked them
  const { targets } = call.host?.tokens === undefined ? config : { targets: [] }
  checkAccess({ targets }, only, stores.chosen.access.token, runtime)
}

/**
 * Tells the host what must not be shown, and reads the sources, unless this is about drift. Sources that the config compares
 * by version are asked for these only.
 */
export async function readValues(context: RunContext, places: readonly Place[]): Promise<Values> {
  const { call, config, host } = context
  const about = await aboutOf(context, places)
  const plain = plainOf(about)
  tellCredentials(host.redact, about, plain)
  const asks = call.command !== 'drift'
  // what the sources themselves say is wrong names the file, and so comes first
  const [asked] = await Promise.allSettled([host.touched(config, places)])
  const known = asked.status === 'fulfilled' ? asked.value : []
  const input = asks ? await readVersions(config, places, readingOf(context, known)) : noInput
  const exposed = await exposedIn(context, input.files)
  if (asked.status === 'rejected') throw asked.reason
  tellSecrets(host.redact, input.told, about, plain)
  return { ...input, touched: known, exposed }
}

/** Reads the values of environments of which only versions are known; none is read twice. */
export async function readMore(
  context: RunContext,
  { places, values }: Pick<StageResults, 'places' | 'values'>,
  environments: ReadonlySet<string>,
): Promise<Values> {
  if (environments.size === 0) return values
  const { config, host } = context
  const input = await readRest(
    { environments, input: values },
    {
      config,
      places,
      context: readingOf(context, values.touched),
    },
  )
  const exposed = await exposedIn(context, input.files)
  tellSecrets(host.redact, input.told, await aboutOf(context, places))
  return { ...input, touched: values.touched, exposed }
}

/** What git could take in. A job's checkout is gone with the job: nothing is looked for there, nor loaded that looks. */
async function exposedIn({ config, runtime }: RunContext, files: FilesRead): Promise<readonly Warning[]> {
  if ((await pipelineOf(runtime.env)).inJob) return []
  return (await import('../io/system/git/private-files.js')).exposedFiles(config, files, runtime)
}

async function aboutOf({ config, stores, runtime }: RunContext, places: readonly Place[]): Promise<About> {
  return { config, places, store: stores.chosen, runtime, pipeline: await pipelineOf(runtime.env) }
}

/** A value that a pull request replaces, or that its config says is meant, is nothing to stop that pull request for. */
function readingOf(context: RunContext, touched: readonly Touched[]): SourceContext {
  const { host, stores } = context
  const meant = [...touched.map(({ sourceName }) => sourceName), ...(host.afterMerge?.policy.allowUnusual ?? [])]
  return { ...context, redact: host.redact, ledgerTokens: stores.chosen.access.token, meant }
}

/** Reads the values of each environment with a version that is not known to be the one that was written. */
export function readChanged(
  context: RunContext,
  { places, values, ledger }: Pick<StageResults, 'places' | 'values' | 'ledger'>,
): Promise<Values> {
  const changed = changedEnvironments(values.mapped, provenanceIn(context, ledger), ledger.entries)
  return readMore(context, { places, values }, changed)
}

function provenanceIn({ config, keys }: RunContext, { id: ledgerId }: Pick<Ledger, 'id'>): Provenance {
  return provenanceOf(config.sources, { key: keys[0], ledgerId, tool: version })
}

/** Reads the ledger and checks that an approved plan was made on it. */
export async function readLedger(context: RunContext, places: readonly Place[]): Promise<Ledger> {
  const { config, runtime, stores, keys, notice, tokenLanes, approved, recover, id } = context
  const ledgerNotice: typeof notice = (until, because) => notice(until, because, 'the ledger')
  const traffic = { runtime, notice: ledgerNotice, tokenLanes }
  const signIn = storeSignIn({ ...traffic, redact: context.host.redact })
  const store = await openStore(stores.chosen, config, { ...traffic, signIn })
  const given = approved === undefined ? {} : { id: approved.ledger.id }
  const ledger = await openLedger({ store, keys, owner: config.owner, run: id, runtime, recover, places, ...given })
  try {
    if (approved !== undefined) checkLedger(approved, ledger)
    return ledger
  } catch (thrown) {
    await ledger.close()
    throw thrown
  }
}

/**
 * What should be where, as fingerprints: by the source, or for drift by the ledger, places that the config no longer maps
 * among it.
 */
export function wantedOf(
  context: RunContext,
  { places, values, ledger }: Pick<StageResults, 'places' | 'values' | 'ledger'>,
): Wanted[] {
  const { call, keys } = context
  const versions = { provenance: provenanceIn(context, ledger), entries: ledger.entries }
  if (call.command !== 'drift') return wantedFromSource(values.mapped, keys, fingerprinter(keys, ledger.id), versions)
  return wantedFromLedger(ledger.entries, [...places, ...droppedBy(context, ledger)])
}

/** Places that the config no longer maps, where a run is about all of it. */
function droppedBy({ config, host, only }: RunContext, ledger: Ledger): Place[] {
  if (only.targets.length + only.environments.length > 0) return []
  return droppedPlaces(config, ledger.records()).filter(host.allow)
}

/** Which places a run has to observe: those where something is wanted, or was written once. */
export function reachOf(
  context: RunContext,
  { places, values, ledger, wanted }: Pick<StageResults, 'places' | 'values' | 'ledger' | 'wanted'>,
): Reach {
  const { call, config } = context
  const uids = new Set([...wanted, ...values.touched].map(({ uid }) => uid))
  const active = [...places, ...droppedBy(context, ledger)].filter(
    ({ key }) => ledger.entries.has(key.uid) || uids.has(key.uid),
  )
  const all = placesOf(config, { targets: [], environments: [] })
  // a write can move revisions beside it, also where this run has no business
  const neighbours = call.command === 'apply' ? neighboursOf(active, all) : []
  return { active, neighbours, complete: places.length === all.length }
}

/** A connection to each target that the reach holds. */
export function connect(
  { config, runtime, host, keys, notice, tokenLanes }: RunContext,
  { reach, ledger }: Pick<StageResults, 'reach' | 'ledger'>,
): Map<string, Connection> {
  const places = new Map<string, Place[]>()
  for (const place of reach.active) {
    const known = places.get(place.target)
    if (known === undefined) places.set(place.target, [place])
    else known.push(place)
  }
  const targets = config.targets.filter(({ name }) => places.has(name))
  const tokens = (target: Config['targets'][number]) => host.tokens(target, places.get(target.name) ?? [])
  const { redact } = host
  const keyed = keyedRevisions({ keys, ledger: ledger.id })
  return openConnections(targets, { runtime, notice, tokens, mayWrite: ledger.keep, keyed, tokenLanes, redact })
}

/** Observes every place of the reach, the neighbours last. */
export function observe(
  { call, config, runtime }: RunContext,
  { reach: { active, neighbours }, connections, ledger }: Pick<StageResults, 'reach' | 'connections' | 'ledger'>,
): Promise<Observed[]> {
  const progress = openLookTally(call.progress, active.length)
  return observeAll(active, config, connections, { known: knownIn(ledger), progress, neighbours, stop: runtime.stop })
}
