import type { Config } from '../core/config.js'
import { asSealpostError, type SealpostError } from '../core/errors.js'
import { addressKey, targetNamed } from '../core/plan/map.js'
import { type Comparison, compare } from '../core/plan/ownership.js'
import type { Relocated, Told } from '../core/plan/relocations.js'
import type { Entries, Place, Wanted } from '../core/types.js'
import type { PlaceRecord } from '../io/ledger/format/contents.js'
import type { Connection } from './connections.js'
import type { Facts } from './decisions.js'
import type { Seen } from './observe.js'

/** What the vendors themselves call the places of a run. */
export interface Identities {
  readonly told: ReadonlyMap<string, Told>
  readonly relocated: readonly Relocated[]
  /** Uid → the vendor's id of what holds the place, for the ledger. */
  readonly holders: ReadonlyMap<string, string>
  /** Holders that were to be asked and could not say what they are, by uid: what is there may be another place's. */
  readonly untold: ReadonlyMap<string, SealpostError>
}

/** What a ledger says of a holder that the token may not look at: there is no use in asking each time. */
export const unseen = '-'

/** What an identification works with. */
interface Call {
  readonly config: Config
  /** Every place that the config maps, this run's or not. */
  readonly mapped: readonly Place[]
  readonly seen: readonly Seen[]
  readonly records: ReadonlyMap<string, PlaceRecord>
  readonly connections: ReadonlyMap<string, Connection>
  readonly facts: Pick<Facts, 'entries' | 'fingerprint'>
  readonly wanted: readonly Wanted[]
}

/**
 * Finds out what holds each place, by the vendor's own id: from the ledger where it knows, and where something that was
 * written is seen as it was left, else by asking the vendor once for each spelling; where a look shows it, by that.
 * What cannot be asked stays untold.
 */
export async function identify(call: Call): Promise<Identities> {
  const groups = [...byHolder(call.seen)]
  const found = new Map<string, Found>()
  const worker = async () => {
    for (let next = groups.shift(); next !== undefined; next = groups.shift()) {
      const [holder, seen] = next
      found.set(holder, await identified(call, seen))
    }
  }
  await Promise.all(Array.from({ length: Math.min(6, groups.length) }, worker))

  const observations = new Map(call.seen.map(({ place, observation }) => [place.key.uid, observation]))
  const told = new Map<string, Told>()
  for (const place of [...call.mapped, ...call.seen.map((one) => one.place)]) {
    const { uid, within } = place.key
    const id = found.get(holderOf(place))?.now ?? call.records.get(uid)?.identity
    if (id === undefined || id === unseen) continue
    const inside = observations.get(uid)?.identity ?? within
    told.set(uid, { place, identity: `${place.use}|${id}|${inside}` })
  }
  return { told, ...changesOf(call, found) }
}

/** What the ledger knows of a holder, what the vendor says now, and why it could not say. */
interface Found {
  readonly was: string | undefined
  readonly now: string | undefined
  readonly error?: SealpostError
}

function changesOf(
  { seen }: Call,
  found: ReadonlyMap<string, Found>,
): Pick<Identities, 'relocated' | 'holders' | 'untold'> {
  const holders = new Map<string, string>()
  const untold = new Map<string, SealpostError>()
  const relocated: Relocated[] = []
  for (const [holder, places] of byHolder(seen)) {
    const { was, now, error } = found.get(holder) ?? {}
    for (const { place } of places) if (now !== undefined) holders.set(place.key.uid, now)
    for (const { place } of places) if (error !== undefined) untold.set(place.key.uid, error)
    if (was !== undefined && now !== undefined && was !== unseen && now !== unseen && was !== now)
      relocated.push({ places: places.map(({ place }) => place), was, now })
  }
  return { relocated, holders, untold }
}

/** What a token may not look at is done without; any other trouble means that nobody knows which place this is. */
async function identified(call: Call, seen: readonly Seen[]): Promise<Found> {
  const was = seen.map(({ place }) => call.records.get(place.key.uid)?.identity).find((id) => id !== undefined)
  const inSight = seen.find(({ observation }) => observation.listed || observation.error === undefined)
  if (inSight === undefined) return { was, now: undefined }
  const shown = seen.map(({ observation }) => observation.holder).find((id) => id !== undefined)
  if (shown !== undefined) return { was, now: shown }
  if (was !== undefined && !isDoubtful(call, seen)) return { was, now: was }
  const { place } = inSight
  const connection = call.connections.get(place.target)
  if (connection === undefined) return { was, now: undefined }
  const { target } = targetNamed(call.config, place.target)
  try {
    return { was, now: await target.identify({ scope: place.scope, io: connection.reading }) }
  } catch (thrown) {
    const error = asSealpostError(thrown)
    if (error.code === 'forbidden' || error.code === 'not-found') return { was, now: was ?? unseen }
    return { was, now: undefined, error }
  }
}

/**
 * Whether something was written there, and no stamp shows that it is still what was written. Where a target has no
 * stamps, names that are there speak for it as long as nothing is to be written.
 */
function isDoubtful({ facts, wanted, config }: Call, seen: readonly Seen[]): boolean {
  const found = new Set<Comparison | 'gone'>()
  const uids = new Set<string>()
  const there = new Set<string>()
  for (const { place, observation } of seen) {
    const { uid } = place.key
    uids.add(uid)
    const sightings = new Map(observation.sightings.map((one) => [one.name, one]))
    for (const name of sightings.keys()) there.add(addressKey(uid, name))
    for (const [name, entry] of facts.entries.get(uid) ?? []) {
      const sighting = sightings.get(name)
      const gone = sighting === undefined || entry.state !== 'written'
      found.add(gone ? 'gone' : compare(facts, uid, entry, sighting))
    }
  }
  if (found.size === 0 || found.has('same') || found.has('moved-by-us')) return false
  if (found.size > 1 || !found.has('unstamped')) return true
  const { allow } = config.policy
  const mine = wanted.filter(({ uid }) => uids.has(uid))
  // what is not ours is left alone without the leave to adopt it, and what is gone from the source without that to remove
  const concerned = allow.includes('adopt')
    ? mine
    : mine.filter(
        ({ uid, address: { name } }) => !there.has(addressKey(uid, name)) || facts.entries.get(uid)?.has(name),
      )
  return !isSettled(concerned, facts.entries, allow.includes('remove') ? uids : new Set())
}

/**
 * Whether places want exactly what was written there.
 * @param whole uids of places where nothing else may have been written
 */
function isSettled(wanted: readonly Wanted[], entries: Entries, whole: ReadonlySet<string>): boolean {
  const left = new Set(
    [...whole].flatMap((uid) => [...(entries.get(uid)?.keys() ?? [])].map((name) => addressKey(uid, name))),
  )
  for (const { uid, address, prints } of wanted) {
    const entry = entries.get(uid)?.get(address.name)
    if (entry === undefined || prints.get(entry.keyId) !== entry.fingerprint) return false
    left.delete(addressKey(uid, address.name))
  }
  return left.size === 0
}

function holderOf({ use, key }: Place): string {
  return `${use}|${key.holder}`
}

function byHolder(seen: readonly Seen[]): Map<string, Seen[]> {
  const groups = new Map<string, Seen[]>()
  for (const one of seen) {
    const group = groups.get(holderOf(one.place))
    if (group) group.push(one)
    else groups.set(holderOf(one.place), [one])
  }
  return groups
}
