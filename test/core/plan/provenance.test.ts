import { describe, expect, it } from 'vitest'
import type { Place } from '../../../src/core/address.js'
import type { Change } from '../../../src/core/change.js'
import type { Entries, LedgerEntry } from '../../../src/core/ledger-entry.js'
import type { Sighting } from '../../../src/core/observation.js'
import { acceptedBy } from '../../../src/core/plan/accepted.js'
import { diff } from '../../../src/core/plan/diff.js'
import { wantedFromSource } from '../../../src/core/plan/fingerprint.js'
import { isAsWritten, provenanceOf } from '../../../src/core/plan/provenance.js'
import { changedEnvironments, writtenEnvironments } from '../../../src/core/plan/unread.js'
import { parseKey, Secret } from '../../../src/core/secret.js'
import type { Mapped, Unread } from '../../../src/core/value.js'
import { configSource, keys, keyText, print } from '../kit.js'

const at = { key: keys[0], ledgerId: 'ledger', tool: '1.0.0' }
const layer = configSource('safe', { compare: 'version', settings: { path: 'shop', login: { use: 'token' } } })
const provenance = provenanceOf([layer, configSource('file')], at)

function unread(more: Partial<Unread> = {}): Unread {
  return {
    address: { target: 'web', use: 'shelf', scope: 'web/production', name: 'A' },
    uid: 'shelf|web|production',
    form: 'secret',
    environment: 'production',
    sourceName: 'A',
    versionId: '1 today',
    origin: { name: 'safe', at: 'shop#A' },
    ...more,
  }
}

function entries(entry: Partial<LedgerEntry> = {}, one: Mapped = unread()): Entries {
  const from = provenance(one)
  const whole: LedgerEntry = {
    state: 'written',
    fingerprint: 'print',
    keyId: keys[0].id,
    form: 'secret',
    run: 'run',
    ...(from === undefined ? {} : { provenance: from }),
    ...entry,
  }
  return new Map([['shelf|web|production', new Map([['A', whole]])]])
}

describe('what a value came from', () => {
  it('is the same for the same, whatever the order of the settings', () => {
    const turned = { ...layer, settings: { login: { use: 'token' }, path: 'shop' } }
    expect(provenance(unread())).toMatch(/^[\w-]{22}$/)
    expect(provenanceOf([turned], at)(unread())).toBe(provenance(unread()))
    expect(provenance(unread({ version: 'v9' }))).toBe(provenance(unread()))
  })

  it.each<[string, string | undefined]>([
    ['another version', provenance(unread({ versionId: '2 today' }))],
    ['another name there', provenance(unread({ sourceName: 'B' }))],
    ['another place there', provenance(unread({ origin: { name: 'safe', at: 'shop/other#A' } }))],
    ['another environment', provenance(unread({ environment: 'preview' }))],
    ['another name at the target', provenance(unread({ address: { ...unread().address, name: 'B' } }))],
    ['another place at the target', provenance(unread({ uid: 'shelf|web|preview' }))],
    ['another form', provenance(unread({ form: 'public' }))],
    ['other settings', provenanceOf([{ ...layer, settings: { path: 'shop' } }], at)(unread())],
    ['another kind of source', provenanceOf([{ ...layer, use: 'vault' }], at)(unread())],
    ['another name of the environment', provenanceOf([{ ...layer, map: { production: 'prod' } }], at)(unread())],
    ['another Sealpost', provenanceOf([layer], { ...at, tool: '1.0.1' })(unread())],
    ['another key', provenanceOf([layer], { ...at, key: parseKey(keyText(2)) })(unread())],
    ['another ledger', provenanceOf([layer], { ...at, ledgerId: 'other' })(unread())],
  ])('is something else for %s', (_, other) => {
    expect(other).toMatch(/^[\w-]{22}$/)
    expect(other).not.toBe(provenance(unread()))
  })

  it('is not known of a source that is compared by value, and of a value without a version', () => {
    expect(provenance(unread({ origin: { name: 'file', at: '.env:1' } }))).toBeUndefined()
    const { versionId: _, ...none } = unread()
    expect(provenance(none)).toBeUndefined()
  })

  it('counts where the entry was written, and from just that', () => {
    expect(isAsWritten(unread(), provenance, entries())).toBe(true)
    expect(isAsWritten(unread(), provenance, entries({ state: 'pending' }))).toBe(false)
    expect(isAsWritten(unread(), provenance, entries({ provenance: 'another' }))).toBe(false)
    expect(isAsWritten(unread(), provenance, new Map())).toBe(false)
    // neither says where it comes from: that is no agreement
    const { versionId: _, ...none } = unread()
    expect(isAsWritten(none, provenance, entries({}, none))).toBe(false)
  })
})

describe('values are needed', () => {
  const preview = unread({ environment: 'preview', uid: 'shelf|web|preview' })
  const desired = { ...unread({ address: { ...unread().address, name: 'B' } }), secret: new Secret('x') }

  it('of environments with a version that was not written, all of them', () => {
    expect(changedEnvironments([unread(), preview], provenance, entries())).toEqual(new Set(['preview']))
    expect(changedEnvironments([desired], provenance, new Map())).toEqual(new Set())
  })

  it('of environments where something is written, and of those that share a place with them', () => {
    const change = (more: Partial<Change>): Change => ({ ...unread(), do: 'keep', ...more })
    const all = [unread(), preview, desired]
    const needed = (...changes: Change[]) => [...writtenEnvironments(changes, all)]
    expect(needed(change({}), change({ do: 'leave', why: 'foreign' }), change({ do: 'forget' }))).toEqual([])
    expect(needed(change({ do: 'keep', learn: true }))).toEqual([])
    expect(needed(change({ do: 'remove' }))).toEqual(['production'])
    expect(needed(change({ do: 'create', environment: 'preview', uid: 'new' }))).toEqual(['preview'])
    expect(needed(change({ do: 'update', environment: 'other', uid: preview.uid }))).toEqual(['preview'])
    expect(needed(change({ do: 'adopt', environment: 'other', uid: 'other' }))).toEqual([])
  })
})

describe('what is wanted of a value that was not read', () => {
  it('is what its entry says', () => {
    const [wanted] = wantedFromSource([unread({ version: 'v1' })], keys, print, { provenance, entries: entries() })
    expect(wanted).toMatchObject({ unread: true, version: 'v1', provenance: provenance(unread()), sourceName: 'A' })
    expect([...(wanted?.prints ?? [])]).toEqual([[keys[0].id, 'print']])
  })

  it('is nothing without an entry', () => {
    const [wanted] = wantedFromSource([unread()], keys, print, { provenance, entries: new Map() })
    expect(wanted?.prints.size).toBe(0)
  })
})

describe('a value that was not read', () => {
  const value = new Secret('as written')
  const { uid, address, form } = unread()
  const fingerprint = print(value, { uid, name: address.name, form }, keys[0].id) ?? ''
  const key = { uid, label: 'web/production', lane: 'web', holder: 'web', within: 'production', maxNames: 9 }
  const place: Place = {
    ...unread(),
    target: 'web',
    use: 'shelf',
    scope: undefined,
    key,
    index: 0,
    at: 'sealpost.yaml:9',
  }

  function told(sighting: Partial<Sighting>, entry: Partial<LedgerEntry> = {}, one: Unread = unread()) {
    const known = entries({ fingerprint, ...entry })
    const [change] = diff({
      wanted: wantedFromSource([one], keys, print, { provenance, entries: known }),
      observed: [{ place, observation: { listed: true, sightings: [{ name: 'A', ...sighting }] } }],
      entries: known,
      identities: new Map(),
      accepted: acceptedBy([]),
      isLost: () => false,
      keyId: keys[0].id,
      fingerprint: print,
    })
    return change
  }

  it.each<[string, Partial<Sighting>, Partial<LedgerEntry>, object]>([
    ['an unmoved stamp', { revision: '1' }, { revision: '1' }, { do: 'keep', sure: 'version' }],
    ['the value that was written', { secret: value }, {}, { do: 'keep', sure: 'version' }],
    ['nothing', {}, {}, { do: 'keep', sure: 'version-ledger' }],
    ['a stamp for the first time', { revision: '1' }, {}, { do: 'keep', sure: 'version-ledger', learn: true }],
    ['a moved stamp', { revision: '2' }, { revision: '1' }, { do: 'update', why: 'drifted', drift: 'edited' }],
    ['another value', { secret: new Secret('another') }, {}, { do: 'update', why: 'drifted', drift: 'edited' }],
  ])('is judged by its entry where the target shows %s', (_, sighting, entry, expected) => {
    const change = told(sighting, entry)
    expect(change).toMatchObject({ ...expected, fingerprint, provenance: provenance(unread()) })
    expect(change?.learn).toBe('learn' in expected ? true : undefined)
  })

  it.each([{ revision: '1' }, { secret: value }])(
    'has its new version learned where it was read after all (%o)',
    (sighting) => {
      const one = { ...unread({ versionId: '2 today' }), secret: value }
      expect(told(sighting, { revision: '1' }, one)).toMatchObject({
        do: 'keep',
        sure: 'secret' in sighting ? 'read-back' : 'revision',
        learn: true,
        provenance: provenance(one),
      })
    },
  )
})
