import { addressKey, type Form, type Place } from '../../core/address.js'
import type { Change } from '../../core/change.js'
import type { Config } from '../../core/config.js'
import { SealpostError } from '../../core/errors.js'
import type { LedgerEntry } from '../../core/ledger-entry.js'
import type { Observation, Sighting } from '../../core/observation.js'
import { formOf } from '../../core/plan/form-capabilities.js'
import { targetNamed } from '../../core/plan/places.js'
import { failed, type Receipt } from '../../core/receipts.js'
import type { Runtime } from '../../core/runtime.js'
import type { Desired } from '../../core/value.js'
import type { Connection } from '../connections.js'
import { type KnownNames, observeLane } from '../observe.js'
import { sightingsByKey } from './snapshot.js'

/** Pauses before a list that does not show our write yet is read again, ms. */
const pausesMs = [300, 700, 1500, 3000]

/** One write that is to be seen, and what was seen in its place before. */
export interface Written {
  readonly change: Change
  readonly place: Place
  readonly before: Sighting | undefined
}

/** A lane that is to be observed again after a write. */
export interface VerifyCall {
  readonly batch: readonly Written[]
  /** What the target said of each, in their order. */
  readonly said: readonly Receipt[]
  /** All places of the lane that the run observes; the first one's connection is used. */
  readonly lane: readonly Place[]
  /** The target's clock when the write began, ms since the epoch. */
  readonly wroteAt: number
  readonly desired: ReadonlyMap<string, Desired>
  readonly known: KnownNames
  readonly config: Config
  readonly connections: ReadonlyMap<string, Connection>
  readonly runtime: Pick<Runtime, 'sleep' | 'stop'>
}

/**
 * What the target shows after our write decides what the ledger will say. A list that lags is read again a few times;
 * what it never shows stays pending.
 * @returns the receipts, with revisions, and what was seen last of each place of the lane
 */
export async function verify(call: VerifyCall): Promise<{ receipts: Receipt[]; observations: readonly Observation[] }> {
  const at = new Map(call.lane.map((place, index) => [place.key.uid, index]))
  for (let attempt = 0; ; attempt += 1) {
    const observations = await observeLane(call.lane, call.config, call.connections, call.known)
    const last = attempt === pausesMs.length || call.runtime.stop.aborted
    const sightings = sightingsByKey(call.lane, observations)
    const receipts = call.said.map((receipt, index) => {
      const written = call.batch[index] as Written
      const observation = observations[at.get(written.place.key.uid) ?? -1]
      return receipt.ok
        ? confirmOne(call, written, receipt, {
            observation,
            sighting: sightings.get(addressKey(receipt.uid, receipt.name)),
          })
        : receipt
    })
    const broken = observations.some(isBroken)
    const lagging = receipts.some(
      (receipt, index) =>
        (!receipt.ok && call.said[index]?.ok) ||
        (observations.every(({ listed }) => listed) &&
          sightings.get(addressKey(receipt.uid, receipt.name))?.secret === undefined &&
          lacksRevision(call, call.batch[index] as Written, receipt)),
    )
    if (!lagging || last || broken) return { receipts, observations }
    await call.runtime.sleep(pausesMs[attempt] ?? 0, call.runtime.stop)
  }
}

/** Whether observing failed, which is another thing than a target that says it hides rows. */
export function isBroken(observation: Observation | undefined): boolean {
  return observation === undefined || (!observation.listed && observation.error !== undefined)
}

function confirmOne(
  call: VerifyCall,
  written: Written,
  receipt: Receipt & { ok: true },
  { observation, sighting }: { readonly observation: Observation | undefined; readonly sighting: Sighting | undefined },
): Receipt {
  const unconfirmed = (message: string) => failed(receipt, new SealpostError('unconfirmed', message), 'unknown')
  if (isBroken(observation)) return unconfirmed('written, but the target could not be checked afterwards')
  if (written.change.do === 'remove')
    return sighting === undefined ? receipt : unconfirmed('removed, but the target still lists it')
  if (sighting === undefined) {
    // a target that hides rows says so; then its own answer to the write has to do
    return observation?.listed ? unconfirmed('written, but the target does not list it yet') : receipt
  }
  const desired = call.desired.get(addressKey(receipt.uid, receipt.name))
  if (sighting.secret !== undefined && desired !== undefined && !sighting.secret.equals(desired.secret))
    return unconfirmed('written, but the target shows a different value')
  if (isStale(call, written, sighting)) return unconfirmed('written, but the target still shows the old version stamp')
  return { ...receipt, ...keptIn(written.change, sighting), ...revisionOf(sighting) }
}

/** What the next run knows the row by. */
function revisionOf({ revision, made }: Sighting): Pick<Sighting, 'revision' | 'made'> {
  return { ...(revision === undefined ? {} : { revision }), ...(made === undefined ? {} : { made }) }
}

/** The form that the target took the value in, where it is another one than it was asked for; said when it is news. */
function keptIn({ form, kept }: Change, sighting: Sighting): { kept?: Form; note?: string } {
  if (sighting.form === undefined || sighting.form === form) return {}
  if (sighting.form === kept) return { kept }
  const how = sighting.form === 'secret' ? 'as a write-only secret' : 'as readable text'
  return { kept: sighting.form, note: `the target stores it ${how}, which was not requested` }
}

/**
 * The target's own word on what it did, where that is not what we expected.
 * @param before what the ledger knew: an earlier try of ours may be what was there, but not under another row
 */
export function noted(receipt: Receipt, change: Change, before: LedgerEntry | undefined): Receipt {
  if (!receipt.ok) return receipt
  const planned = change.do
  const known = planned === 'create' ? before?.made : change.made
  const anew = known !== undefined && receipt.made !== undefined && known !== receipt.made
  if (receipt.evidence === 'updated' && (anew || (planned === 'create' && before === undefined)))
    return {
      ...receipt,
      replaced: true,
      note: 'the target says that it already existed: a value created between the check and the write was replaced',
    }
  if (receipt.note !== undefined) return receipt
  if (planned === 'update' && receipt.evidence === 'created')
    return { ...receipt, note: 'the target says that it did not exist: it was removed between the check and the write' }
  return receipt
}

/** A revision that the target says it gives, and that is not there yet: without it an edit by hand is not seen. */
function lacksRevision({ config, desired }: VerifyCall, { place, change }: Written, receipt: Receipt): boolean {
  if (!receipt.ok || receipt.revision !== undefined || change.do === 'remove') return false
  if (place.key.revision === 'none') return false
  const { capabilities } = targetNamed(config, place.target).target
  const form = desired.get(addressKey(receipt.uid, receipt.name))?.form ?? 'secret'
  return formOf(capabilities, form).revision.is !== 'none'
}

/**
 * The revision did not move although the target's clock did, or although it is made of the value and that is another one:
 * the list is older than our write.
 */
function isStale(call: VerifyCall, { change, place, before }: Written, sighting: Sighting): boolean {
  const unmoved = before?.revision !== undefined && before.revision === sighting.revision
  if (unmoved && sighting.guessable) return isAnotherValue(change)
  if (!unmoved || sighting.changedAt === undefined) return false
  const { tickMs } = targetNamed(call.config, place.target).target.capabilities
  return call.wroteAt - sighting.changedAt > tickMs.is + 2000
}

/** Whether a write surely put another value in the place of the one that stood there. */
function isAnotherValue({ why, drift }: Change): boolean {
  return why === 'source-changed' ? drift === undefined : why === 'drifted' && drift === 'edited'
}
