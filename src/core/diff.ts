import type { Fingerprint } from './fingerprint.js'
import { accepting, addressText } from './map.js'
import { type Comparison, compare, driftOf, notOurs } from './ownership.js'
import type { Told, Vouched } from './places.js'
import { objectionTo } from './together.js'
import { type TwinOf, twinsIn } from './twins.js'
import type { Change, Entries, LedgerEntry, Observation, Place, Sighting, Wanted } from './types.js'

/** What the diff needs to know. All of it is data, but for the fingerprint of what a target read back. */
export interface DiffInput {
  readonly wanted: readonly Wanted[]
  /** What was seen, place by place, in the order that changes will have. */
  readonly seen: readonly { readonly place: Place; readonly observation: Observation }[]
  readonly entries: Entries
  /** By uid, what the vendors call the places themselves; one that is absent is not known. */
  readonly told: ReadonlyMap<string, Told>
  /** Whether a target's part of the ledger is lost or rolled back: nothing is known of what we wrote, all of it may be ours. */
  readonly isLost: (target: string) => boolean
  readonly vouched: Vouched
  /** Id of the current key. */
  readonly keyId: string
  readonly fingerprint: Fingerprint
}

type Verdict = Pick<Change, 'do'> &
  Partial<Pick<Change, 'why' | 'sure' | 'learn' | 'note' | 'instead' | 'error' | 'drift' | 'contested'>>

/**
 * The truth table. Desired × Observation × Ledger → one change for each name that any of the three knows.
 *
 *     source target ledger            row and stamp  fingerprint  change
 *     yes    no     none/pending      –              –            create absent
 *     yes    no     written           –              –            create vanished        drift: deleted
 *     yes    yes    none              –              –            adopt foreign     (readable and equal: keep, learned)
 *     yes    yes    written           same           same         keep, by revision
 *     yes    yes    written           none           same         keep, by ledger
 *     yes    yes    written           any            differs      update source-changed  drift where it moved
 *     yes    yes    written           moved          same         update drifted         drift: edited
 *     yes    yes    written           made anew      same         update drifted         drift: made-anew
 *     yes    yes    written           moved by us    same         keep, learned     (another entry of ours has this very stamp)
 *     yes    yes    written           cannot be told same         keep, learned     (the stamp is shared with what is not ours)
 *     yes    yes    pending           any            any          update unfinished (readable and equal: keep, learned)
 *     yes    yes    written, old key  unmoved        same by it   keep, learned
 *     yes    yes    written, lost key –              –            update rekeyed         drift where it moved
 *     no     yes    written           same           –            remove gone-from-source (mapped under another spelling: leave, then forget)
 *     no     yes    written           none           –            remove gone-from-source, on the ledger's word
 *     no     yes    written           moved          –            leave not-ours         drift: edited or made-anew
 *     no     yes    none/pending      –              –            leave foreign
 *     no     no     any               –              –            forget gone-everywhere
 *
 * A name that could not be seen in a scope that was not listed whole is left, whatever the other two say.
 * Linear in the number of names.
 */
export function diff(input: DiffInput): Change[] {
  const wantedBy = new Map<string, Wanted[]>()
  for (const wanted of input.wanted) {
    const list = wantedBy.get(wanted.uid)
    if (list) list.push(wanted)
    else wantedBy.set(wanted.uid, [wanted])
  }
  const twinOf = twinsIn(input.seen, input.told)
  return input.seen.flatMap((seen) => diffPlace(input, seen, wantedBy.get(seen.place.key.uid) ?? [], twinOf))
}

function diffPlace(
  input: DiffInput,
  seen: DiffInput['seen'][number],
  wanted: readonly Wanted[],
  twinOf: TwinOf,
): Change[] {
  const { place, observation } = seen
  const changes: Change[] = []
  const sightings = new Map(observation.sightings.map((sighting) => [sighting.name, sighting]))
  const entries = input.entries.get(place.key.uid) ?? new Map<string, LedgerEntry>()
  const handled = new Set<string>()

  for (const want of wanted) {
    const { name } = want.address
    handled.add(name)
    const sighting = sightings.get(name)
    const entry = entries.get(name)
    const verdict = sighting ? present(input, want, sighting, entry) : missing(observation, entry)
    changes.push(changeOf(want, verdict, input, { sighting, observation, entry }))
  }
  for (const name of [...entries.keys(), ...sightings.keys()]) {
    if (handled.has(name)) continue
    handled.add(name)
    const sighting = sightings.get(name)
    const entry = entries.get(name)
    const address = { target: place.target, use: place.use, scope: place.key.label, name }
    const about = { address, uid: place.key.uid, environment: place.environment }
    // what the config only calls by another name is not gone, and removing it would take the value from both
    const twin = place.index < 0 ? twinFor(input, seen, { name, sighting }, twinOf) : undefined
    const verdict = twin ? renamed(input, twin, name) : unwanted(input, about, seen, sighting, entry)
    changes.push(changeOf(about, verdict, input, { sighting, observation, entry }))
  }
  return changes
}

/** Where a name of a place that is not mapped any more lives now; one that is out of sight needs an entry there. */
function twinFor(
  { entries }: DiffInput,
  seen: DiffInput['seen'][number],
  { name, sighting }: { name: string; sighting: Sighting | undefined },
  twinOf: TwinOf,
): Place | undefined {
  if (sighting !== undefined) return twinOf(seen, sighting)
  const twin = seen.observation.listed ? undefined : twinOf(seen)
  return twin && entries.get(twin.key.uid)?.has(name) ? twin : undefined
}

/** For a name that was not seen: what follows where the scope was not listed whole. Nothing does where it was. */
function unlisted(observation: Observation): Verdict | undefined {
  if (observation.listed) return undefined
  const { because, error } = observation
  return { do: 'leave', why: 'unlisted', note: because, ...(error === undefined ? {} : { error }) }
}

function missing(observation: Observation, entry: LedgerEntry | undefined): Verdict {
  const gone = entry?.state === 'written'
  return (
    unlisted(observation) ??
    (gone ? { do: 'create', why: 'vanished', drift: 'deleted' } : { do: 'create', why: 'absent' })
  )
}

function unwanted(
  input: DiffInput,
  { address, uid }: Pick<Wanted, 'address' | 'uid'>,
  { place, observation }: DiffInput['seen'][number],
  sighting: Sighting | undefined,
  entry: LedgerEntry | undefined,
): Verdict {
  if (sighting === undefined) {
    const unseen = unlisted(observation)
    if (unseen !== undefined && !(place.index < 0 && input.vouched.place(place))) return unseen
    return {
      do: 'forget',
      why: 'gone-everywhere',
      ...(unseen === undefined ? {} : { note: 'unseen, and forgotten as asked' }),
    }
  }
  if (sighting.untouchable !== undefined) return { do: 'leave', why: 'foreign', note: sighting.untouchable }
  if (entry?.state !== 'written') return { do: 'leave', why: 'foreign' }
  const comparison = compare(input, uid, entry, sighting)
  const because = notOurs(comparison)
  const at = addressText(address)
  if (because !== undefined && !input.vouched.name(at)) {
    const note = `${because}; ${accepting(at)} removes it all the same, once`
    return { do: 'leave', why: 'not-ours', instead: 'remove', note, ...driftFields(comparison, entry) }
  }
  const removal: Verdict = { do: 'remove', why: 'gone-from-source' }
  return comparison === 'unstamped' ? { ...removal, note: onTheLedgersWord } : removal
}

const onTheLedgersWord =
  "on the ledger's word: this target shows no stamp, so an edit since our write would not be seen"

/** The old entry goes once the new name has its own: until then the config can still be turned back. */
function renamed({ entries }: DiffInput, { use, key }: Place, name: string): Verdict {
  const note = `it is ${use}:${key.label} now, another name of the same place`
  if (entries.get(key.uid)?.get(name)?.state === 'written') return { do: 'forget', why: 'gone-everywhere', note }
  return { do: 'leave', why: 'foreign', note }
}

function present(input: DiffInput, want: Wanted, sighting: Sighting, entry: LedgerEntry | undefined): Verdict {
  if (sighting.untouchable !== undefined)
    return { do: 'leave', why: 'foreign', instead: 'adopt', note: sighting.untouchable }
  if (readsBackEqual(input, want, sighting, entry)) {
    const known =
      entry?.state === 'written' &&
      entry.revision === sighting.revision &&
      entry.made === sighting.made &&
      want.prints.get(input.keyId) === entry.fingerprint
    return known ? { do: 'keep', sure: 'read-back' } : { do: 'keep', sure: 'read-back', learn: true }
  }
  if (entry === undefined)
    return input.isLost(want.address.target)
      ? { do: 'update', why: 'unfinished', note: 'the ledger is lost' }
      : { do: 'adopt', why: 'foreign' }
  if (entry.state === 'pending') return { do: 'update', why: 'unfinished' }
  const comparison = compare(input, want.uid, entry, sighting)
  const drift = driftFields(comparison, entry)
  const print = want.prints.get(entry.keyId)
  if (print === undefined) return { do: 'update', why: 'rekeyed', ...drift }
  if (print !== entry.fingerprint) return { do: 'update', why: 'source-changed', ...drift }
  if (drift.drift !== undefined) return { do: 'update', why: 'drifted', ...drift }
  return kept(input, comparison, entry, sighting)
}

/** What is seen now and was not after our write is taken down, so that the next edit by hand is seen. */
function kept({ keyId }: DiffInput, comparison: Comparison, entry: LedgerEntry, sighting: Sighting): Verdict {
  const sure = comparison === 'same' || comparison === 'moved-by-us' ? 'revision' : 'ledger'
  const late = sighting.revision !== undefined && entry.revision !== sighting.revision
  const unknown = sighting.made !== undefined && entry.made === undefined
  return {
    do: 'keep',
    sure,
    ...(late || unknown || entry.keyId !== keyId ? { learn: true } : {}),
    ...(comparison === 'untold' ? { note: untold } : {}),
  }
}

const untold =
  'its name was changed at the target, here or in a place that is not ours, which this target does not tell apart: taken as it is'

function driftFields(comparison: Comparison, { contested = 0 }: LedgerEntry): Pick<Change, 'drift' | 'contested'> {
  const drift = driftOf(comparison)
  return drift === undefined ? {} : { drift, contested: contested + 1 }
}

/** Whether the target gave back just the value that is wanted, in the form that it is wanted in. */
function readsBackEqual(
  input: DiffInput,
  want: Wanted,
  { secret, form }: Sighting,
  entry: LedgerEntry | undefined,
): boolean {
  if (secret === undefined || (form !== undefined && form !== (keptForm(want, entry) ?? want.form))) return false
  const at = { uid: want.uid, name: want.address.name, form: want.form }
  for (const [keyId, print] of want.prints) {
    const seen = input.fingerprint(secret, at, keyId)
    if (seen !== undefined) return seen === print
  }
  return false
}

/** The form that the target is known to keep a value in although it is asked for another one. */
function keptForm(want: Partial<Pick<Wanted, 'form'>>, entry: LedgerEntry | undefined): LedgerEntry['kept'] {
  return entry?.form === want.form ? entry?.kept : undefined
}

function changeOf(
  about: Pick<Wanted, 'address' | 'uid' | 'environment'> & Partial<Wanted>,
  { error, ...verdict }: Verdict,
  input: DiffInput,
  {
    sighting,
    observation,
    entry,
  }: { sighting: Sighting | undefined; observation: Observation; entry: LedgerEntry | undefined },
): Change {
  const { address, uid, environment, sourceName, form, prints, version } = about
  const fingerprint = prints?.get(input.keyId)
  const kept = keptForm(about, entry)
  return {
    address,
    uid,
    environment,
    ...verdict,
    ...(sourceName === undefined ? {} : { sourceName }),
    ...(form === undefined ? {} : { form }),
    ...(fingerprint === undefined ? {} : { fingerprint }),
    ...(version === undefined ? {} : { version }),
    ...(sighting?.revision === undefined ? {} : { revision: sighting.revision }),
    ...(sighting?.made === undefined ? {} : { made: sighting.made }),
    ...(kept === undefined ? {} : { kept }),
    ...objectionTo(address.name, form, { sighting, observation }),
    ...(error === undefined ? {} : { error: error.placed(`${address.use}:${address.scope}`) }),
  }
}
