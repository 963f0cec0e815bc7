import type { Form, Place } from '../address.js'
import type { Entries } from '../ledger-entry.js'
import { derive, type Key, type Secret } from '../secret.js'
import type { Desired, Wanted } from '../value.js'

/** Fingerprint of a value for one address under one key; undefined where that key is not at hand. */
export type Fingerprint = (
  secret: Secret,
  at: { uid: string; name: string; form: Form },
  keyId: string,
) => string | undefined

/** The keys at hand: the first is the current one, the others only help to recognise what they wrote. */
export type Keys = readonly [Key, ...Key[]]

/** Makes fingerprints; keys derived for a scope are kept, so that a scope costs one derivation for each key. */
export function fingerprinter(keys: Keys, ledgerId: string): Fingerprint {
  const derived = new Map<string, Uint8Array>()
  return (secret, at, keyId) => {
    const key = keys.find((one) => one.id === keyId)
    if (key === undefined) return undefined
    const cached = `${keyId}|${at.uid}`
    const bytes = derived.get(cached) ?? derive(key, ledgerId, `fp/v1|${at.uid}`)
    derived.set(cached, bytes)
    return secret.fingerprint(bytes, at.name, at.form)
  }
}

/** What the diff compares: desired values turned into fingerprints. */
export function wantedFromSource(desired: readonly Desired[], keys: Keys, fingerprint: Fingerprint): Wanted[] {
  const [current, ...others] = keys
  return desired.map((one) => {
    const at = { uid: one.uid, name: one.address.name, form: one.form }
    const prints = new Map<string, string>()
    for (const key of [current, ...others]) {
      const print = fingerprint(one.secret, at, key.id)
      if (print !== undefined) prints.set(key.id, print)
    }
    const { address, uid, form, environment, sourceName, version, updatedAt, origin } = one
    const stamp = {
      ...(version === undefined ? {} : { version }),
      ...(updatedAt === undefined ? {} : { updatedAt }),
    }
    return { address, uid, form, environment, sourceName, prints, origin, ...stamp }
  })
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
