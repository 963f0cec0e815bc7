import { addressKey, type Place } from '../../core/address.js'
import type { Change, Plan } from '../../core/change.js'
import type { Config } from '../../core/config.js'
import { globTest } from '../../core/glob.js'
import type { Observed } from '../../core/observation.js'
import { writes } from '../../core/plan/plan.js'

/** One change with the place that it belongs to. */
export interface Job {
  readonly change: Change
  readonly place: Place
}

/** The changes of a plan by config target, in the plan's order. */
export function jobsByTarget(plan: Plan, observed: readonly Observed[]): Map<string, Job[]> {
  const places = new Map(observed.map(({ place }) => [place.key.uid, place]))
  const jobs = new Map<string, Job[]>()
  for (const change of plan.changes) {
    const place = places.get(change.uid)
    if (place === undefined) continue
    const list = jobs.get(place.target)
    if (list) list.push({ change, place })
    else jobs.set(place.target, [{ change, place }])
  }
  return jobs
}

/** What a receipt calls the change that it is for. */
export function nameOf(change: Change): { uid: string; name: string } {
  return { uid: change.uid, name: change.address.name }
}

/** Which names a policy lets a write take over although somebody else made them: a protected one never. */
export function taking({ allow, protect }: Config['policy']): (change: Change) => boolean {
  const isProtected = globTest(protect)
  return ({ address, sourceName = address.name }) =>
    allow.includes('adopt') && !isProtected(address.name) && !isProtected(sourceName)
}

/**
 * Whether nothing of a target is left unknown by this run, so that a name without an entry is not ours.
 * @param ok address keys of everything that was done
 */
export function isWhole(jobs: readonly Job[], ok: ReadonlySet<string>): boolean {
  return jobs.every(({ change }) =>
    writes(change)
      ? ok.has(addressKey(change.uid, change.address.name))
      : change.why !== 'unlisted' && (change.why !== 'not-allowed' || change.instead === 'remove'),
  )
}
