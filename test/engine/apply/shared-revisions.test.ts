import { describe, expect, it } from 'vitest'
import type { Place } from '../../../src/core/address.js'
import type { Change } from '../../../src/core/change.js'
import type { LedgerEntry } from '../../../src/core/ledger-entry.js'
import type { Sighting } from '../../../src/core/observation.js'
import { sharedRevisionsOf, withRevision } from '../../../src/engine/apply/shared-revisions.js'
import { snapshotOf } from '../../../src/engine/apply/snapshot.js'
import { laneOf, neighboursOf } from '../../../src/engine/observe.js'
import { capabilities, entry } from '../../core/kit.js'

function place(uid: string, target = 'web', lane = 'shop'): Place {
  return {
    target,
    use: 'fake',
    environment: 'production',
    form: 'secret',
    scope: undefined,
    key: { uid, label: uid, lane, holder: lane, within: uid, maxNames: 9 },
    index: 0,
    at: '',
  }
}

function change(uid: string, name: string): Change {
  return { address: { target: 'web', use: 'fake', scope: uid, name }, uid, environment: 'production', do: 'update' }
}

const wrote = (revision?: string, more: Partial<LedgerEntry> = {}) =>
  entry('u', 'A', 'x', { ...(revision === undefined ? {} : { revision }), ...more })

/** Who moves with a write of `production#A`. */
function moved(
  stamps: 'per-value' | 'per-name' | 'none',
  rows: Record<string, Sighting[]>,
  entries: Record<string, Record<string, LedgerEntry>>,
): string[] {
  const places = Object.keys(rows).map((uid) => place(uid, uid === 'elsewhere' ? 'docs' : 'web'))
  const snapshot = snapshotOf(
    places.map((one) => ({ place: one, observation: { listed: true, sightings: rows[one.key.uid] ?? [] } })),
  )
  const first = places[0] as Place
  return sharedRevisionsOf([{ change: change('production', 'A') }], {
    lane: snapshot.lane(first),
    entryOf: (uid, name) => entries[uid]?.[name],
    snapshot,
    capabilities: capabilities({ revision: stamps }),
  }).map(({ target, uid, name }) => `${target} ${uid}#${name}`)
}

const seen = {
  production: [{ name: 'A', revision: '1', row: 'r1' }],
  preview: [
    { name: 'A', revision: '1', row: 'r1' },
    { name: 'B', revision: '1', row: 'r2' },
  ],
  elsewhere: [{ name: 'A', revision: '1' }],
}

describe('what moves with a write', () => {
  it('is the same name in other places, whatever config target they belong to, where names are stamped', () => {
    const all = {
      production: { A: wrote('1') },
      preview: { A: wrote('1'), B: wrote('1') },
      elsewhere: { A: wrote('1') },
    }
    expect(moved('per-name', seen, all)).toEqual(['web preview#A', 'docs elsewhere#A'])
  })

  it('is what shares its row, where rows span places', () => {
    const all = { preview: { A: wrote('1'), B: wrote('1') }, elsewhere: { A: wrote('1') } }
    expect(moved('per-value', seen, all)).toEqual(['web preview#A'])
    expect(moved('none', seen, all)).toEqual(['web preview#A'])
  })

  it('is nothing where every value has its own stamp', () => {
    const bare = { production: [{ name: 'A', revision: '1' }], preview: [{ name: 'A', revision: '1' }] }
    expect(moved('per-value', bare, { preview: { A: wrote('1') } })).toEqual([])
    // nor is a name that is new
    expect(
      moved('per-value', { production: [], preview: [{ name: 'A', revision: '1' }] }, { preview: { A: wrote('1') } }),
    ).toEqual([])
  })

  it.each<[string, LedgerEntry | undefined]>([
    ['was moved by somebody else before', wrote('0')],
    ['has no stamp in the ledger', wrote()],
    ['was begun and not finished', wrote('1', { state: 'pending' })],
    ['is not ours', undefined],
  ])('is not what %s', (_what, one) => {
    expect(moved('per-name', seen, { preview: one ? { A: one } : {} })).toEqual([])
  })
})

describe('a revision', () => {
  it('is exchanged, or taken away', () => {
    expect(withRevision(wrote('1'), { revision: '2' })).toEqual(wrote('2'))
    expect(withRevision(wrote('1'), {})).toEqual(wrote())
    expect(withRevision(wrote('1'), {})).not.toHaveProperty('revision')
  })

  it('comes with the row that the value stands in by now: our own write may have split one', () => {
    expect(withRevision(wrote('1', { made: 'r1' }), { revision: '2', made: 'r2' })).toEqual(wrote('2', { made: 'r2' }))
    expect(withRevision(wrote('1', { made: 'r1' }), {})).not.toHaveProperty('made')
  })
})

describe('a snapshot', () => {
  it('shows what was seen last', () => {
    const one = place('p')
    const snapshot = snapshotOf([
      { place: one, observation: { listed: true, handle: 1, sightings: [{ name: 'A' }, { name: 'B' }] } },
    ])
    expect([snapshot.handle('p'), snapshot.sighting('p', 'A'), snapshot.sighting('q', 'A')]).toEqual([
      1,
      { name: 'A' },
      undefined,
    ])
    snapshot.update(one, { listed: true, handle: 2, sightings: [{ name: 'A', revision: '7' }] })
    expect([snapshot.handle('p'), snapshot.sighting('p', 'A')?.revision, snapshot.sighting('p', 'B')]).toEqual([
      2,
      '7',
      undefined,
    ])
  })

  it('knows what lies in one lane, the place that is asked about first', () => {
    const places = [place('a'), place('b'), place('c', 'docs'), place('d', 'web', 'other')]
    const snapshot = snapshotOf(places.map((one) => ({ place: one, observation: { listed: true, sightings: [] } })))
    expect(snapshot.lane(places[2] as Place).map(({ key }) => key.uid)).toEqual(['c', 'a', 'b'])
  })

  it('finds the places that lie beside others', () => {
    const all = [place('a'), place('b'), place('c', 'docs'), place('d', 'web', 'other')]
    expect(neighboursOf([place('a')], all).map(({ key }) => key.uid)).toEqual(['b', 'c'])
    expect(neighboursOf([], all)).toEqual([])
    expect(laneOf(place('a'))).not.toBe(laneOf({ ...place('a'), use: 'other' }))
  })
})
