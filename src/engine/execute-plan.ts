import type { Plan } from '../core/change.js'
import { acts, writes } from '../core/plan/plan.js'
import { redeploymentsOf } from '../core/plan/redeployments.js'
import type { Receipt } from '../core/receipts.js'
import { isDue, type Redeployment, type RedeploymentReceipt } from '../core/redeploy.js'
import type { Report } from '../core/report.js'
import type { Ledger } from '../io/ledger/ledger.js'
import { takeBack } from './apply/receipts.js'
import type { RunContext } from './context.js'
import { begunAnew } from './diff-facts.js'
import type { RunCall } from './options.js'
import { desiredByKey } from './refusals.js'
import type { DiffFacts, StageResults } from './stage-results.js'

/**
 * Whether there is something to do, at a target or in the ledger. To end the recovery of a lost ledger is something, too:
 * as long as it lasts, what is foreign is taken for ours.
 */
export function hasWork(plan: Plan, { ledger, facts }: Pick<StageResults, 'ledger' | 'facts'>): boolean {
  return concernedTargets(plan, ledger, facts).size > 0
}

/** Targets that go on with the old values until they are deployed anew. Drift asks for nothing. */
export function deploymentsOf({ call, config }: RunContext, changes: Plan['changes'], ledger: Ledger): Redeployment[] {
  return call.command === 'drift' ? [] : redeploymentsOf(changes, config.targets, ledger.owing())
}

/** Whether a plan is to be carried out now: it may be, there is something to do, and whoever decides has agreed. */
export async function isApproved(call: RunCall, plan: Plan, work: boolean, report: () => Report): Promise<boolean> {
  if (call.command !== 'apply' || plan.refusals.length > 0 || !work) return false
  const isSent = plan.changes.some(writes) || plan.redeployments.some(isDue)
  return !isSent || (await call.approve(report()))
}

/** What became of a plan. */
export interface ExecutionResults {
  readonly receipts: Receipt[]
  readonly redeployed: RedeploymentReceipt[]
}

/**
 * Carries out a plan under the ledger's lease.
 * @param results filled as the work goes on
 */
export async function executePlan(
  { call, config, runtime, keys, id }: RunContext,
  plan: Plan,
  { values, ledger, reach, connections, observed, facts }: Omit<StageResults, 'places' | 'wanted'>,
  { receipts, redeployed }: ExecutionResults,
): Promise<void> {
  // a run that only plans does not load what writes
  const [{ applyPlan }, { openWriteTally }, { askForDeployments, oweDeployments }] = await Promise.all([
    import('./apply/apply-plan.js'),
    import('./apply/write-tally.js'),
    import('./apply/redeploy.js'),
  ])
  const targets = [...concernedTargets(plan, ledger, facts)]
  const { hash, consents } = plan
  const giveBack = await ledger.lease({ targets, plan: hash, ...(consents === undefined ? {} : { consents }) })
  const orphans = facts.observed.slice(reach.active.length)
  try {
    await beginAnew(ledger, facts)
    await followMoves(ledger, facts)
    await ledger.identify(facts.holders)
    const owing = ledger.owing()
    await oweDeployments(plan, ledger)
    await applyPlan({
      plan,
      desired: desiredByKey(values),
      observed: [...observed, ...orphans],
      complete: reach.complete,
      config,
      connections,
      ledger,
      keyId: keys[0].id,
      run: id,
      runtime,
      tally: openWriteTally(call.progress, plan.changes.filter(writes), connections),
      receipts,
    })
    const { stop } = runtime
    const asking = { plan, receipts, places: reach.active, owing, config, connections, ledger, stop }
    for (const receipt of await askForDeployments(asking)) redeployed.push(receipt)
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
function concernedTargets(
  { changes, redeployments }: Plan,
  { isLost, records, entries }: Pick<Ledger, 'isLost' | 'records' | 'entries'>,
  { holders }: Pick<DiffFacts, 'holders'>,
): ReadonlySet<string> {
  const concerned = changes.filter((change) => acts(change) || isLost(change.address.target))
  const known = records()
  const unheld = [...holders].flatMap(([uid, id]) => {
    const record = entries.has(uid) ? known.get(uid) : undefined
    return record === undefined || record.identity === id ? [] : [record.target]
  })
  const due = redeployments.filter(isDue).map(({ target }) => target)
  return new Set([...concerned.map(({ address }) => address.target), ...unheld, ...due])
}

/** Lets entries follow their places to the present spelling; the former ones are forgotten when all else is done. */
async function followMoves(ledger: Ledger, { moved, identities }: DiffFacts): Promise<void> {
  const edits = [...identities].flatMap(([uid, { place }]) =>
    [...(moved.get(uid) ?? [])].map(([name, entry]) => ({ target: place.target, uid, name, entry })),
  )
  await ledger.settle(edits)
}

/** Takes out what the ledger says of places that begin anew. */
async function beginAnew(ledger: Ledger, facts: DiffFacts): Promise<void> {
  const records = ledger.records()
  const edits = [...begunAnew(facts, facts.accepted)].flatMap((uid) =>
    [...(ledger.entries.get(uid)?.keys() ?? [])].map((name) => {
      return { target: records.get(uid)?.target ?? '', uid, name, entry: undefined }
    }),
  )
  await ledger.settle(edits)
}
