import { SealpostError } from '../core/errors.js'
import { slot, targetNamed } from '../core/map.js'
import { failed } from '../core/serial.js'
import type { Change, Config, Desired, Observation, Place, Receipt, Sighting, World } from '../core/types.js'
import { observeLane } from './observe.js'
import type { Line } from './wires.js'

/** Pauses before a list that does not show our write yet is read again, ms. */
const pausesMs = [300, 700, 1500, 3000]

/** Looks at a lane again after a write. */
export interface ConfirmCall {
  readonly batch: readonly { readonly change: Change; readonly place: Place; readonly observation: Observation }[]
  readonly said: readonly Receipt[]
  /** All places of the lane that the run looks at. */
  readonly lane: readonly Place[]
  /** The target's clock when the write began, ms since the epoch. */
  readonly wroteAt: number
  readonly desired: ReadonlyMap<string, Desired>
  readonly config: Config
  readonly lines: ReadonlyMap<string, Line>
  readonly world: World
}

/**
 * What the target shows after our write decides what the ledger will say. A list that lags is read again a few times;
 * what it never shows stays pending.
 * @returns the receipts, with revisions, and what was seen last (undefined where nothing could be seen)
 */
export async function confirm(
  call: ConfirmCall,
): Promise<{ receipts: Receipt[]; sightings: Map<string, Sighting> | undefined }> {
  for (let attempt = 0; ; attempt += 1) {
    const observations = await observeLane(call.lane, call.config, call.lines)
    const last = attempt === pausesMs.length || call.world.stop.aborted
    const sightings = new Map<string, Sighting>()
    for (const [index, place] of call.lane.entries()) {
      for (const sighting of observations[index]?.sightings ?? [])
        sightings.set(slot(place.key.uid, sighting.name), sighting)
    }
    const broken = observations.find((observation) => !observation.listed && observation.error)
    const receipts = call.said.map((receipt, index) => {
      const job = call.batch[index] as ConfirmCall['batch'][number]
      const observation = observations[call.lane.findIndex((place) => place.key.uid === job.place.key.uid)]
      return receipt.ok
        ? confirmOne(call, job, receipt, observation, sightings.get(slot(receipt.uid, receipt.name)))
        : receipt
    })
    const lagging = receipts.some((receipt, index) => !receipt.ok && call.said[index]?.ok)
    if (!lagging || last || broken) return { receipts, sightings: broken ? undefined : sightings }
    await call.world.sleep(pausesMs[attempt] ?? 0, call.world.stop)
  }
}

function confirmOne(
  call: ConfirmCall,
  job: ConfirmCall['batch'][number],
  receipt: Receipt & { ok: true },
  observation: Observation | undefined,
  sighting: Sighting | undefined,
): Receipt {
  const unconfirmed = (message: string) => failed(receipt, new SealpostError('unconfirmed', message), 'unknown')
  if (observation === undefined || (!observation.listed && observation.error)) {
    return unconfirmed('written, but the target could not be looked at afterwards')
  }
  if (job.change.do === 'remove') {
    return sighting === undefined ? receipt : unconfirmed('removed, but the target still lists it')
  }
  if (sighting === undefined) {
    // a target that hides rows says so; then its own answer to the write has to do
    return observation.listed ? unconfirmed('written, but the target does not list it yet') : receipt
  }
  const desired = call.desired.get(slot(receipt.uid, receipt.name))
  if (sighting.secret !== undefined && desired !== undefined && !sighting.secret.equals(desired.secret)) {
    return unconfirmed('written, but the target shows another value')
  }
  if (isStale(call, job, sighting)) return unconfirmed('written, but the target still shows its former stamp')
  return sighting.revision === undefined ? receipt : { ...receipt, revision: sighting.revision }
}

/** The stamp did not move although the target's clock did: the list is older than our write. */
function isStale(call: ConfirmCall, job: ConfirmCall['batch'][number], sighting: Sighting): boolean {
  const before = job.observation.sightings.find((one) => one.name === sighting.name)
  if (before?.revision === undefined || before.revision !== sighting.revision || sighting.changedAt === undefined)
    return false
  const { tickMs } = targetNamed(call.config, job.place.target).target.capabilities
  return call.wroteAt - sighting.changedAt > tickMs.is + 2000
}
