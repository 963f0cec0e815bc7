import { describe, expect, it } from 'vitest'
import type { Place } from '../../../src/core/address.js'
import type { Observation } from '../../../src/core/observation.js'
import { acceptedBy } from '../../../src/core/plan/accepted.js'
import { aliasesIn } from '../../../src/core/plan/aliases.js'
import { diff } from '../../../src/core/plan/diff.js'
import { fingerprinter } from '../../../src/core/plan/fingerprint.js'
import { block, configOf, decide, entry, keys, shelf } from '../kit.js'

function place(lane: string, name: string, index = 0): Place {
  const uid = `shelf|${lane}|${name}`
  const key = {
    uid,
    label: `${lane}/${name}`,
    lane: `shelf|${lane}`,
    holder: `shelf|${lane}`,
    within: name,
    maxNames: 9,
  }
  return {
    target: lane,
    use: 'shelf',
    environment: 'production',
    form: 'secret',
    scope: {},
    key,
    index,
    at: `f:${lane}`,
  }
}

function shows(rows: Readonly<Record<string, string | undefined>>, identity?: string): Observation {
  const sightings = Object.entries(rows).map(([name, row]) => ({ name, ...(row === undefined ? {} : { row }) }))
  return { listed: true, sightings, ...(identity === undefined ? {} : { identity }) }
}

describe('a twin', () => {
  const shop = { place: place('shop', 'production'), observation: shows({ A: 'r1', B: undefined }) }

  it('shows a row of another document', () => {
    const byId = { place: place('prj_1', 'production'), observation: shows({ B: undefined, A: 'r1' }) }
    const twinOf = aliasesIn([shop, byId], new Map())
    expect(twinOf(byId)).toBe(shop.place)
    expect(twinOf(byId, { name: 'A', row: 'r1' })).toBe(shop.place)
    expect(twinOf(byId, { name: 'A', row: 'r2' })).toBeUndefined()
    expect(twinOf(byId, { name: 'A' })).toBeUndefined()
    expect(twinOf(shop)).toBeUndefined()
  })

  it('is no place of the same document, whose rows may span several', () => {
    const preview = { place: place('shop', 'preview'), observation: shows({ A: 'r1' }) }
    expect(aliasesIn([shop, preview], new Map())(preview)).toBeUndefined()
  })

  it('is no other place of a document that is spelled in two ways', () => {
    const one = { place: place('shop', 'production'), observation: shows({ A: 'r1' }, 'production') }
    const other = { place: place('prj_1', 'preview'), observation: shows({ A: 'r1' }, 'preview') }
    expect(aliasesIn([one, other], new Map())(other)).toBeUndefined()
  })

  it('is called the same by the vendor, within one document', () => {
    const slug = { place: place('shop', 'staging'), observation: shows({}, 'env_1') }
    const id = { place: place('shop', 'env_1'), observation: shows({}, 'env_1') }
    const elsewhere = { place: place('docs', 'staging'), observation: shows({}, 'env_1') }
    const twinOf = aliasesIn([slug, id, elsewhere], new Map())
    expect([slug, id, elsewhere].map((one) => twinOf(one))).toEqual([undefined, slug.place, undefined])
  })

  it('has the same identity at the vendor, an empty place among them', () => {
    const empty = { place: place('shop', 'production'), observation: shows({}) }
    const byId = { place: place('prj_1', 'production'), observation: shows({}) }
    const told = (...all: readonly { place: Place }[]) =>
      new Map(all.map(({ place: one }) => [one.key.uid, { place: one, identity: 'shelf|prj_1|production' }]))
    expect(aliasesIn([empty, byId], told(empty, byId))(byId)).toBe(empty.place)
    expect(aliasesIn([byId], told(empty, byId))(byId)).toBe(empty.place)
    expect(aliasesIn([empty, byId], told(byId))(byId)).toBeUndefined()
    const dropped = { ...empty, place: place('shop', 'production', -1) }
    expect(aliasesIn([dropped, byId], told(dropped, byId))(dropped)).toBe(byId.place)
    expect(aliasesIn([dropped, byId], told(dropped, byId))(byId)).toBeUndefined()
  })

  it('is likely where the vendor does not tell: the same name with the same stamp', () => {
    const stamped = (revision?: string): Observation => ({
      listed: true,
      sightings: [{ name: 'A', ...(revision === undefined ? {} : { revision }) }],
    })
    const mapped = { place: place('acme', 'production'), observation: stamped('s1') }
    const dropped = (revision?: string) => ({
      place: place('5f00', 'production', -1),
      observation: stamped(revision),
    })
    const likely = (revision?: string, told = new Map()) =>
      aliasesIn([mapped, dropped(revision)], told)(dropped(revision), dropped(revision).observation.sightings[0])
    expect(likely('s1')).toBe(mapped.place)
    expect(likely('s2')).toBeUndefined()
    expect(likely()).toBeUndefined()
    expect(likely('s1', new Map([[mapped.place.key.uid, { place: mapped.place, identity: 'x' }]]))).toBeUndefined()
    const [sighting] = mapped.observation.listed ? mapped.observation.sightings : []
    expect(aliasesIn([mapped], new Map())(mapped, sighting)).toBeUndefined()
  })

  it('is nothing that the config no longer maps', () => {
    const dropped = { place: place('prj_1', 'production', -1), observation: shows({ A: 'r1' }) }
    const twinOf = aliasesIn([dropped, shop], new Map())
    expect([twinOf(shop), twinOf(dropped)]).toEqual([undefined, shop.place])
  })
})

describe('a place under two names', () => {
  const blocks = (...names: string[]) =>
    configOf(names.map((name) => block(name, shelf(), { production: 'production', preview: 'preview' })))
  const texts = { production: { A: '1' }, preview: { A: '2' } }

  it('is refused once for two documents', () => {
    const observed = Object.fromEntries(
      ['shop', 'again'].flatMap((lane) =>
        ['production', 'preview'].map((one) => [`shelf|${lane}|${one}`, shows({ A: `${one} row` })]),
      ),
    )
    const { refusals } = decide({ config: blocks('shop', 'again'), texts, observed }).judged
    expect(refusals).toEqual([
      {
        rule: 'same-place',
        because:
          'shelf:shop/production (sealpost.yaml:shop.production) and shelf:again/production are the same place under two names',
        unlock: 'use the same spelling everywhere in the config',
        addresses: [],
        at: 'sealpost.yaml:again.production',
      },
    ])
  })

  it('is refused within one document', () => {
    const observed = { 'shelf|shop|production': shows({}, 'one'), 'shelf|shop|preview': shows({}, 'one') }
    const { refusals } = decide({ config: blocks('shop'), texts, observed }).judged
    expect(refusals).toMatchObject([{ rule: 'same-place', at: 'sealpost.yaml:shop.preview' }])
  })

  const mapped = place('prj_1', 'production')
  const dropped = place('shop', 'production', -1)
  const { uid } = dropped.key
  const note = 'this place is now called shelf:prj_1/production in the config'

  function changes(
    at: { mapped: Observation; dropped: Observation },
    ours: readonly string[],
    key: Partial<Place['key']> = {},
  ): unknown[] {
    const observed = [
      { place: { ...mapped, key: { ...mapped.key, ...key } }, observation: at.mapped },
      { place: { ...dropped, key: { ...dropped.key, ...key } }, observation: at.dropped },
    ]
    const named = (id: string, names: readonly string[]) => new Map(names.map((name) => [name, entry(id, name, 'x')]))
    const entries = new Map([
      [uid, named(uid, ['A', 'B', 'C'])],
      [mapped.key.uid, named(mapped.key.uid, ours)],
    ])
    const fingerprint = fingerprinter(keys, 'ledger')
    const told = new Map()
    return diff({
      wanted: [],
      observed,
      entries,
      identities: told,
      accepted: acceptedBy([]),
      isLost: () => false,
      keyId: keys[0].id,
      fingerprint,
    })
      .filter((change) => change.uid === uid)
      .map((change) => [change.address.name, change.do, change.note])
  }

  it('is left under the name that the config dropped until the new one is ours, then forgotten, never removed', () => {
    const at = { mapped: shows({ A: 'r1' }), dropped: shows({ A: 'r1', B: 'r2' }) }
    const rest = [
      ['B', 'remove', expect.stringContaining('per the ledger')],
      ['C', 'forget', undefined],
    ]
    expect(changes(at, [])).toEqual([['A', 'leave', note], ...rest])
    expect(changes(at, ['A'])).toEqual([['A', 'forget', note], ...rest])
  })
})
