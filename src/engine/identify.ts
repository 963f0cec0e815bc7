import { addressKey, type Place } from '../core/address.js'
import type { Config } from '../core/config.js'
import { asSealpostError, type SealpostError } from '../core/errors.js'
import type { Entries } from '../core/ledger-entry.js'
import type { Observed } from '../core/observation.js'
import { type Comparison, compare, type Evidence } from '../core/plan/ownership.js'
import type { HolderChange, PlaceIdentity } from '../core/plan/place-identity.js'
import { targetNamed } from '../core/plan/places.js'
import type { Wanted } from '../core/value.js'
import type { PlaceRecord } from '../io/ledger/format/contents.js'
import type { Connection } from './connections.js'

/** What the vendors themselves call the places of a run. */
export interface Identities {
  /** By uid; a place that is absent is not known by anything but its spelling. */
  readonly identities: ReadonlyMap<string, PlaceIdentity>
  readonly holderChanges: readonly HolderChange[]
  /** Uid → the vendor's id of what holds the place, for the ledger. */
  readonly holders: ReadonlyMap<string, string>
  /** Holders that were to be asked and could not say what they are, by uid: what is there may be another place's. */
  readonly unidentified: ReadonlyMap<string, SealpostError>
}

/** What a ledger says of a holder that the token may not see: there is no use in asking each time. */
export const hiddenHolder = '-'

/** What an identification works with. */
interface IdentifyCall {
  readonly config: Config
  /** Every place that the config maps, this run's or not. */
  readonly mapped: readonly Place[]
  readonly observed: readonly Observed[]
  readonly records: ReadonlyMap<string, PlaceRecord>
  readonly connections: ReadonlyMap<string, Connection>
  readonly evidence: Evidence
  readonly wanted: readonly Wanted[]
}

/**
 * Finds out what holds each place, by the vendor's own id: from the ledger where it knows, and where something that was
 * written is seen as it was left, else by asking the vendor once for each spelling; where an observation shows it, by that.
 * What cannot be asked stays unidentified.
 */
export async function identify(call: IdentifyCall): Promise<Identities> {
  const groups = [...byHolder(call.observed)]
  const found = new Map<string, Found>()
  const worker = async () => {
    for (let next = groups.shift(); next !== undefined; next = groups.shift()) {
      const [holder, seen] = next
      found.set(holder, await identifyHolder(call, seen))
    }
  }
  await Promise.all(Array.from({ length: Math.min(6, groups.length) }, worker))

  const observations = new Map(call.observed.map(({ place, observation }) => [place.key.uid, observation]))
  const identities = new Map<string, PlaceIdentity>()
  for (const place of [...call.mapped, ...call.observed.map((one) => one.place)]) {
    const { uid, within } = place.key
    const id = found.get(holderOf(place))?.now ?? call.records.get(uid)?.identity
    if (id === undefined || id === hiddenHolder) continue
    const inside = observations.get(uid)?.identity ?? within
    identities.set(uid, { place, identity: `${place.use}|${id}|${inside}` })
  }
  return { identities, ...holdersOf(call, found) }
}

/** What the ledger knows of a holder, what the vendor says now, and why it could not say. */
interface Found {
  readonly was: string | undefined
  readonly now: string | undefined
  readonly error?: SealpostError
}

function holdersOf(
  { observed }: IdentifyCall,
  found: ReadonlyMap<string, Found>,
): Pick<Identities, 'holderChanges' | 'holders' | 'unidentified'> {
  const holders = new Map<string, string>()
  const unidentified = new Map<string, SealpostError>()
  const holderChanges: HolderChange[] = []
  for (const [holder, places] of byHolder(observed)) {
    const { was, now, error } = found.get(holder) ?? {}
    for (const { place } of places) if (now !== undefined) holders.set(place.key.uid, now)
    for (const { place } of places) if (error !== undefined) unidentified.set(place.key.uid, error)
    if (was !== undefined && now !== undefined && was !== hiddenHolder && now !== hiddenHolder && was !== now)
      holderChanges.push({ places: places.map(({ place }) => place), was, now })
  }
  return { holderChanges, holders, unidentified }
}

/** What a token may not see is done without; any other trouble means that nobody knows which place this is. */
async function identifyHolder(call: IdentifyCall, seen: readonly Observed[]): Promise<Found> {
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
    if (error.code === 'forbidden' || error.code === 'not-found') return { was, now: was ?? hiddenHolder }
    return { was, now: undefined, error }
  }
}

/**
 * Whether something was written there, and no revision shows that it is still what was written. Where a target has no
 * revisions, names that are there speak for it as long as nothing is to be written.
 */
function isDoubtful({ evidence, wanted, config }: IdentifyCall, seen: readonly Observed[]): boolean {
  const found = new Set<Comparison | 'gone'>()
  const uids = new Set<string>()
  const there = new Set<string>()
  for (const { place, observation } of seen) {
    const { uid } = place.key
    uids.add(uid)
    const sightings = new Map(observation.sightings.map((one) => [one.name, one]))
    for (const name of sightings.keys()) there.add(addressKey(uid, name))
    for (const [name, entry] of evidence.entries.get(uid) ?? []) {
      const sighting = sightings.get(name)
      const gone = sighting === undefined || entry.state !== 'written'
      found.add(gone ? 'gone' : compare(evidence, uid, entry, sighting))
    }
  }
  if (found.size === 0 || found.has('same') || found.has('moved-by-us')) return false
  if (found.size > 1 || !found.has('no-revision')) return true
  const { allow } = config.policy
  const mine = wanted.filter(({ uid }) => uids.has(uid))
  // what is not ours is left alone without the leave to adopt it, and what is gone from the source without that to remove
  const concerned = allow.includes('adopt')
    ? mine
    : mine.filter(
        ({ uid, address: { name } }) => !there.has(addressKey(uid, name)) || evidence.entries.get(uid)?.has(name),
      )
  return !isSettled(concerned, evidence.entries, allow.includes('remove') ? uids : new Set())
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

function byHolder(seen: readonly Observed[]): Map<string, Observed[]> {
  const groups = new Map<string, Observed[]>()
  for (const one of seen) {
    const group = groups.get(holderOf(one.place))
    if (group) group.push(one)
    else groups.set(holderOf(one.place), [one])
  }
  return groups
}
