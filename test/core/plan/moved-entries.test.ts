import { describe, expect, it } from 'vitest'
import type { Place } from '../../../src/core/address.js'
import type { Entries } from '../../../src/core/ledger-entry.js'
import { fingerprinter } from '../../../src/core/plan/fingerprint.js'
import { movedEntries } from '../../../src/core/plan/moved-entries.js'
import type { PlaceIdentity } from '../../../src/core/plan/place-identity.js'
import { Secret } from '../../../src/core/secret.js'
import type { Desired } from '../../../src/core/value.js'
import { address, entry, keys, print } from '../kit.js'

function place(uid: string, index: number): Place {
  const key = { uid, label: uid, lane: uid, holder: uid, within: '', maxNames: 9 }
  return { target: 'web', use: 'shelf', environment: 'production', form: 'secret', scope: {}, key, index, at: 'f:1' }
}
const identities = (...places: readonly [uid: string, index: number, identity: string][]) =>
  new Map(
    places.map(([uid, index, identity]): [string, PlaceIdentity] => [uid, { place: place(uid, index), identity }]),
  )
const value = (uid: string, name: string, text: string): Desired => ({
  address: address(name),
  uid,
  form: 'secret',
  environment: 'production',
  sourceName: name,
  secret: new Secret(text),
  origin: { name: 'drawer', at: 'drawer' },
})
const entries: Entries = new Map([
  [
    'old',
    new Map([
      ['SAME', entry('old', 'SAME', 'one', { revision: '1' })],
      ['OTHER', entry('old', 'OTHER', 'two')],
      ['GONE', entry('old', 'GONE', 'three')],
    ]),
  ],
])
const call = {
  entries,
  identities: identities(['old', -1, 'x'], ['new', 0, 'x']),
  desired: [value('new', 'SAME', 'one'), value('new', 'OTHER', 'changed')],
  keys,
  fingerprint: print,
}

describe('entries of a place that is spelled anew', () => {
  it('follow it, and know the value again that was written', () => {
    const moved = movedEntries(call).get('new')
    expect([...(moved?.keys() ?? [])]).toEqual(['SAME', 'OTHER', 'GONE'])
    expect(moved?.get('SAME')).toEqual(entry('new', 'SAME', 'one', { revision: '1' }))
    for (const name of ['OTHER', 'GONE']) expect(moved?.get(name)).toMatchObject({ fingerprint: '', keyId: '' })
  })

  it('stay where they are unless the vendor says that both are one, and the new one has none of its own', () => {
    expect(movedEntries({ ...call, identities: identities(['old', -1, 'x'], ['new', 0, 'y']) }).size).toBe(0)
    expect(movedEntries({ ...call, identities: identities(['old', 0, 'x'], ['new', 0, 'x']) }).size).toBe(0)
    expect(movedEntries({ ...call, identities: identities(['none', -1, 'x'], ['new', 0, 'x']) }).size).toBe(0)
    const own = new Map([...entries, ['new', new Map([['SAME', entry('new', 'SAME', 'one')]])] as const])
    expect(movedEntries({ ...call, entries: own }).size).toBe(0)
  })

  it('come without a fingerprint where the key of the former one is gone', () => {
    const [current] = keys
    const other = fingerprinter([current], 'another ledger')
    expect(
      movedEntries({ ...call, fingerprint: other })
        .get('new')
        ?.get('SAME'),
    ).toMatchObject({ keyId: '' })
  })
})
