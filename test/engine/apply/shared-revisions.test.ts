import { describe, expect, it } from 'vitest'
import type { Change, LedgerEntry, Place, Sighting } from '../../../src/core/types.js'
import { sharedRevisionsOf, stamped } from '../../../src/engine/apply/shared-revisions.js'
import { snapshotOf } from '../../../src/engine/apply/snapshot.js'
import { besides, laneOf } from '../../../src/engine/observe.js'
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
  const view = snapshotOf(
    places.map((one) => ({ place: one, observation: { listed: true, sightings: rows[one.key.uid] ?? [] } })),
  )
  const first = places[0] as Place
  return sharedRevisionsOf(
    [{ change: change('production', 'A') }],
    view.lane(first),
    (uid, name) => entries[uid]?.[name],
    view,
    capabilities({ revision: stamps }),
  ).map(({ target, uid, name }) => `${target} ${uid}#${name}`)
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

describe('a stamp', () => {
  it('is exchanged, or taken away', () => {
    expect(stamped(wrote('1'), { revision: '2' })).toEqual(wrote('2'))
    expect(stamped(wrote('1'), {})).toEqual(wrote())
    expect(stamped(wrote('1'), {})).not.toHaveProperty('revision')
  })

  it('comes with the row that the value stands in by now: our own write may have split one', () => {
    expect(stamped(wrote('1', { made: 'r1' }), { revision: '2', made: 'r2' })).toEqual(wrote('2', { made: 'r2' }))
    expect(stamped(wrote('1', { made: 'r1' }), {})).not.toHaveProperty('made')
  })
})

describe('a view', () => {
  it('shows what was seen last', () => {
    const one = place('p')
    const view = snapshotOf([
      { place: one, observation: { listed: true, handle: 1, sightings: [{ name: 'A' }, { name: 'B' }] } },
    ])
    expect([view.handle('p'), view.sighting('p', 'A'), view.sighting('q', 'A')]).toEqual([1, { name: 'A' }, undefined])
    view.update(one, { listed: true, handle: 2, sightings: [{ name: 'A', revision: '7' }] })
    expect([view.handle('p'), view.sighting('p', 'A')?.revision, view.sighting('p', 'B')]).toEqual([2, '7', undefined])
  })

  it('knows what lies in one lane, the place that is asked about first', () => {
    const places = [place('a'), place('b'), place('c', 'docs'), place('d', 'web', 'other')]
    const view = snapshotOf(places.map((one) => ({ place: one, observation: { listed: true, sightings: [] } })))
    expect(view.lane(places[2] as Place).map(({ key }) => key.uid)).toEqual(['c', 'a', 'b'])
  })

  it('finds the places that lie beside others', () => {
    const all = [place('a'), place('b'), place('c', 'docs'), place('d', 'web', 'other')]
    expect(besides([place('a')], all).map(({ key }) => key.uid)).toEqual(['b', 'c'])
    expect(besides([], all)).toEqual([])
    expect(laneOf(place('a'))).not.toBe(laneOf({ ...place('a'), use: 'other' }))
  })
})
