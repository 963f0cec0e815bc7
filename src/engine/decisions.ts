import type { Config } from '../core/config.js'
import { carried } from '../core/plan/carried-entries.js'
import { fingerprinter } from '../core/plan/fingerprint.js'
import { inputWarnings } from '../core/plan/input-checks.js'
import { lostRefusals, lostWarnings, unkeptWarnings } from '../core/plan/ledger-health.js'
import { addressKey, placesOf } from '../core/plan/map.js'
import { acts, writes } from '../core/plan/plan.js'
import type { applyPolicy, PolicyInput } from '../core/plan/policy.js'
import { unknownAccepted } from '../core/plan/relocations.js'
import { unmappedOf } from '../core/plan/selection.js'
import { staleness } from '../core/plan/staleness.js'
import type { DiffInput } from '../core/plan/verdict.js'
import { type Warning, warningsOf } from '../core/plan/warnings.js'
import type { Report } from '../core/report.js'
import type { Desired, Entries, Plan, Receipt, Refusal, Wanted } from '../core/types.js'
import type { Ledger } from '../io/ledger/ledger.js'
import { applyPlan } from './apply/apply.js'
import { takeBack } from './apply/receipts.js'
import type { Connection } from './connections.js'
import { counter, type RunContext } from './context.js'
import { type Identities, identify } from './identify.js'
import type { Seen } from './observe.js'
import { begunAnew, orphansIn, without } from './orphans.js'
import type { Reach, Values } from './stages.js'
import { dropped, withoutIdentity } from './unlisted.js'

/** What diff and policy go by: what was seen, what the ledger says, and how a value that was read back is known. */
export type Facts = Omit<DiffInput, 'wanted'> &
  Identities & {
    /** Entries that are about to follow a place to its present spelling. */
    readonly moved: Entries
  }

/** Puts together what is known when the looking is over; asks the vendors what they call a place where nobody knows. */
export async function factsOf(
  context: RunContext,
  config: Config,
  ledger: Ledger,
  reach: Reach,
  {
    looks,
    connections,
    wanted,
    values,
  }: {
    looks: readonly Seen[]
    connections: ReadonlyMap<string, Connection>
    wanted: readonly Wanted[]
    values: Values
  },
): Promise<Facts> {
  const { keys, vouched, only } = context
  const looked = looks.slice(0, reach.busy.length).map(dropped)
  const fingerprint = fingerprinter(keys, ledger.id)
  const records = ledger.records()
  const mapped = placesOf(config, { targets: [], environments: [] })
  const about = {
    config,
    mapped,
    seen: looked,
    records,
    connections,
    wanted,
    facts: { entries: ledger.entries, fingerprint },
  }
  const identities = await identify(about)
  const orphans =
    only.targets.length + only.environments.length > 0 ? [] : await orphansIn(config, mapped, records, context)
  // what a ledger says of another thing that has the name by now says nothing
  const entries = without(ledger.entries, begunAnew(identities, vouched))
  const moved = carried({ entries, told: identities.told, desired: values.desired, keys, fingerprint })
  return {
    seen: [...looked.map((one) => withoutIdentity(one, identities)), ...orphans],
    entries: new Map([...entries, ...moved]),
    moved,
    isLost: ledger.isLost,
    vouched,
    keyId: keys[0].id,
    fingerprint,
    ...identities,
  }
}

/** What changes are held against: the config's policy, what the targets can keep, and whether the source was whole. */
export function rulesOf(
  { call, only, recover }: RunContext,
  config: Config,
  values: Values,
): Omit<PolicyInput, keyof Facts | 'changes'> {
  return {
    policy: config.policy,
    where: config.where,
    desired: bySlot(values),
    capabilities: new Map(config.targets.map(({ name, target }) => [name, target.capabilities])),
    environments: new Map([...values.read].map(([environment, given]) => [environment, given.size])),
    unmapped: unmappedOf(call.command, only, config),
    recover,
  }
}

/**
 * What forbids a run, an approved plan that no longer fits among it. Drift writes nothing, so nothing forbids it but a
 * ledger that cannot be compared with.
 */
export function refusalsOf(
  { call, approved, only }: RunContext,
  judged: ReturnType<typeof applyPolicy>,
  config: Config,
  { isLost, entries }: Pick<Ledger, 'isLost' | 'entries'>,
  { holders }: Pick<Facts, 'holders'>,
): Refusal[] {
  if (call.command === 'drift') return lostRefusals({ config, only, isLost, entries })
  const stale = approved === undefined ? [] : staleness(approved, judged.changes, holders)
  return [...judged.refusals, ...stale]
}

/** What stops nothing, and that a person should look at all the same. */
export function warningsFor(
  { call, host, only, accept, stores }: RunContext,
  config: Config,
  { read, desired, exposed }: Values,
  { isLost, generation, entries }: Pick<Ledger, 'isLost' | 'generation' | 'entries'>,
  { changes }: Plan,
  { complete }: Pick<Reach, 'complete'>,
  looks: readonly Seen[],
): Warning[] {
  const unkept = call.command === 'plan' ? [] : unkeptWarnings({ config, ...stores, generation })
  const lost = lostWarnings({ config, only, isLost, entries })
  if (call.command === 'drift') return [...unkept, ...lost]
  const whole = complete && looks.every(({ observation }) => observation.listed)
  // what is said of values narrows a guess, and a plan for a pull request goes to its author: there no package is loaded
  const said = host.packages === false ? [] : [...exposed, ...inputWarnings({ config, read, desired })]
  return [
    ...unkept,
    ...lost,
    ...unknownAccepted(accept, changes),
    ...said,
    ...warningsOf({ config, read, only, changes, whole }),
  ]
}

/**
 * Whether there is something to do, at a target or in the ledger. To end the recovery of a lost ledger is something, too:
 * as long as it lasts, what is foreign is taken for ours.
 */
export function hasWork(plan: Plan, ledger: Pick<Ledger, 'isLost' | 'records' | 'entries'>, facts: Facts): boolean {
  return concernedIn(plan, ledger, facts).size > 0
}

/** Whether a plan is to be carried out now: it may be, there is something to do, and whoever decides has agreed. */
export async function isApproved(
  { call }: RunContext,
  plan: Plan,
  work: boolean,
  report: () => Report,
): Promise<boolean> {
  if (call.command !== 'apply' || plan.refusals.length > 0 || !work) return false
  return !plan.changes.some(writes) || (await call.approve(report()))
}

/**
 * Carries out a plan under the ledger's lease.
 * @param receipts filled as the work goes on
 */
export async function carryOut(
  { call, runtime, keys, id }: RunContext,
  plan: Plan,
  {
    config,
    values,
    ledger,
    reach,
    looks,
    connections,
    facts,
  }: {
    config: Config
    values: Values
    ledger: Ledger
    reach: Reach
    looks: Seen[]
    connections: ReadonlyMap<string, Connection>
    facts: Facts
  },
  receipts: Receipt[],
): Promise<void> {
  const concerned = concernedIn(plan, ledger, facts)
  const giveBack = await ledger.lease({ targets: [...concerned], plan: plan.hash })
  const wrote = counter(call, 'writing', plan.changes.filter(writes).length)
  const { complete } = reach
  try {
    await beginAnew(ledger, facts)
    await follow(ledger, facts)
    await ledger.identify(facts.holders)
    await applyPlan({
      plan,
      desired: bySlot(values),
      seen: [...looks, ...facts.seen.slice(reach.busy.length)],
      complete,
      config,
      connections,
      ledger,
      keyId: keys[0].id,
      run: id,
      runtime,
      wrote,
      receipts,
    })
  } catch (thrown) {
    // what went wrong first is what a person should hear of
    takeBack(receipts, await giveBack().catch(() => undefined))
    throw thrown
  }
  takeBack(receipts, await giveBack())
}

/**
 * Config targets whose part of the ledger an apply writes: something is done there, a recovery can end, or what holds
 * their places is not in the ledger as it is.
 */
function concernedIn(
  { changes }: Plan,
  { isLost, records, entries }: Pick<Ledger, 'isLost' | 'records' | 'entries'>,
  { holders }: Facts,
): ReadonlySet<string> {
  const concerned = changes.filter((change) => acts(change) || isLost(change.address.target))
  const known = records()
  const unheld = [...holders].flatMap(([uid, id]) => {
    const record = entries.has(uid) ? known.get(uid) : undefined
    return record === undefined || record.identity === id ? [] : [record.target]
  })
  return new Set([...concerned.map(({ address }) => address.target), ...unheld])
}

/** Lets entries follow their places to the present spelling; the former ones are forgotten when all else is done. */
async function follow(ledger: Ledger, { moved, told }: Facts): Promise<void> {
  const edits = [...told].flatMap(([uid, { place }]) =>
    [...(moved.get(uid) ?? [])].map(([name, entry]) => ({ target: place.target, uid, name, entry })),
  )
  await ledger.settle(edits)
}

/** Takes out what the ledger says of places that begin anew. */
async function beginAnew(ledger: Ledger, facts: Facts): Promise<void> {
  const records = ledger.records()
  const edits = [...begunAnew(facts, facts.vouched)].flatMap((uid) =>
    [...(ledger.entries.get(uid)?.keys() ?? [])].map((name) => {
      return { target: records.get(uid)?.target ?? '', uid, name, entry: undefined }
    }),
  )
  await ledger.settle(edits)
}

function bySlot({ desired, touched }: Values): Map<string, Desired> {
  const addressKeys = new Map(desired.map((one) => [addressKey(one.uid, one.address.name), one]))
  for (const { uid, address } of touched) addressKeys.delete(addressKey(uid, address.name))
  return addressKeys
}
