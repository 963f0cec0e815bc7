import type { Place } from '../address.js'
import type { Change } from '../change.js'
import type { LedgerEntry } from '../ledger-entry.js'
import type { Observation, Observed, Sighting } from '../observation.js'
import type { Wanted } from '../value.js'
import { type AliasOf, aliasesIn } from './aliases.js'
import { objectionTo } from './blocked-writes.js'
import { type DiffInput, keptForm, missing, type NameDiff, present, unwanted } from './name-diff.js'

/**
 * The truth table. Desired × Observation × Ledger → one change for each name that any of the three knows.
 *
 *     source target ledger            row, revision  fingerprint  change
 *     yes    no     none/pending      –              –            create absent
 *     yes    no     written           –              –            create vanished        drift: deleted
 *     yes    yes    none              –              –            adopt foreign     (readable and equal: keep, learned where policy allows adopt)
 *     yes    yes    written           same           same         keep, by revision
 *     yes    yes    written           none           same         keep, by ledger
 *     yes    yes    written           any            differs      update source-changed  drift where it moved
 *     yes    yes    written           moved          same         update drifted         drift: edited
 *     yes    yes    written           made anew      same         update drifted         drift: made-anew
 *     yes    yes    written           moved by us    same         keep, learned     (another entry of ours has this very revision)
 *     yes    yes    written           cannot be told same         keep, learned     (the revision is shared with what is not ours)
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
  const aliasOf = aliasesIn(input.observed, input.identities)
  return input.observed.flatMap((seen) => diffPlace(input, seen, wantedBy.get(seen.place.key.uid) ?? [], aliasOf))
}

function diffPlace(input: DiffInput, seen: Observed, wanted: readonly Wanted[], aliasOf: AliasOf): Change[] {
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
    const outcome = sighting ? present(input, want, sighting, entry) : missing(observation, entry)
    changes.push(changeOf(want, outcome, input, { sighting, observation, entry }))
  }
  for (const name of [...entries.keys(), ...sightings.keys()]) {
    if (handled.has(name)) continue
    handled.add(name)
    const sighting = sightings.get(name)
    const entry = entries.get(name)
    const address = { target: place.target, use: place.use, scope: place.key.label, name }
    const about = { address, uid: place.key.uid, environment: place.environment }
    // what the config only calls by another name is not gone, and removing it would take the value from both
    const alias = place.index < 0 ? aliasFor(input, seen, { name, sighting }, aliasOf) : undefined
    const outcome = alias ? renamed(input, alias, name) : unwanted(input, about, seen, { sighting, entry })
    changes.push(changeOf(about, outcome, input, { sighting, observation, entry }))
  }
  return changes
}

/** Where a name of a place that is not mapped any more lives now; one that is out of sight needs an entry there. */
function aliasFor(
  { entries }: DiffInput,
  seen: Observed,
  { name, sighting }: { name: string; sighting: Sighting | undefined },
  aliasOf: AliasOf,
): Place | undefined {
  if (sighting !== undefined) return aliasOf(seen, sighting)
  const alias = seen.observation.listed ? undefined : aliasOf(seen)
  return alias && entries.get(alias.key.uid)?.has(name) ? alias : undefined
}

/** The old entry goes once the new name has its own: until then the config can still be turned back. */
function renamed({ entries }: DiffInput, { use, key }: Place, name: string): NameDiff {
  const note = `this place is now called ${use}:${key.label} in the config`
  if (entries.get(key.uid)?.get(name)?.state === 'written') return { do: 'forget', why: 'gone-everywhere', note }
  return { do: 'leave', why: 'foreign', note }
}

function changeOf(
  about: Pick<Wanted, 'address' | 'uid' | 'environment'> & Partial<Wanted>,
  { error, ...outcome }: NameDiff,
  input: DiffInput,
  {
    sighting,
    observation,
    entry,
  }: { sighting: Sighting | undefined; observation: Observation; entry: LedgerEntry | undefined },
): Change {
  const { address, uid, environment, sourceName, origin, form, prints, version, provenance } = about
  const fingerprint = prints?.get(input.keyId)
  const kept = keptForm(about, entry)
  return {
    address,
    uid,
    environment,
    ...outcome,
    ...(sourceName === undefined ? {} : { sourceName }),
    ...(origin === undefined ? {} : { origin }),
    ...(form === undefined ? {} : { form }),
    ...(fingerprint === undefined ? {} : { fingerprint }),
    ...(version === undefined ? {} : { version }),
    ...(provenance === undefined ? {} : { provenance }),
    ...(sighting?.revision === undefined ? {} : { revision: sighting.revision }),
    ...(sighting?.made === undefined ? {} : { made: sighting.made }),
    ...(kept === undefined ? {} : { kept }),
    ...(entry?.since === undefined ? {} : { since: entry.since }),
    ...objectionTo(address.name, kept ?? form, { sighting, observation }),
    ...(error === undefined ? {} : { error: error.placed(`${address.use}:${address.scope}`) }),
  }
}
