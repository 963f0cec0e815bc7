import { asSealpostError, type SealpostError } from '../core/errors.js'
import { diff } from '../core/plan/diff.js'
import { placesOf } from '../core/plan/map.js'
import { freeze } from '../core/plan/plan.js'
import { applyPolicy } from '../core/plan/policy.js'
import type { SavedPlan } from '../core/plan/saved-plan.js'
import type { Warning } from '../core/plan/warnings.js'
import { type Report, toReport } from '../core/report.js'
import { amended } from '../core/review/proposed-changes.js'
import type { Runtime } from '../core/runtime.js'
import type { Plan, Receipt } from '../core/types.js'
import type { Requests } from '../io/http/client.js'
import type { Connection } from './connections.js'
import { begin } from './context.js'
import { carryOut, factsOf, hasWork, isApproved, refusalsOf, rulesOf, warningsFor } from './decisions.js'
import type { RunCall } from './options.js'
import { savePlan } from './plan-file.js'
import { checkFit, configOf, connectionsTo, ledgerOf, lookAt, reachOf, valuesOf, wantedIn } from './stages.js'

export type { Host, Progress, RunCall } from './options.js'

/**
 * The path. Plan, drift and apply are the same until a writer is needed; only apply has one.
 * Never throws: trouble that ends the run is in the report, beside the receipts of what was done before it.
 */
export async function run(call: RunCall, runtime: Runtime): Promise<Report> {
  const started = runtime.now()
  let owner = ''
  let plan: Plan | undefined
  let saved: SavedPlan | undefined
  let receipts: Receipt[] | undefined
  let warnings: readonly Warning[] = []
  let work: boolean | undefined
  let sourceRequests: ReadonlyMap<string, Requests> = new Map()
  let connections: ReadonlyMap<string, Connection> = new Map()
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
      finished: runtime.now(),
      error,
      requests: requestsOf(sourceRequests, connections),
    })

  try {
    const config = await configOf(call, runtime)
    const context = begin(call, runtime)
    sourceRequests = context.sourceRequests
    saved = context.approved
    await checkFit(context, config)
    owner = config.owner
    const places = placesOf(config, context.only).filter(context.host.allow)
    const values = await valuesOf(context, config, places)
    const ledger = await ledgerOf(context, config, places)
    const wanted = wantedIn(context, config, places, values, ledger)

    const reach = reachOf(context, config, places, [...wanted, ...values.touched], ledger)
    connections = connectionsTo(context, config, reach, ledger)
    const looks = await lookAt(context, config, reach, connections)

    const facts = await factsOf(context, config, ledger, reach, { looks, connections, wanted, values })
    const found = amended(diff({ ...facts, wanted }), values.touched, ledger.entries)
    const judged = applyPolicy({ ...facts, ...rulesOf(context, config, values), changes: found })
    plan = freeze(owner, judged.changes, refusalsOf(context, judged, config, ledger, facts))
    work = hasWork(plan, ledger, facts)
    warnings = warningsFor(context, config, values, ledger, plan, reach, looks)

    saved ??= await savePlan(call.saved, { ...context, ...facts, plan, config, ledger }, context.keys, runtime)
    if (!(await isApproved(context, plan, work, report))) return report()
    receipts = []
    await carryOut(context, plan, { config, values, ledger, reach, looks, connections, facts }, receipts)
    return report()
  } catch (thrown) {
    return report(asSealpostError(thrown))
  }
}

function requestsOf(
  sources: ReadonlyMap<string, Requests>,
  connections: ReadonlyMap<string, Connection>,
): Report['requests'] {
  const targets = [...connections].map(([name, { requests }]) => [name, requests] as const)
  return Object.fromEntries([...sources, ...targets].map(([name, requests]) => [name, { ...requests }]))
}
