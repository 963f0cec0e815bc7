import type { Form, Place } from '../address.js'
import type { Entries, LedgerEntry } from '../ledger-entry.js'
import { derive, type Key, type Secret } from '../secret.js'
import type { Desired, Wanted } from '../value.js'
import type { DesiredOrUnread } from './map.js'
import type { Provenance } from './provenance.js'

/** Fingerprint of a value for one address under one key; undefined where that key is not at hand. */
export type Fingerprint = (
  secret: Secret,
  at: { uid: string; name: string; form: Form },
  keyId: string,
) => string | undefined

/** The keys at hand: the first is the current one, the others only help to recognise what they wrote. */
export type Keys = readonly [Key, ...Key[]]

/**
 * Makes fingerprints; keys derived for a scope are kept, so that a scope costs one derivation for each key.
 * @param of values, or stamps that are made of them: the two share no key
 */
export function fingerprinter(keys: Keys, ledgerId: string, of: 'fp/v1' | 'stamp/v1' = 'fp/v1'): Fingerprint {
  const derived = new Map<string, Uint8Array>()
  return (secret, at, keyId) => {
    const key = keys.find((one) => one.id === keyId)
    if (key === undefined) return undefined
    const cached = `${keyId}|${at.uid}`
    const bytes = derived.get(cached) ?? derive(key, ledgerId, `${of}|${at.uid}`)
    derived.set(cached, bytes)
    return secret.fingerprint(bytes, at.name, at.form)
  }
}

/**
 * What the diff compares: desired values turned into fingerprints. A value that was not read has that of its entry.
 * @param versions what values came from, and the entries of those that were not read; absent where all were
 */
export function wantedFromSource(
  desired: readonly DesiredOrUnread[],
  keys: Keys,
  fingerprint: Fingerprint,
  versions?: { readonly provenance: Provenance; readonly entries: Entries },
): Wanted[] {
  return desired.map((one) => {
    const { address, uid, form, environment, sourceName, version, origin } = one
    const provenance = versions?.provenance(one)
    const entry = versions?.entries.get(uid)?.get(address.name)
    return {
      address,
      uid,
      form,
      environment,
      sourceName,
      origin,
      ...('secret' in one ? readOf(one, keys, fingerprint) : { prints: printOf(entry), unread: true }),
      ...(version === undefined ? {} : { version }),
      ...(provenance === undefined ? {} : { provenance }),
    }
  })
}

/** What only a value that was read tells. */
function readOf(one: Desired, keys: Keys, fingerprint: Fingerprint): Pick<Wanted, 'prints' | 'updatedAt'> {
  const { uid, address, form, secret, updatedAt } = one
  const prints = new Map<string, string>()
  for (const { id } of keys) {
    const print = fingerprint(secret, { uid, name: address.name, form }, id)
    if (print !== undefined) prints.set(id, print)
  }
  return { prints, ...(updatedAt === undefined ? {} : { updatedAt }) }
}

function printOf(entry: LedgerEntry | undefined): Map<string, string> {
  return new Map(entry === undefined ? [] : [[entry.keyId, entry.fingerprint]])
}

/** For `drift`, which sees no source: what the ledger says we wrote is what is wanted. */
export function wantedFromLedger(entries: Entries, places: readonly Place[]): Wanted[] {
  return places.flatMap((place) =>
    [...(entries.get(place.key.uid) ?? [])].map(([name, entry]) => ({
      address: { target: place.target, use: place.use, scope: place.key.label, name },
      uid: place.key.uid,
      form: entry.form,
      environment: place.environment,
      prints: new Map([[entry.keyId, entry.fingerprint]]),
    })),
  )
}
