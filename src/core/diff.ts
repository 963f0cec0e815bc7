import type { Fingerprint } from './fingerprint.js'
import { type TwinOf, twinsIn } from './twins.js'
import type { Change, Entries, LedgerEntry, Observation, Place, Sighting, Wanted } from './types.js'

/** What the diff needs to know. All of it is data, but for the fingerprint of what a target read back. */
export interface DiffInput {
  readonly wanted: readonly Wanted[]
  /** What was seen, place by place, in the order that changes will have. */
  readonly seen: readonly { readonly place: Place; readonly observation: Observation }[]
  readonly entries: Entries
  /** Whether a target's part of the ledger is lost or rolled back: nothing is known of what we wrote, all of it may be ours. */
  readonly isLost: (target: string) => boolean
  /** Id of the current key. */
  readonly keyId: string
  readonly fingerprint: Fingerprint
}

type Verdict = Pick<Change, 'do'> & Partial<Pick<Change, 'why' | 'sure' | 'learn' | 'note' | 'instead' | 'error'>>

/**
 * The truth table. Desired × Observation × Ledger → one change for each name that any of the three knows.
 *
 *     source target ledger            revision  fingerprint  change
 *     yes    no     none/pending      –         –            create absent
 *     yes    no     written           –         –            create vanished
 *     yes    yes    none              –         –            adopt foreign     (readable and equal: keep, learned)
 *     yes    yes    written           same      same         keep, by revision
 *     yes    yes    written           none      same         keep, by ledger
 *     yes    yes    written           any       differs      update source-changed
 *     yes    yes    written           moved     same         update drifted
 *     yes    yes    pending           any       any          update unfinished (readable and equal: keep, learned)
 *     yes    yes    written, old key  unmoved   same by it   keep, learned
 *     yes    yes    written, lost key –         –            update rekeyed
 *     no     yes    written           –         –            remove gone-from-source (mapped under another spelling: leave, then forget)
 *     no     yes    none/pending      –         –            leave foreign
 *     no     no     any               –         –            forget gone-everywhere
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
  const twinOf = twinsIn(input.seen)
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
    changes.push(changeOf(want, verdict, input, sighting))
  }
  for (const name of [...entries.keys(), ...sightings.keys()]) {
    if (handled.has(name)) continue
    handled.add(name)
    const sighting = sightings.get(name)
    const address = { target: place.target, use: place.use, scope: place.key.label, name }
    // what the config only calls by another name is not gone, and removing it would take the value from both
    const twin = place.index < 0 && sighting !== undefined ? twinOf(seen, sighting) : undefined
    const verdict = twin ? renamed(input, twin, name) : unwanted(observation, sighting, entries.get(name))
    changes.push(changeOf({ address, uid: place.key.uid, environment: place.environment }, verdict, input, sighting))
  }
  return changes
}

/** For a name that was not seen: what follows where the scope was not listed whole. Nothing does where it was. */
function unlisted(observation: Observation): Verdict | undefined {
  if (observation.listed) return undefined
  const { because, error } = observation
  return { do: 'leave', why: 'unlisted', note: because, ...(error === undefined ? {} : { error }) }
}

function missing(observation: Observation, entry: LedgerEntry | undefined): Verdict {
  return unlisted(observation) ?? { do: 'create', why: entry?.state === 'written' ? 'vanished' : 'absent' }
}

function unwanted(observation: Observation, sighting: Sighting | undefined, entry: LedgerEntry | undefined): Verdict {
  if (sighting === undefined) return unlisted(observation) ?? { do: 'forget', why: 'gone-everywhere' }
  if (sighting.untouchable !== undefined) return { do: 'leave', why: 'foreign', note: sighting.untouchable }
  return entry?.state === 'written' ? { do: 'remove', why: 'gone-from-source' } : { do: 'leave', why: 'foreign' }
}

/** The old entry goes once the new name has its own: until then the config can still be turned back. */
function renamed({ entries }: DiffInput, { use, key }: Place, name: string): Verdict {
  const note = `it is ${use}:${key.label} now, another name of the same place`
  if (entries.get(key.uid)?.get(name)?.state === 'written') return { do: 'forget', why: 'gone-everywhere', note }
  return { do: 'leave', why: 'foreign', note }
}

function present(input: DiffInput, want: Wanted, sighting: Sighting, entry: LedgerEntry | undefined): Verdict {
  if (sighting.untouchable !== undefined)
    return { do: 'leave', why: 'foreign', instead: 'adopt', note: sighting.untouchable }
  const reformed = sighting.form !== undefined && sighting.form !== want.form
  const equal = reformed ? false : readsBackEqual(input, want, sighting)
  if (equal) {
    const known =
      entry?.state === 'written' &&
      entry.revision === sighting.revision &&
      want.prints.get(input.keyId) === entry.fingerprint
    return known ? { do: 'keep', sure: 'read-back' } : { do: 'keep', sure: 'read-back', learn: true }
  }
  if (entry === undefined)
    return input.isLost(want.address.target)
      ? { do: 'update', why: 'unfinished', note: 'the ledger is lost' }
      : { do: 'adopt', why: 'foreign' }
  if (entry.state === 'pending') return { do: 'update', why: 'unfinished' }
  const print = want.prints.get(entry.keyId)
  if (print === undefined) return { do: 'update', why: 'rekeyed' }
  if (print !== entry.fingerprint) return { do: 'update', why: 'source-changed' }
  if (equal === false) return { do: 'update', why: 'drifted' }
  const compared = entry.revision !== undefined && sighting.revision !== undefined
  if (compared && entry.revision !== sighting.revision) return { do: 'update', why: 'drifted' }
  const keep: Verdict = { do: 'keep', sure: compared ? 'revision' : 'ledger' }
  // a stamp that was not there after our write is taken down now, so that the next edit by hand is seen
  const late = entry.revision === undefined && sighting.revision !== undefined
  return late || entry.keyId !== input.keyId ? { ...keep, learn: true } : keep
}

/** Undefined where the target gave nothing back to compare. */
function readsBackEqual(input: DiffInput, want: Wanted, sighting: Sighting): boolean | undefined {
  if (sighting.secret === undefined) return undefined
  const at = { uid: want.uid, name: want.address.name, form: want.form }
  for (const [keyId, print] of want.prints) {
    const seen = input.fingerprint(sighting.secret, at, keyId)
    if (seen !== undefined) return seen === print
  }
  return undefined
}

function changeOf(
  about: Pick<Wanted, 'address' | 'uid' | 'environment'> & Partial<Wanted>,
  { error, ...verdict }: Verdict,
  input: DiffInput,
  sighting: Sighting | undefined,
): Change {
  const { address, uid, environment, sourceName, form, prints, version } = about
  const fingerprint = prints?.get(input.keyId)
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
    ...(error === undefined ? {} : { error: error.placed(`${address.use}:${address.scope}`) }),
  }
}
