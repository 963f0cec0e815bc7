import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Sighting } from '../../../src/core/observation.js'
import { fingerprinter } from '../../../src/core/plan/fingerprint.js'
import { keyedRevisions } from '../../../src/core/plan/keyed-revisions.js'
import { compare } from '../../../src/core/plan/ownership.js'
import { parseKey, Secret } from '../../../src/core/secret.js'
import { entry, keys, keyText } from '../kit.js'

const later = parseKey(keyText(2))
const [first] = keys
const digest = (name: string, revision: string): Sighting => ({ name, revision, guessable: true })
const keyed = (sighting: Sighting, under: Parameters<typeof keyedRevisions>[0], uid = 'u') =>
  keyedRevisions(under)({ listed: true, sightings: [sighting] }, uid).sightings[0]

describe('a revision that is made of a value alone', () => {
  it('is put under the key, and nothing of it is left', () => {
    const sealed = keyed(digest('A', 'a-digest'), { keys, ledger: 'l' })
    expect(sealed?.revision).toMatch(/^[A-Za-z0-9_-]{22}$/)
    expect(JSON.stringify([sealed, [...(sealed?.keyed ?? [])]])).not.toContain('a-digest')
    expect(sealed?.keyed?.get(first.id)).toBe(sealed?.revision)
  })

  it('is dropped where there is no key', () => {
    expect(keyed(digest('A', 'a-digest'), undefined)).toEqual({ name: 'A', guessable: true })
    expect(keyed({ name: 'A', guessable: true }, { keys, ledger: 'l' })).toEqual({ name: 'A', guessable: true })
  })

  it('shares no key with values: a digest and a value of the same text look different', () => {
    const print = fingerprinter(keys, 'l')(new Secret('text'), { uid: 'u', name: 'A', form: 'secret' }, first.id)
    expect(keyed(digest('A', 'text'), { keys, ledger: 'l' })?.revision).not.toBe(print)
  })

  it('is the same exactly where digest, name, scope, ledger and key are', () => {
    const one = fc.record({
      text: fc.constantFrom('x', 'y'),
      name: fc.constantFrom('A', 'B'),
      uid: fc.constantFrom('u', 'v'),
      ledger: fc.constantFrom('l', 'm'),
      key: fc.constantFrom(first, later),
    })
    const stamp = ({ text, name, uid, ledger, key }: typeof one extends fc.Arbitrary<infer T> ? T : never) =>
      keyed(digest(name, text), { keys: [key], ledger }, uid)?.revision
    fc.assert(
      fc.property(one, one, (a, b) => {
        expect(stamp(a) === stamp(b)).toBe(JSON.stringify(a) === JSON.stringify(b))
      }),
    )
  })

  it('leaves every other revision as it is', () => {
    const observation = { listed: true, sightings: [{ name: 'A', revision: '2026-11-30T00:00:00Z' }] } as const
    expect(keyedRevisions({ keys, ledger: 'l' })(observation, 'u')).toBe(observation)
    const mixed = { listed: true, sightings: [digest('A', 'x'), { name: 'B', revision: '1' }] } as const
    expect(keyedRevisions({ keys, ledger: 'l' })(mixed, 'u').sightings[1]).toBe(mixed.sightings[1])
  })
})

describe('a row that is known by such a revision', () => {
  const evidence = { entries: new Map(), fingerprint: () => undefined }
  const written = (revision: string | undefined) => entry('u', 'A', 'value', revision === undefined ? {} : { revision })
  const before = keyed(digest('A', 'x'), { keys, ledger: 'l' })?.revision

  it('is known again under the key that its entry was written under', () => {
    const rotated = keyed(digest('A', 'x'), { keys: [later, first], ledger: 'l' }) as Sighting
    expect(rotated.revision).not.toBe(before)
    expect(compare(evidence, 'u', written(before), rotated)).toBe('same')
    const edited = keyed(digest('A', 'y'), { keys: [later, first], ledger: 'l' }) as Sighting
    expect(compare(evidence, 'u', written(before), edited)).toBe('edited')
  })

  it('cannot be compared where that key is not at hand, and is no drift', () => {
    const lost = keyed(digest('A', 'x'), { keys: [later], ledger: 'l' }) as Sighting
    expect(compare(evidence, 'u', written(before), lost)).toBe('incomparable')
  })
})
