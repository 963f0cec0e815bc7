import { checkLedger, staleness } from '../core/approval.js'
import { diff } from '../core/diff.js'
import { SealpostError } from '../core/errors.js'
import { fingerprinter, type Keys, wantedFromLedger, wantedOf } from '../core/fingerprint.js'
import { droppedPlaces, mapValues, type Only, placesOf, slot } from '../core/map.js'
import { acts, freeze, writes } from '../core/plan.js'
import { judge } from '../core/policy.js'
import { amended, type Touched } from '../core/proposal.js'
import type { Report } from '../core/report.js'
import type { SavedPlan } from '../core/saved.js'
import type { Config, Desired, Place, Plan, Receipt, SourceRead, Wanted, World } from '../core/types.js'
import { applyPlan } from './apply.js'
import type { Host, RunCall } from './call.js'
import { loadConfig } from './config.js'
import { tokensIn } from './github-app.js'
import type { WaitNotice } from './http.js'
import { keysFrom } from './keys.js'
import { tellSecrets } from './known.js'
import { type Ledger, openLedger } from './ledger/ledger.js'
import { storeOf } from './ledger/stores.js'
import { besides, observeAll, type Seen } from './observe.js'
import { approvedPlan, checkGround } from './saved.js'
import { readSource } from './source.js'
import { type Line, openLines } from './wires.js'

/** What every stage of a run has at hand. */
export interface Trip {
  readonly call: RunCall
  readonly world: World
  readonly host: Host
  readonly keys: Keys
  readonly notice: WaitNotice
  /** The plan that is to be carried out exactly, if one is. It says itself what the run is about. */
  readonly approved: SavedPlan | undefined
  readonly only: Only
  readonly recover: boolean
  /** Id of the run, for the ledger. */
  readonly id: string
}

/** What the source gave, mapped. */
export interface Values {
  readonly read: SourceRead
  readonly desired: readonly Desired[]
  /** Names whose values say nothing, because a pull request changes them at the source. */
  readonly touched: readonly Touched[]
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

/** @throws SealpostError 'key-missing', 'key-weak', and what a saved plan is refused for */
export function begin(call: RunCall, world: World): Trip {
  const notice: WaitNotice = (until, because) => call.progress({ kind: 'waiting', until, because })
  const may = call.command === 'apply' ? 'write' : 'look'
  const host: Host = {
    learned: () => {},
    tokens: tokensIn({ world, may, minted: (token) => host.learned([token], []), notice }),
    ledger: 'file',
    allow: () => true,
    packages: true,
    touched: async () => [],
    ...call.host,
  }
  const keys = keysFrom(world)
  const approved = approvedPlan(call.saved, keys, world)
  const { only, recover } = approved ?? call
  return {
    call,
    world,
    host,
    keys,
    notice,
    approved,
    only,
    recover,
    id: Buffer.from(world.random(9)).toString('base64url'),
  }
}

/** Reads and checks the config, and whether an approved plan was made for it. */
export async function configOf({ call, world, host, approved, only }: Trip): Promise<Config> {
  const { config: path, targets, sources } = call
  const { files, cwd, env } = world
  const config = await loadConfig({ path, files, targets, sources, cwd, env, packages: host.packages })
  await checkGround(approved, config, world)
  checkOnly(only, config)
  return config
}

/** Reads the source, unless this is about drift, and tells the host what must not be shown. */
export async function valuesOf({ call, world, host }: Trip, config: Config, places: readonly Place[]): Promise<Values> {
  const read: SourceRead = call.command === 'drift' ? new Map() : await readSource(config, places, world)
  const desired = mapValues(read, config, places)
  const touched = await host.touched(config, places)
  tellSecrets(host.learned, read, config, places, world)
  return { read, desired, touched }
}

/** Reads the ledger and checks that an approved plan was made on it. */
export async function ledgerOf(trip: Trip, config: Config, places: readonly Place[]): Promise<Ledger> {
  const { world, host, keys, notice, approved, recover, id } = trip
  const store = storeOf(config, world, host.ledger, notice)
  const given = approved === undefined ? {} : { id: approved.ledger.id }
  const ledger = await openLedger({ store, keys, owner: config.owner, run: id, world, recover, places, ...given })
  if (approved !== undefined) checkLedger(approved, ledger)
  return ledger
}

/** What should be where, as fingerprints: by the source, or for drift by the ledger. */
export function wantedIn(
  { call, keys }: Trip,
  places: readonly Place[],
  { desired }: Values,
  ledger: Ledger,
): Wanted[] {
  if (call.command === 'drift') return wantedFromLedger(ledger.entries, places)
  return wantedOf(desired, keys, fingerprinter(keys, ledger.id))
}

/** Which places a run has to look at: those where something is wanted, or was written once. */
export function reachOf(
  trip: Trip,
  config: Config,
  places: readonly Place[],
  named: readonly { uid: string }[],
  ledger: Ledger,
): Reach {
  const { call, host, only } = trip
  const uids = new Set(named.map(({ uid }) => uid))
  const whole = call.command !== 'drift' && only.targets.length + only.environments.length === 0
  const dropped = whole ? droppedPlaces(config, ledger.spots()).filter(host.allow) : []
  const busy = [...places, ...dropped].filter(({ key }) => ledger.entries.has(key.uid) || uids.has(key.uid))
  const all = placesOf(config, { targets: [], environments: [] })
  // a write can move stamps beside it, also where this run has no business
  return { busy, beside: call.command === 'apply' ? besides(busy, all) : [], complete: places.length === all.length }
}

/** A line to each target that the reach holds. */
export function linesTo(
  { world, host, notice }: Trip,
  config: Config,
  { busy }: Reach,
  ledger: Ledger,
): Map<string, Line> {
  const targets = config.targets.filter(({ name }) => busy.some(({ target }) => target === name))
  const tokens = (target: Config['targets'][number]) =>
    host.tokens(
      target,
      busy.filter((place) => place.target === target.name),
    )
  return openLines(targets, world, notice, tokens, ledger.keep)
}

/** Looks at every place of the reach. What is beside comes last. */
export function lookAt(
  { call, world }: Trip,
  config: Config,
  { busy, beside }: Reach,
  lines: ReadonlyMap<string, Line>,
): Promise<Seen[]> {
  return observeAll(busy, config, lines, counter(call, 'looking', busy.length), { beside, stop: world.stop })
}

/** Diff, policy, plan. */
export function planOf(
  trip: Trip,
  {
    config,
    values,
    ledger,
    wanted,
    reach,
    looks,
  }: { config: Config; values: Values; ledger: Ledger; wanted: Wanted[]; reach: Reach; looks: Seen[] },
): Plan {
  const { call, keys, approved, only, recover } = trip
  // a place that the config dropped and that cannot be seen any more is no trouble of this run
  const seen = looks
    .slice(0, reach.busy.length)
    .filter(({ place, observation }) => place.index >= 0 || observation.listed)
  const common = { seen, entries: ledger.entries, isLost: ledger.isLost }
  const found = diff({ ...common, wanted, keyId: keys[0].id, fingerprint: fingerprinter(keys, ledger.id) })
  const judged = judge({
    ...common,
    changes: amended(found, values.touched, ledger.entries),
    policy: config.policy,
    where: config.where,
    desired: bySlot(values),
    capabilities: new Map(config.targets.map(({ name, target }) => [name, target.capabilities])),
    environments: new Map([...values.read].map(([environment, given]) => [environment, given.size])),
    unmapped: unmappedOf({ ...call, only }, config),
    recover,
  })
  const stale = approved === undefined ? [] : staleness(approved, judged.changes)
  return freeze(config.owner, judged.changes, call.command === 'drift' ? [] : [...judged.refusals, ...stale])
}

/** Whether a plan is to be carried out now: it may be, there is something to do, and whoever decides has agreed. */
export async function isApproved({ call }: Trip, plan: Plan, report: () => Report): Promise<boolean> {
  if (call.command !== 'apply' || plan.refusals.length > 0 || !plan.changes.some(acts)) return false
  return !plan.changes.some(writes) || (await call.approve(report()))
}

/**
 * Carries out a plan under the ledger's lease.
 * @param receipts filled as the work goes on
 */
export async function carryOut(
  { call, world, keys, id }: Trip,
  plan: Plan,
  {
    config,
    values,
    ledger,
    reach,
    looks,
    lines,
  }: { config: Config; values: Values; ledger: Ledger; reach: Reach; looks: Seen[]; lines: ReadonlyMap<string, Line> },
  receipts: Receipt[],
): Promise<void> {
  const concerned = new Set(plan.changes.filter(acts).map(({ address }) => address.target))
  const giveBack = await ledger.lease({ targets: [...concerned], plan: plan.hash })
  const wrote = counter(call, 'writing', plan.changes.filter(writes).length)
  const { complete } = reach
  try {
    await applyPlan({
      plan,
      desired: bySlot(values),
      seen: looks,
      complete,
      config,
      lines,
      ledger,
      keyId: keys[0].id,
      run: id,
      world,
      wrote,
      receipts,
    })
  } catch (thrown) {
    // what went wrong first is what a person should hear of
    await giveBack().catch(() => undefined)
    throw thrown
  }
  await giveBack()
}

function bySlot({ desired, touched }: Values): Map<string, Desired> {
  const slots = new Map(desired.map((one) => [slot(one.uid, one.address.name), one]))
  for (const { uid, address } of touched) slots.delete(slot(uid, address.name))
  return slots
}

function checkOnly(only: Only, config: Config): void {
  const targets = config.targets.map(({ name }) => name)
  for (const name of only.targets) {
    if (!targets.includes(name))
      throw new SealpostError('usage', `the config has no target ${name}`, { hint: `It has: ${targets.join(', ')}.` })
  }
  for (const name of only.environments) {
    if (!config.environments.includes(name)) {
      throw new SealpostError('usage', `the config has no environment ${name}`, {
        hint: `It has: ${config.environments.join(', ')}.`,
      })
    }
  }
}

function unmappedOf(call: Pick<RunCall, 'command' | 'only'>, config: Config): string[] {
  if (call.command === 'drift' || call.only.targets.length + call.only.environments.length > 0) return []
  const mapped = new Set(config.targets.flatMap(({ places }) => places.map(({ environment }) => environment)))
  return config.environments.filter((environment) => !mapped.has(environment))
}

function counter(call: RunCall, kind: 'looking' | 'writing', total: number): (target: string, more: number) => void {
  let done = 0
  return (target, more) => {
    done += more
    call.progress({ kind, done, total, target })
  }
}
