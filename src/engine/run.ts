import type { Plan, Warning } from '../core/change.js'
import { asSealpostError, type SealpostError } from '../core/errors.js'
import { diff } from '../core/plan/diff.js'
import { placesOf } from '../core/plan/places.js'
import { freeze } from '../core/plan/plan.js'
import { applyPolicy } from '../core/plan/policy.js'
import type { SavedPlan } from '../core/plan/saved-plan.js'
import type { Receipt } from '../core/receipts.js'
import { type Report, toReport } from '../core/report.js'
import { amended } from '../core/review/proposed-changes.js'
import type { Runtime } from '../core/runtime.js'
import type { Requests } from '../io/http/client.js'
import { type Connection, requestsOf } from './connections.js'
import { begin } from './context.js'
import { diffFactsOf } from './diff-facts.js'
import { executePlan, hasWork, isApproved } from './execute-plan.js'
import type { RunCall } from './options.js'
import { policyInputOf, refusalsOf } from './refusals.js'
import { savePlan } from './save-plan.js'
import { checkFit, connect, observe, reachOf, readConfig, readLedger, readValues, wantedOf } from './stages.js'
import { warningsOf } from './warnings.js'

/**
 * The path. Plan, drift and apply are the same until a writer is needed; only apply has one.
 * Never throws: trouble that ends the run is in the report, beside the receipts of what was done before it.
 */
export async function run(call: RunCall, runtime: Runtime): Promise<Report> {
  const { command } = call
  const started = runtime.now()
  let owner = ''
  let plan: Plan | undefined
  let saved: SavedPlan | undefined
  let receipts: Receipt[] | undefined
  let warnings: readonly Warning[] = []
  let work: boolean | undefined
  let sourceRequests: ReadonlyMap<string, Requests> = new Map()
  let connections: ReadonlyMap<string, Connection> = new Map()
  const report = (error?: SealpostError) => {
    const [finished, requests] = [runtime.now(), requestsOf(sourceRequests, connections)]
    return toReport({ command, owner, plan, saved, receipts, warnings, work, started, finished, error, requests })
  }

  try {
    const config = await readConfig(call, runtime)
    const context = await begin(call, config, runtime)
    sourceRequests = context.sourceRequests
    saved = context.approved
    await checkFit(context)
    owner = config.owner
    const places = placesOf(config, context.only).filter(context.host.allow)
    const values = await readValues(context, places)
    const ledger = await readLedger(context, places)
    const wanted = wantedOf(context, { places, values, ledger })

    const reach = reachOf(context, { places, values, ledger, wanted })
    connections = connect(context, { reach, ledger })
    const observed = await observe(context, { reach, connections, ledger })
    const facts = await diffFactsOf(context, { values, ledger, wanted, reach, connections, observed })

    const found = amended(diff({ ...facts, wanted }), values.touched, ledger.entries)
    const judged = applyPolicy({ ...policyInputOf(context, { values, facts }), changes: found })
    plan = freeze(owner, judged.changes, refusalsOf(context, judged, { ledger, facts }))
    work = hasWork(plan, { ledger, facts })
    warnings = warningsOf(context, plan, { values, ledger, reach, observed })

    saved ??= await savePlan(context, { plan, ledger, facts })
    if (!(await isApproved(call, plan, work, report))) return report()
    receipts = []
    await executePlan(context, plan, { values, ledger, reach, connections, observed, facts }, receipts)
    return report()
  } catch (thrown) {
    return report(asSealpostError(thrown))
  }
}
