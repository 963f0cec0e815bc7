import type { Config } from '../core/config.js'
import { fingerprinter, wantedFromLedger, wantedOf } from '../core/plan/fingerprint.js'
import { droppedPlaces, placesOf } from '../core/plan/map.js'
import { checkOnly } from '../core/plan/selection.js'
import { checkLedger } from '../core/plan/staleness.js'
import type { Warning } from '../core/plan/warnings.js'
import type { Touched } from '../core/review/proposed-changes.js'
import type { Runtime } from '../core/runtime.js'
import type { Desired, Place, SourceRead, Wanted } from '../core/types.js'
import { loadConfig } from '../io/config/load.js'
import { type Ledger, openLedger } from '../io/ledger/ledger.js'
import { storeOf } from '../io/ledger/stores/index.js'
import { exposedFiles } from '../io/system/git/private-files.js'
import { checkAccess } from './check-access.js'
import { type Connection, openConnections } from './connections.js'
import { counter, type RunContext } from './context.js'
import { besides, observeAll, type Seen } from './observe.js'
import type { RunCall } from './options.js'
import { checkPlanBasis } from './plan-file.js'
import { type Input, readSource } from './read-source.js'
import { tellCredentials, tellSecrets } from './redaction.js'

/** What the source gave, mapped. */
export interface Values {
  readonly read: SourceRead
  readonly desired: readonly Desired[]
  /** Names whose values say nothing, because a pull request changes them at the source. */
  readonly touched: readonly Touched[]
  /** What is to be said of the source's own files. */
  readonly exposed: readonly Warning[]
}

/** What a run looks at. */
export interface Reach {
  /** Places of this run, in the config's order; those last that the config no longer maps. */
  readonly busy: readonly Place[]
  /** Places whose stamps a write of this run may move. */
  readonly beside: readonly Place[]
  /** No place was left out. */
  readonly complete: boolean
}

/** Reads and checks the config. It comes before everything else: who has none needs that first. */
export async function configOf({ config: path, targets, sources, host }: RunCall, runtime: Runtime): Promise<Config> {
  const { files, cwd, env } = runtime
  const config = await loadConfig({ path, files, targets, sources, cwd, env, packages: host?.packages ?? true })
  host?.configured?.(config)
  return config
}

/**
 * Makes sure that an approved plan was made for this config, that the config has what the run is to be about, and that
 * tokens can be sent.
 */
export async function checkFit({ call, runtime, host, approved, only }: RunContext, config: Config): Promise<void> {
  await checkPlanBasis(approved, config, runtime)
  checkOnly(only, config)
  // a host that brings tokens has checked them
  const { targets } = call.host?.tokens === undefined ? config : { targets: [] }
  checkAccess({ ...config, targets }, only, host.ledger, runtime)
}

/** Tells the host what must not be shown, and reads the source, unless this is about drift. */
export async function valuesOf(context: RunContext, config: Config, places: readonly Place[]): Promise<Values> {
  const { call, runtime, host } = context
  const { redact } = host
  tellCredentials(redact, config, places, runtime)
  const nothing: Input = { read: new Map(), desired: [], files: [] }
  const isDrift = call.command === 'drift'
  const { read, desired, files } = isDrift ? nothing : await readSource(config, places, { ...context, redact })
  const exposed = await exposedFiles(config, files, runtime)
  const touched = await host.touched(config, places)
  tellSecrets(redact, read, { config, places, runtime })
  return { read, desired, touched, exposed }
}

/** Reads the ledger and checks that an approved plan was made on it. */
export async function ledgerOf(context: RunContext, config: Config, places: readonly Place[]): Promise<Ledger> {
  const { runtime, host, keys, notice, approved, recover, id } = context
  const store = storeOf(config, runtime, host.ledger, notice, context.tokenLanes)
  const given = approved === undefined ? {} : { id: approved.ledger.id }
  const ledger = await openLedger({ store, keys, owner: config.owner, run: id, runtime, recover, places, ...given })
  if (approved !== undefined) checkLedger(approved, ledger)
  return ledger
}

/**
 * What should be where, as fingerprints: by the source, or for drift by the ledger, places that the config no longer maps
 * among it.
 */
export function wantedIn(
  context: RunContext,
  config: Config,
  places: readonly Place[],
  { desired }: Values,
  ledger: Ledger,
): Wanted[] {
  const { call, keys } = context
  if (call.command !== 'drift') return wantedOf(desired, keys, fingerprinter(keys, ledger.id))
  return wantedFromLedger(ledger.entries, [...places, ...droppedBy(context, config, ledger)])
}

/** Places that the config no longer maps, where a run is about all of it. */
function droppedBy({ host, only }: RunContext, config: Config, ledger: Ledger): Place[] {
  if (only.targets.length + only.environments.length > 0) return []
  return droppedPlaces(config, ledger.records()).filter(host.allow)
}

/** Which places a run has to look at: those where something is wanted, or was written once. */
export function reachOf(
  context: RunContext,
  config: Config,
  places: readonly Place[],
  named: readonly { uid: string }[],
  ledger: Ledger,
): Reach {
  const { call } = context
  const uids = new Set(named.map(({ uid }) => uid))
  const busy = [...places, ...droppedBy(context, config, ledger)].filter(
    ({ key }) => ledger.entries.has(key.uid) || uids.has(key.uid),
  )
  const all = placesOf(config, { targets: [], environments: [] })
  // a write can move stamps beside it, also where this run has no business
  return { busy, beside: call.command === 'apply' ? besides(busy, all) : [], complete: places.length === all.length }
}

/** A line to each target that the reach holds. */
export function connectionsTo(
  { runtime, host, notice, tokenLanes }: RunContext,
  config: Config,
  { busy }: Reach,
  ledger: Ledger,
): Map<string, Connection> {
  const places = new Map<string, Place[]>()
  for (const place of busy) {
    const known = places.get(place.target)
    if (known === undefined) places.set(place.target, [place])
    else known.push(place)
  }
  const targets = config.targets.filter(({ name }) => places.has(name))
  const tokens = (target: Config['targets'][number]) => host.tokens(target, places.get(target.name) ?? [])
  return openConnections(targets, runtime, notice, tokens, ledger.keep, tokenLanes)
}

/** Looks at every place of the reach. What is beside comes last. */
export function lookAt(
  { call, runtime }: RunContext,
  config: Config,
  { busy, beside }: Reach,
  connections: ReadonlyMap<string, Connection>,
): Promise<Seen[]> {
  return observeAll(busy, config, connections, counter(call, 'looking', busy.length), { beside, stop: runtime.stop })
}
