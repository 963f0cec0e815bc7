import { addressKey } from '../address.js'
import type { Entries, LedgerEntry } from '../ledger-entry.js'
import type { Desired } from '../value.js'
import type { Fingerprint, Keys } from './fingerprint.js'
import type { PlaceIdentity } from './place-identity.js'

/** The key of an entry whose value nobody can compare any more. */
const noKey = ''

/**
 * What the ledger says of places under a spelling that the config no longer has, said of the spelling that it has now:
 * the vendor's own id shows that they are one. A fingerprint hangs on the spelling, so it is made anew where the value is
 * still what was written; an entry whose value is another one comes without.
 * @returns uid of today's spelling → its entries; places that have entries of their own are not among them
 */
export function movedEntries(call: {
  readonly entries: Entries
  readonly identities: ReadonlyMap<string, PlaceIdentity>
  readonly desired: readonly Desired[]
  readonly keys: Keys
  readonly fingerprint: Fingerprint
}): Map<string, ReadonlyMap<string, LedgerEntry>> {
  const { entries, identities } = call
  const former = new Map<string, { readonly uid: string; readonly names: ReadonlyMap<string, LedgerEntry> }>()
  for (const [uid, { place, identity }] of identities) {
    const names = place.index < 0 ? entries.get(uid) : undefined
    if (names !== undefined) former.set(identity, { uid, names })
  }
  const values = new Map(call.desired.map((one) => [addressKey(one.uid, one.address.name), one]))
  const all = new Map<string, ReadonlyMap<string, LedgerEntry>>()
  for (const [uid, { place, identity }] of identities) {
    const from = former.get(identity)
    if (from === undefined || place.index < 0 || entries.has(uid)) continue
    const moved = [...from.names].map(
      ([name, entry]) => [name, respelled(call, entry, from.uid, values.get(addressKey(uid, name)))] as const,
    )
    all.set(uid, new Map(moved))
  }
  return all
}

function respelled(
  { keys, fingerprint }: { readonly keys: Keys; readonly fingerprint: Fingerprint },
  entry: LedgerEntry,
  from: string,
  desired: Desired | undefined,
): LedgerEntry {
  const [{ id: keyId }] = keys
  if (desired !== undefined) {
    const { uid, secret, form } = desired
    const at = { uid, name: desired.address.name, form }
    const same = fingerprint(secret, { ...at, uid: from }, entry.keyId) === entry.fingerprint
    const print = same ? fingerprint(secret, at, keyId) : undefined
    if (print !== undefined) return { ...entry, fingerprint: print, keyId }
  }
  return { ...entry, fingerprint: '', keyId: noKey }
}
