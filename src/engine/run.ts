import type { Plan, Warning } from '../core/change.js'
import { asSealpostError, type SealpostError } from '../core/errors.js'
import { placesOf } from '../core/plan/places.js'
import { freeze } from '../core/plan/plan.js'
import type { SavedPlan } from '../core/plan/saved-plan.js'
import type { Receipt } from '../core/receipts.js'
import type { RedeploymentReceipt } from '../core/redeploy.js'
import { type PlanNotes, type Report, toReport } from '../core/report.js'
import type { Runtime } from '../core/runtime.js'
import type { Requests } from '../io/http/client.js'
import type { Ledger } from '../io/ledger/ledger.js'
import { type Connection, requestsOf } from './connections.js'
import { begin } from './context.js'
import { decide } from './decide.js'
import { detailsOf } from './details.js'
import { deploymentsOf, executePlan, hasWork, isApproved } from './execute-plan.js'
import type { RunCall } from './options.js'
import { refusalsOf } from './refusals.js'
import { savePlan } from './save-plan.js'
import {
  checkFit,
  connect,
  observe,
  reachOf,
  readChanged,
  readConfig,
  readLedger,
  readValues,
  wantedOf,
} from './stages.js'
import { unlockIn } from './unlock.js'
import { warningsOf } from './warnings.js'

/**
 * The path. Plan, drift and apply are the same until a writer is needed; only apply has one.
 * Never throws: trouble that ends the run is in the report, beside the receipts of what was done before it.
 */
export async function run(call: RunCall, runtime: Runtime): Promise<Report> {
  const { command } = call
  const started = runtime.now()
  let owner = ''
  let beside: PlanNotes = {}
  let plan: Plan | undefined
  let saved: SavedPlan | undefined
  let receipts: Receipt[] | undefined
  const redeployed: RedeploymentReceipt[] = []
  let warnings: readonly Warning[] = []
  let work: boolean | undefined
  let sourceRequests: ReadonlyMap<string, Requests> = new Map()
  let connections: ReadonlyMap<string, Connection> = new Map()
  let ledger: Ledger | undefined
  const report = (error?: SealpostError) => {
    const [finished, requests] = [runtime.now(), requestsOf(sourceRequests, connections)]
    return toReport({
      command,
      owner,
      plan,
      saved,
      ...beside,
      receipts,
      redeployed,
      warnings,
      work,
      started,
      finished,
      error,
      requests,
    })
  }

  try {
    const config = await readConfig(call, runtime)
    const context = await begin(call, config, runtime)
    sourceRequests = context.sourceRequests
    saved = context.approved
    await checkFit(context)
    owner = config.owner
    const places = placesOf(config, context.only).filter(context.host.allow)
    const told = await readValues(context, places)
    ledger = await readLedger(context, places)
    const read = await readChanged(context, { places, values: told, ledger })
    const wanted = wantedOf(context, { places, values: read, ledger })

    const reach = reachOf(context, { places, values: read, ledger, wanted })
    connections = connect(context, { reach, ledger })
    const observed = await observe(context, { reach, connections, ledger })

    const seen = { places, values: read, ledger, wanted, reach, connections, observed }
    const { values, facts, judged } = await decide(context, seen)
    const redeployments = deploymentsOf(context, judged.changes, ledger)
    const { consents, consentedBy } = context
    const details = await detailsOf(context, judged.changes, facts)
    const refusals = refusalsOf(context, judged, { ledger, facts })
    plan = freeze(owner, judged.changes, refusals, { redeployments, consents })
    work = hasWork(plan, { ledger, facts })
    beside = { consentedBy, details, unlock: await unlockIn(context, plan) }
    warnings = warningsOf(context, plan, { values, ledger, reach, observed })

    saved ??= await savePlan(context, { plan, ledger, facts })
    if (!(await isApproved(call, plan, work, report))) return report()
    receipts = []
    const results = { receipts, redeployed }
    await executePlan(context, plan, { values, ledger, reach, connections, observed, facts }, results)
    return report()
  } catch (thrown) {
    return report(asSealpostError(thrown))
  } finally {
    await ledger?.close()
  }
}
