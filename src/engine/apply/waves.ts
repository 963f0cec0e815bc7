import { addressKey } from '../../core/address.js'
import type { Config } from '../../core/config.js'
import type { LedgerEntry } from '../../core/ledger-entry.js'
import { targetNamed } from '../../core/plan/places.js'
import type { Targeted } from '../../io/ledger/format/contents.js'
import type { Ledger } from '../../io/ledger/ledger.js'
import { type Job, nameOf } from './jobs.js'
import { type Author, entryOf } from './ledger-edits.js'
import { atRevision, type EntryOf, type Revision, type SharedRevision, sharedRevisionsOf } from './shared-revisions.js'
import type { Snapshot } from './snapshot.js'

/** Batches that the ledger takes down in one go before the first of them is written. */
export interface Wave {
  readonly batches: readonly (readonly Job[])[]
  /** Address key → what the ledger said of a value that is still to be written. */
  readonly before: Map<string, LedgerEntry | undefined>
  /** Address key → what shares a revision with a value that is still to be written, as it was. */
  readonly beside: Map<string, SharedRevision>
}

/** What waves are made of and noted with. */
export interface WaveCall extends Author {
  readonly ledger: Ledger
  readonly config: Config
}

/**
 * Cuts the batches of a group into waves.
 * @param size values that a wave may hold; a single batch may be larger
 */
export function wavesOf(batches: readonly (readonly Job[])[], size: number): Wave[] {
  const waves: (readonly Job[])[][] = []
  let room = 0
  for (const batch of batches) {
    if (batch.length > room) {
      waves.push([])
      room = size
    }
    waves.at(-1)?.push(batch)
    room -= batch.length
  }
  return waves.map((batches) => ({ batches, before: new Map(), beside: new Map() }))
}

/**
 * The ledger says "pending" of everything that a wave puts. Our own writes move the revisions that siblings are known by;
 * should we be killed, the ledger's word is left of them.
 */
export async function intend(call: WaveCall, wave: Wave, snapshot: Snapshot): Promise<void> {
  const edits: Targeted[] = []
  for (const { change, place } of wave.batches.flat()) {
    if (change.do === 'remove') continue
    const at = nameOf(change)
    wave.before.set(addressKey(at.uid, at.name), call.ledger.entries.get(at.uid)?.get(at.name))
    edits.push({ target: place.target, ...at, entry: entryOf(call, change, 'pending', {}) })
  }
  for (const batch of wave.batches)
    for (const one of besideOf(call, batch, wave, snapshot)) {
      const at = addressKey(one.uid, one.name)
      if (wave.before.has(at) || wave.beside.has(at)) continue
      wave.beside.set(at, one)
      edits.push(atRevision(one, {}))
    }
  await call.ledger.intend(edits)
}

/** What shares a revision with a batch, as the ledger had it before the wave. */
export function besideOf(
  { ledger, config }: WaveCall,
  batch: readonly Job[],
  wave: Wave,
  snapshot: Snapshot,
): SharedRevision[] {
  const { place } = batch[0] as Job
  const { capabilities } = targetNamed(config, place.target).target
  const entryBefore: EntryOf = (uid, name) => {
    const at = addressKey(uid, name)
    return (
      wave.beside.get(at)?.entry ?? (wave.before.has(at) ? wave.before.get(at) : ledger.entries.get(uid)?.get(name))
    )
  }
  return sharedRevisionsOf(batch, { lane: snapshot.lane(place), entryOf: entryBefore, snapshot, capabilities })
}

/** What the ledger says again of values that were not sent after all. */
export function withdrawn(wave: Wave, jobs: readonly Job[]): Targeted[] {
  return jobs.flatMap(({ change, place }): Targeted[] => {
    const at = nameOf(change)
    const one = addressKey(at.uid, at.name)
    if (!wave.before.has(one)) return []
    const entry = wave.before.get(one)
    wave.before.delete(one)
    return [{ target: place.target, ...at, entry }]
  })
}

/**
 * The edits that give siblings of a batch their new revisions. One that is still to be written in this wave gets it only
 * in case that this does not come to pass.
 */
export function besideAfter(
  siblings: readonly SharedRevision[],
  wave: Wave,
  revisionOf: (one: SharedRevision) => Revision,
): Targeted[] {
  return siblings.flatMap((one): Targeted[] => {
    const at = addressKey(one.uid, one.name)
    const edit = atRevision(one, revisionOf(one))
    wave.beside.delete(at)
    if (!wave.before.has(at)) return [edit]
    wave.before.set(at, edit.entry)
    return []
  })
}

/** Siblings of batches of which none was sent. */
export function untouched(wave: Wave): Targeted[] {
  return [...wave.beside.values()]
}
