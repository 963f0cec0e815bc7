import { asSealpostError, type SealpostError } from '../core/errors.js'
import { diff } from '../core/plan/diff.js'
import { placesOf } from '../core/plan/map.js'
import { freeze } from '../core/plan/plan.js'
import { judge } from '../core/plan/policy.js'
import type { SavedPlan } from '../core/plan/saved-plan.js'
import type { Warning } from '../core/plan/warnings.js'
import { type Report, toReport } from '../core/report.js'
import { amended } from '../core/review/proposed-changes.js'
import type { Plan, Receipt, World } from '../core/types.js'
import type { Line } from './connections.js'
import { begin } from './context.js'
import { carryOut, factsOf, hasWork, isApproved, refusalsOf, rulesOf, warningsFor } from './decisions.js'
import type { RunCall } from './options.js'
import { savePlan } from './plan-file.js'
import { checkFit, configOf, ledgerOf, linesTo, lookAt, reachOf, valuesOf, wantedIn } from './stages.js'

export type { Host, Progress, RunCall } from './options.js'

/**
 * The path. Plan, drift and apply are the same until a writer is needed; only apply has one.
 * Never throws: trouble that ends the run is in the report, beside the receipts of what was done before it.
 */
export async function run(call: RunCall, world: World): Promise<Report> {
  const started = world.now()
  let owner = ''
  let plan: Plan | undefined
  let saved: SavedPlan | undefined
  let receipts: Receipt[] | undefined
  let warnings: readonly Warning[] = []
  let work: boolean | undefined
  let lines: ReadonlyMap<string, Line> = new Map()
  const report = (error?: SealpostError) =>
    toReport({
      command: call.command,
      owner,
      plan,
      saved,
      receipts,
      warnings,
      work,
      started,
      finished: world.now(),
      error,
      requests: requestsOf(lines),
    })

  try {
    const config = await configOf(call, world)
    const trip = begin(call, world)
    saved = trip.approved
    await checkFit(trip, config)
    owner = config.owner
    const places = placesOf(config, trip.only).filter(trip.host.allow)
    const values = await valuesOf(trip, config, places)
    const ledger = await ledgerOf(trip, config, places)
    const wanted = wantedIn(trip, config, places, values, ledger)

    const reach = reachOf(trip, config, places, [...wanted, ...values.touched], ledger)
    lines = linesTo(trip, config, reach, ledger)
    const looks = await lookAt(trip, config, reach, lines)

    const facts = await factsOf(trip, config, ledger, reach, { looks, lines, wanted, values })
    const found = amended(diff({ ...facts, wanted }), values.touched, ledger.entries)
    const judged = judge({ ...facts, ...rulesOf(trip, config, values), changes: found })
    plan = freeze(owner, judged.changes, refusalsOf(trip, judged, config, ledger, facts))
    work = hasWork(plan, ledger, facts)
    warnings = warningsFor(trip, config, values, ledger, plan, reach, looks)

    saved ??= await savePlan(call.saved, { ...trip, ...facts, plan, config, ledger }, trip.keys, world)
    if (!(await isApproved(trip, plan, work, report))) return report()
    receipts = []
    await carryOut(trip, plan, { config, values, ledger, reach, looks, lines, facts }, receipts)
    return report()
  } catch (thrown) {
    return report(asSealpostError(thrown))
  }
}

function requestsOf(lines: ReadonlyMap<string, Line>): Report['requests'] {
  return Object.fromEntries([...lines].map(([name, { requests }]) => [name, { ...requests }]))
}
