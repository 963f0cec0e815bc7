import { describe, expect, it } from 'vitest'
import type { Form, Place } from '../../../src/core/address.js'
import type { Change } from '../../../src/core/change.js'
import { SealpostError } from '../../../src/core/errors.js'
import type { LedgerEntry } from '../../../src/core/ledger-entry.js'
import type { Observation, Sighting } from '../../../src/core/observation.js'
import { acceptedBy } from '../../../src/core/plan/accepted.js'
import { diff } from '../../../src/core/plan/diff.js'
import { fingerprinter, type Keys, wantedFromLedger, wantedFromSource } from '../../../src/core/plan/fingerprint.js'
import { parseKey, Secret } from '../../../src/core/secret.js'
import type { Desired } from '../../../src/core/value.js'
import { keyText } from '../kit.js'

const [now, before, gone] = [parseKey(keyText(1)), parseKey(keyText(2)), parseKey(keyText(3))]
const keys: Keys = [now, before]
const all = fingerprinter([now, before, gone], 'ledger')
const uid = 'shelf|web|production'
const place: Place = {
  target: 'web',
  use: 'shelf',
  environment: 'production',
  form: 'secret',
  scope: undefined,
  key: { uid, label: 'web/production', lane: 'shelf|web', holder: 'shelf|web', within: 'production', maxNames: 100 },
  index: 0,
  at: 'sealpost.yaml:9',
}

interface Row {
  source?: string
  /** The form that the source's value is wanted in. */
  form?: Form
  target?: Partial<Sighting>
  ledger?: Partial<LedgerEntry> & { text?: string; key?: typeof now }
  unlisted?: { because: string; error?: SealpostError }
  blocked?: Observation['blocked']
  lost?: true
  /** A person vouches for it. */
  accept?: true
  /** The entry of the same name at the place `ours`. */
  beside?: Partial<LedgerEntry>
}

function run(row: Row, name = 'A'): Change[] {
  const desired: Desired[] =
    row.source === undefined
      ? []
      : [
          {
            address: { target: 'web', use: 'shelf', scope: 'web/production', name },
            uid,
            form: row.form ?? 'secret',
            environment: 'production',
            sourceName: `SRC_${name}`,
            secret: new Secret(row.source),
            version: 'v7',
            origin: { name: 'drawer', at: `drawer#${name}` },
          },
        ]
  const sightings = row.target === undefined ? [] : [{ name, ...row.target }]
  const observation: Observation = row.unlisted
    ? { listed: false, sightings, ...row.unlisted }
    : { listed: true, sightings, ...(row.blocked === undefined ? {} : { blocked: row.blocked }) }
  const fingerprint = fingerprinter(keys, 'ledger')
  return diff({
    wanted: wantedFromSource(desired, keys, fingerprint),
    observed: [{ place, observation }],
    entries: new Map([
      ...(row.ledger ? [[uid, new Map([[name, entryOf(row.ledger, name)]])] as const] : []),
      ...(row.beside ? [['ours', new Map([[name, entryOf(row.beside, name)]])] as const] : []),
    ]),
    identities: new Map(),
    accepted: acceptedBy(row.accept ? [`shelf:web/production#${name}`] : []),
    isLost: () => row.lost === true,
    keyId: now.id,
    fingerprint,
  })
}

function entryOf({ text = 'same', key = now, ...more }: NonNullable<Row['ledger']>, name: string): LedgerEntry {
  const form = more.form ?? 'secret'
  const fingerprint = all(new Secret(text), { uid, name, form }, key.id) ?? ''
  return { state: 'written', form, keyId: key.id, fingerprint, run: 'r1', ...more }
}

const same = new Secret('same')
const other = new Secret('edited by hand')
const blind = { because: 'the list could not be read' }

const rows: [name: string, row: Row, expected: string][] = [
  // nothing at the target
  ['wanted, not there, never written', { source: 'same' }, 'create absent'],
  ['wanted, not there, begun', { source: 'same', ledger: { state: 'pending' } }, 'create absent'],
  ['wanted, written, and gone since', { source: 'same', ledger: {} }, 'create vanished (deleted)'],
  ['wanted, not there, ledger lost', { source: 'same', lost: true }, 'create absent'],
  ['wanted, not seen in a list that is not whole', { source: 'same', unlisted: blind }, 'leave unlisted'],
  ['wanted, written, not seen in such a list', { source: 'same', ledger: {}, unlisted: blind }, 'leave unlisted'],
  // there, and the ledger knows nothing
  ['wanted, there, not ours', { source: 'same', target: {} }, 'adopt foreign'],
  ['wanted, there, not ours, stamped', { source: 'same', target: { revision: '1' } }, 'adopt foreign'],
  ['wanted, readable and equal, not ours', { source: 'same', target: { secret: same } }, 'keep read-back, learned'],
  ['wanted, readable and other, not ours', { source: 'same', target: { secret: other } }, 'adopt foreign'],
  ['wanted, there, ledger lost', { source: 'same', target: {}, lost: true }, 'update unfinished'],
  ['wanted, equal, ledger lost', { source: 'same', target: { secret: same }, lost: true }, 'keep read-back, learned'],
  // there, written by us
  [
    'unmoved stamp, same value',
    { source: 'same', target: { revision: '1' }, ledger: { revision: '1' } },
    'keep revision',
  ],
  ['no stamp offered, same value', { source: 'same', target: {}, ledger: {} }, 'keep ledger'],
  ['stamp only in the ledger', { source: 'same', target: {}, ledger: { revision: '1' } }, 'keep ledger'],
  ['stamp only at the target', { source: 'same', target: { revision: '1' }, ledger: {} }, 'keep ledger, learned'],
  [
    'moved stamp, same value',
    { source: 'same', target: { revision: '2' }, ledger: { revision: '1' } },
    'update drifted (edited)',
  ],
  [
    'unmoved stamp, new value',
    { source: 'new', target: { revision: '1' }, ledger: { revision: '1' } },
    'update source-changed',
  ],
  [
    'moved stamp, new value',
    { source: 'new', target: { revision: '2' }, ledger: { revision: '1' } },
    'update source-changed (edited)',
  ],
  ['no stamp, new value', { source: 'new', target: {}, ledger: {} }, 'update source-changed'],
  [
    'same value in another form',
    { source: 'same', form: 'public', target: {}, ledger: { form: 'secret' } },
    'update source-changed',
  ],
  [
    'kept by the target in another form than we wrote',
    { source: 'same', target: { form: 'public', secret: same }, ledger: {} },
    'update drifted (edited)',
  ],
  [
    'kept by the target in a form that it forces, as after our write',
    { source: 'same', target: { form: 'public' }, ledger: { kept: 'public' } },
    'keep ledger',
  ],
  [
    'kept by the target in a form that it forces, readable and equal',
    {
      source: 'same',
      target: { form: 'public', secret: same, revision: '2' },
      ledger: { kept: 'public', revision: '1' },
    },
    'keep read-back, learned',
  ],
  [
    'in the form that was asked for, where the target forced another one before',
    { source: 'same', target: { form: 'secret' }, ledger: { kept: 'public' } },
    'update drifted (edited)',
  ],
  [
    'kept by the target in the form we wrote',
    { source: 'same', target: { form: 'secret' }, ledger: {} },
    'keep ledger',
  ],
  // readable
  [
    'readable, equal and known',
    { source: 'same', target: { secret: same, revision: '1' }, ledger: { revision: '1' } },
    'keep read-back',
  ],
  [
    'readable and equal, stamp moved',
    { source: 'same', target: { secret: same, revision: '2' }, ledger: { revision: '1' } },
    'keep read-back, learned',
  ],
  [
    'readable and equal, written as another value',
    { source: 'same', target: { secret: same }, ledger: { text: 'older' } },
    'keep read-back, learned',
  ],
  [
    'readable and equal, begun',
    { source: 'same', target: { secret: same }, ledger: { state: 'pending' } },
    'keep read-back, learned',
  ],
  [
    'readable and other, stamp unmoved',
    { source: 'same', target: { secret: other, revision: '1' }, ledger: { revision: '1' } },
    'update drifted (edited)',
  ],
  [
    'readable and other, new value',
    { source: 'new', target: { secret: other }, ledger: {} },
    'update source-changed (edited)',
  ],
  [
    'readable and as we wrote it, stamp moved, new value',
    { source: 'new', target: { secret: same, revision: '2' }, ledger: { revision: '1' } },
    'update source-changed',
  ],
  // made anew
  [
    'made anew, same value',
    { source: 'same', target: { made: 'b', revision: '1' }, ledger: { made: 'a', revision: '1' } },
    'update drifted (made-anew)',
  ],
  [
    'made anew, new value',
    { source: 'new', target: { made: 'b', revision: '2' }, ledger: { made: 'a', revision: '1' } },
    'update source-changed (made-anew)',
  ],
  [
    'made anew, readable and equal',
    { source: 'same', target: { made: 'b', secret: same }, ledger: { made: 'a' } },
    'keep read-back, learned',
  ],
  [
    'the same row, which the ledger did not know yet',
    { source: 'same', target: { made: 'a', revision: '1' }, ledger: { revision: '1' } },
    'keep revision, learned',
  ],
  [
    'the same row and stamp',
    { source: 'same', target: { made: 'a', revision: '1' }, ledger: { made: 'a', revision: '1' } },
    'keep revision',
  ],
  // a stamp that is shared with other places
  [
    'moved, shared with a place that is not ours',
    { source: 'same', target: { revision: '2', stampedWith: ['else'] }, ledger: { revision: '1' } },
    'keep ledger, learned',
  ],
  [
    'moved, shared with a place that is ours and was written last',
    {
      source: 'same',
      target: { revision: '2', stampedWith: ['ours'] },
      ledger: { revision: '1' },
      beside: { revision: '2' },
    },
    'keep revision, learned',
  ],
  [
    'moved, shared with a place that is ours and was not written since',
    {
      source: 'same',
      target: { revision: '2', stampedWith: ['ours'] },
      ledger: { revision: '1' },
      beside: { revision: '1' },
    },
    'update drifted (edited)',
  ],
  // begun
  ['begun, there, same value', { source: 'same', target: {}, ledger: { state: 'pending' } }, 'update unfinished'],
  [
    'begun, there, unmoved stamp',
    { source: 'same', target: { revision: '1' }, ledger: { state: 'pending', revision: '1' } },
    'update unfinished',
  ],
  ['begun, there, new value', { source: 'new', target: {}, ledger: { state: 'pending' } }, 'update unfinished'],
  [
    'begun, readable and other',
    { source: 'same', target: { secret: other }, ledger: { state: 'pending' } },
    'update unfinished',
  ],
  // keys
  [
    'written under the former key, unmoved',
    { source: 'same', target: { revision: '1' }, ledger: { key: before, revision: '1' } },
    'keep revision, learned',
  ],
  [
    'written under the former key, no stamp',
    { source: 'same', target: {}, ledger: { key: before } },
    'keep ledger, learned',
  ],
  [
    'written under the former key, moved',
    { source: 'same', target: { revision: '2' }, ledger: { key: before, revision: '1' } },
    'update drifted (edited)',
  ],
  [
    'written under the former key, new value',
    { source: 'new', target: {}, ledger: { key: before } },
    'update source-changed',
  ],
  [
    'written under the former key, readable and equal',
    { source: 'same', target: { secret: same }, ledger: { key: before } },
    'keep read-back, learned',
  ],
  [
    'written under a key that is not at hand',
    { source: 'same', target: { revision: '1' }, ledger: { key: gone, revision: '1' } },
    'update rekeyed',
  ],
  [
    'written under a key that is not at hand, readable and equal',
    { source: 'same', target: { secret: same }, ledger: { key: gone } },
    'keep read-back, learned',
  ],
  // nobody wants it
  ['unwanted, written', { target: {}, ledger: {} }, 'remove gone-from-source'],
  [
    'unwanted, written, moved since',
    { target: { revision: '2' }, ledger: { revision: '1' } },
    'leave not-ours instead of remove (edited)',
  ],
  [
    'unwanted, written, moved since, and vouched for',
    { target: { revision: '2' }, ledger: { revision: '1' }, accept: true },
    'remove gone-from-source',
  ],
  [
    'unwanted, written, as it was left',
    { target: { revision: '1', made: 'a' }, ledger: { revision: '1', made: 'a' } },
    'remove gone-from-source',
  ],
  [
    'unwanted, written, made anew in the same tick',
    { target: { revision: '1', made: 'b' }, ledger: { revision: '1', made: 'a' } },
    'leave not-ours instead of remove (made-anew)',
  ],
  ['unwanted, written, its stamp gone', { target: {}, ledger: { revision: '1' } }, 'leave not-ours instead of remove'],
  [
    'unwanted, written, stamped only now',
    { target: { revision: '1' }, ledger: {} },
    'leave not-ours instead of remove',
  ],
  [
    'unwanted, written, moved, but shared with a place that is not ours',
    { target: { revision: '2', stampedWith: ['else'] }, ledger: { revision: '1' } },
    'leave not-ours instead of remove',
  ],
  [
    'unwanted, written, moved, and still the value that we wrote',
    { target: { revision: '2', secret: same }, ledger: { revision: '1' } },
    'leave not-ours instead of remove',
  ],
  [
    'unwanted, written, readable and other, without a stamp',
    { target: { secret: other }, ledger: {} },
    'leave not-ours instead of remove (edited)',
  ],
  [
    'unwanted, written, kept in another form',
    { target: { form: 'public' }, ledger: {} },
    'leave not-ours instead of remove (edited)',
  ],
  ['unwanted, begun', { target: {}, ledger: { state: 'pending' } }, 'leave foreign'],
  ['unwanted, not ours', { target: {} }, 'leave foreign'],
  ['unwanted, not ours, ledger lost', { target: {}, lost: true }, 'leave foreign'],
  ['unwanted, written, gone', { ledger: {} }, 'forget gone-everywhere'],
  ['unwanted, begun, not there', { ledger: { state: 'pending' } }, 'forget gone-everywhere'],
  ['unwanted, written, not seen in a list that is not whole', { ledger: {}, unlisted: blind }, 'leave unlisted'],
  ['unwanted, written, seen in such a list', { target: {}, ledger: {}, unlisted: blind }, 'remove gone-from-source'],
  // not ours to touch, whatever else is known
  ['untouchable, wanted', { source: 'same', target: { untouchable: 'owned' } }, 'leave foreign instead of adopt'],
  [
    'untouchable, wanted, written',
    { source: 'new', target: { untouchable: 'owned' }, ledger: {} },
    'leave foreign instead of adopt',
  ],
  ['untouchable, unwanted, written', { target: { untouchable: 'owned' }, ledger: {} }, 'leave foreign'],
]

function words({ do: what, why, sure, learn, instead, drift }: Change): string {
  return `${what} ${why ?? sure}${learn ? ', learned' : ''}${instead ? ` instead of ${instead}` : ''}${drift ? ` (${drift})` : ''}`
}

describe('the truth table', () => {
  it.each(rows)('%s', (_name, row, expected) => {
    const changes = run(row)
    expect(changes.map(words)).toEqual([expected])
  })

  it('has no two rows of one name, and every verdict that the types know', () => {
    expect(new Set(rows.map(([name]) => name)).size).toBe(rows.length)
    const said = new Set(rows.flatMap(([, row]) => run(row)).flatMap(({ do: what, why, sure }) => [what, why, sure]))
    const verdicts = ['create', 'update', 'adopt', 'remove', 'forget', 'keep', 'leave']
    const reasons = ['absent', 'vanished', 'source-changed', 'drifted', 'unfinished', 'rekeyed', 'foreign']
    const rest = ['gone-from-source', 'gone-everywhere', 'unlisted', 'not-ours', 'read-back', 'revision', 'ledger']
    expect([...verdicts, ...reasons, ...rest].filter((word) => !said.has(word as never))).toEqual([])
  })

  it('gives every change a reason and every keep its certainty', () => {
    for (const change of rows.flatMap(([, row]) => run(row))) {
      if (change.do === 'keep') expect([change.why, change.sure]).toEqual([undefined, expect.any(String)])
      else expect([change.why, change.sure]).toEqual([expect.any(String), undefined])
    }
  })
})

describe('what a change carries', () => {
  it('holds the evidence it stands on, and no value', () => {
    const [change] = run({ source: 'new', target: { revision: '2' }, ledger: { revision: '1' } })
    expect(change).toEqual({
      address: { target: 'web', use: 'shelf', scope: 'web/production', name: 'A' },
      uid,
      environment: 'production',
      do: 'update',
      why: 'source-changed',
      sourceName: 'SRC_A',
      origin: { name: 'drawer', at: 'drawer#A' },
      form: 'secret',
      fingerprint: all(new Secret('new'), { uid, name: 'A', form: 'secret' }, now.id),
      version: 'v7',
      revision: '2',
      drift: 'edited',
      contested: 1,
    })
  })

  it('says why nothing could be seen, and where', () => {
    const error = new SealpostError('forbidden', 'list: 403')
    const [change] = run({ source: 'same', unlisted: { because: 'list: 403', error } })
    expect(change?.note).toBe('list: 403')
    expect(change?.error).toMatchObject({ code: 'forbidden', where: 'shelf:web/production' })
    const [quiet] = run({ source: 'same', unlisted: { because: 'rows are hidden' } })
    expect(quiet).toMatchObject({ note: 'rows are hidden' })
    expect(quiet).not.toHaveProperty('error')
  })

  it('says that a removal rests on the ledger, where the target has no stamps', () => {
    expect(run({ target: {}, ledger: {} })[0]?.note).toContain('per the ledger')
    expect(run({ target: { revision: '1' }, ledger: { revision: '1' } })[0]?.note).toBeUndefined()
  })

  it('names the one thing that removes what was edited since, once', () => {
    const note = run({ target: { revision: '2' }, ledger: { revision: '1' } })[0]?.note
    expect(note).toBe(
      "it was edited since the last write; to remove it in this run anyway, pass `--accept 'shelf:web/production#A'`",
    )
  })

  it('counts how often what we wrote was edited again', () => {
    const row = { source: 'same', target: { revision: '2' } }
    const counts = [0, 1, 4].map((contested) => run({ ...row, ledger: { revision: '1', contested } })[0]?.contested)
    expect(counts).toEqual([1, 2, 5])
    expect(run({ ...row, ledger: { revision: '2', contested: 3 } })[0]).not.toHaveProperty('contested')
  })

  it('says since when a value is there, as far as the ledger does', () => {
    const row = { source: 'same', target: { revision: '1' } }
    expect(run({ ...row, ledger: { revision: '1', since: 1_796_000_000 } })[0]?.since).toBe(1_796_000_000)
    expect(run({ ...row, ledger: { revision: '1' } })[0]).not.toHaveProperty('since')
    expect(run(row)[0]).not.toHaveProperty('since')
  })

  it('says what the target is seen to have against it: the name before the place, and only for its form', () => {
    const objection = { because: 'of another kind', unlock: 'Remove it.' }
    const closed = { because: 'the branch is gone', unlock: 'Map another one.' }
    const blockedBy = (row: Row, blocked?: Observation['blocked']) =>
      run({ ...row, ...(blocked ? { blocked } : {}) })[0]?.blocked
    expect(blockedBy({ source: 'x', target: { blocked: { secret: objection } } }, { secret: closed })).toBe(objection)
    expect(blockedBy({ source: 'x', target: { blocked: { public: objection } } })).toBeUndefined()
    expect(blockedBy({ source: 'x' }, { secret: closed })).toBe(closed)
    expect(blockedBy({ target: {}, ledger: {} }, { secret: closed })).toBeUndefined()
  })

  it('lets the ledger forget a place that cannot be seen only where it is not mapped and somebody vouches for that', () => {
    const forget = (index: number, accepted: boolean) =>
      diff({
        wanted: [],
        observed: [{ place: { ...place, index }, observation: { listed: false, because: 'gone', sightings: [] } }],
        entries: new Map([[uid, new Map([['A', entryOf({}, 'A')]])]]),
        identities: new Map(),
        accepted: acceptedBy(accepted ? ['shelf:web/production'] : []),
        isLost: () => false,
        keyId: now.id,
        fingerprint: all,
      }).map(words)
    expect(forget(-1, true)).toEqual(['forget gone-everywhere'])
    expect(forget(-1, false)).toEqual(['leave unlisted'])
    expect(forget(0, true)).toEqual(['leave unlisted'])
  })

  it('forgets what followed a place to its present spelling, also where the former one leads nowhere any more', () => {
    const former = { ...place, index: -1, key: { ...place.key, uid: 'former', lane: 'former', holder: 'former' } }
    const told = new Map([
      [uid, { place, identity: 'one' }],
      ['former', { place: former, identity: 'one' }],
    ])
    const follow = (ours: readonly string[]) =>
      diff({
        wanted: [],
        observed: [
          { place, observation: { listed: true, sightings: [] } },
          { place: former, observation: { listed: false, because: 'moved', sightings: [] } },
        ],
        entries: new Map([
          [uid, new Map(ours.map((name) => [name, entryOf({}, name)]))],
          ['former', new Map([['A', entryOf({}, 'A')]])],
        ]),
        identities: told,
        accepted: acceptedBy([]),
        isLost: () => false,
        keyId: now.id,
        fingerprint: all,
      })
        .filter((change) => change.uid === 'former')
        .map(words)
    expect(follow(['A'])).toEqual(['forget gone-everywhere'])
    expect(follow([])).toEqual(['leave unlisted'])
  })

  it('says who owns what nobody may touch', () => {
    expect(run({ source: 'same', target: { untouchable: 'it belongs to an integration' } })[0]?.note).toBe(
      'it belongs to an integration',
    )
  })
})

describe('order and places', () => {
  const wanted = (name: string, at: string) => ({
    address: { target: 'web', use: 'shelf', scope: at, name },
    uid: at,
    form: 'secret' as const,
    environment: 'production',
    prints: new Map([[now.id, `${at}${name}`]]),
  })
  const at = (where: string): Place => ({ ...place, key: { ...place.key, uid: where } })

  it('goes by place, then wanted names, then the ledger, then strangers', () => {
    const changes = diff({
      wanted: [wanted('B', 'p2'), wanted('A', 'p1'), wanted('B', 'p1')],
      observed: [
        { place: at('p1'), observation: { listed: true, sightings: [{ name: 'Z' }, { name: 'L' }] } },
        { place: at('p2'), observation: { listed: true, sightings: [] } },
      ],
      entries: new Map([['p1', new Map([['L', entryOf({}, 'L')]])]]),
      identities: new Map(),
      accepted: acceptedBy([]),
      isLost: () => false,
      keyId: now.id,
      fingerprint: all,
    })
    expect(changes.map((change) => `${change.uid} ${change.address.name}`)).toEqual([
      'p1 A',
      'p1 B',
      'p1 L',
      'p1 Z',
      'p2 B',
    ])
  })

  it('knows nothing of places that were not looked at', () => {
    const entries = new Map([['elsewhere', new Map([['L', entryOf({}, 'L')]])]])
    const input = {
      entries,
      identities: new Map(),
      accepted: acceptedBy([]),
      isLost: () => false,
      keyId: now.id,
      fingerprint: all,
    }
    expect(diff({ ...input, wanted: [wanted('A', 'elsewhere')], observed: [] })).toEqual([])
  })
})

describe('drift, which sees no source', () => {
  const entries = (more: NonNullable<Row['ledger']>) => new Map([[uid, new Map([['A', entryOf(more, 'A')]])]])
  const drift = (more: NonNullable<Row['ledger']>, sightings: Sighting[]) =>
    diff({
      wanted: wantedFromLedger(entries(more), [place, { ...place, key: { ...place.key, uid: 'empty' } }]),
      observed: [{ place, observation: { listed: true, sightings } }],
      entries: entries(more),
      identities: new Map(),
      accepted: acceptedBy([]),
      isLost: () => false,
      keyId: now.id,
      fingerprint: fingerprinter(keys, 'ledger'),
    }).map(words)

  it.each<[string, NonNullable<Row['ledger']>, Sighting[], string]>([
    ['nothing moved', { revision: '1' }, [{ name: 'A', revision: '1' }], 'keep revision'],
    ['the stamp moved', { revision: '1' }, [{ name: 'A', revision: '2' }], 'update drifted (edited)'],
    ['it was deleted', {}, [], 'create vanished (deleted)'],
    ['a readable value was edited', {}, [{ name: 'A', secret: other }], 'update drifted (edited)'],
    ['a readable value is as we wrote it', {}, [{ name: 'A', secret: same }], 'keep read-back'],
    ['a run was cut off', { state: 'pending' }, [{ name: 'A' }], 'update unfinished'],
    ['it was written under the former key', { key: before }, [{ name: 'A' }], 'keep ledger, learned'],
    ['it was written under a lost key', { key: gone }, [{ name: 'A', secret: same }], 'keep ledger, learned'],
  ])('%s', (_name, more, sightings, expected) => {
    expect(drift(more, sightings)).toEqual([expected])
  })
})
