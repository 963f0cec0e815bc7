import { describe, expect, it } from 'vitest'
import type { Change } from '../../../src/core/change.js'
import { SealpostError } from '../../../src/core/errors.js'
import type { Basis, SavedChange } from '../../../src/core/plan/saved-plan.js'
import { checkBasis, checkLedger, checkUsable, staleness } from '../../../src/core/plan/staleness.js'
import { address } from '../kit.js'

/** What a check says: code and message, or undefined where it has nothing against it. */
function said(check: () => void): string | undefined {
  try {
    check()
    return undefined
  } catch (thrown) {
    if (thrown instanceof SealpostError) return `${thrown.code}: ${thrown.message}`
    throw thrown
  }
}

describe('a plan may be carried out', () => {
  const expires = '2026-11-23T10:00:00.000Z'
  const created = '2026-11-23T09:00:00.000Z'
  const [begin, end] = [Date.parse(created), Date.parse(expires)]

  it('until it expires, and not in that very moment', () => {
    expect(said(() => checkUsable({ created, expires, refusals: 0 }, end - 1))).toBe(undefined)
    for (const now of [end, end + 1]) {
      expect(said(() => checkUsable({ created, expires, refusals: 0 }, now))).toBe(
        'plan-stale: the plan expired at 2026-11-23T10:00:00.000Z',
      )
    }
  })

  it('not before it was made, but for what two clocks may differ', () => {
    const at = (now: number) => said(() => checkUsable({ created, expires, refusals: 0 }, now))
    for (const now of [begin, begin - 60_000]) expect(at(now)).toBe(undefined)
    for (const now of [begin - 60_001, begin - 24 * 3_600_000]) {
      expect(at(now)).toBe('plan-invalid: the plan was made at 2026-11-23T09:00:00.000Z, which is in the future')
    }
  })

  it('unless it holds refusals', () => {
    expect(said(() => checkUsable({ created, expires, refusals: 1 }, begin))).toBe(
      'plan-invalid: the plan contains refusals, and refused plans are never applied',
    )
  })
})

describe('the ground of a plan', () => {
  const basis: Basis = {
    owner: 'acme',
    config: 'ab',
    commit: 'cd'.repeat(20),
    endpoints: [
      ['web', 'https://one.example/'],
      ['repo', 'https://two.example/'],
    ],
  }
  const { commit: _unknown, ...bare } = basis

  it('holds where all is the same, and where a commit is not known', () => {
    for (const [plan, now] of [
      [basis, { ...basis, endpoints: [...basis.endpoints] }],
      [bare, basis],
      [basis, bare],
      [bare, bare],
    ] as const) {
      expect(said(() => checkBasis(plan, now))).toBe(undefined)
    }
  })

  it.each<[string, Partial<Basis>, string]>([
    ['owner', { owner: 'else', config: 'x' }, 'plan-invalid: the plan belongs to the owner "acme", not to "else"'],
    ['config', { config: 'ba' }, 'plan-stale: the config changed since the plan was made'],
    [
      'commit',
      { commit: 'dc'.repeat(20) },
      'plan-stale: the plan was made at the commit cdcdcdcdcdcd, and this is dcdcdcdcdcdc',
    ],
    [
      'endpoint',
      { endpoints: [['repo', 'https://one.example/']] },
      'plan-stale: the endpoint of repo is not the one that the plan was made with',
    ],
    [
      'target without an endpoint',
      { endpoints: [['docs', 'https://one.example/']] },
      'plan-stale: the endpoint of docs is not the one that the plan was made with',
    ],
  ])('gives way to another %s', (_what, changed, message) => {
    expect(said(() => checkBasis(basis, { ...basis, ...changed }))).toBe(message)
  })
})

describe('the ledger of a plan', () => {
  const at = (id: string, generation: number) => ({ id, generation })
  const over =
    'plan-stale: the plan was already applied, at least in part, or another run has written since it was made'

  it.each([
    ['is where it was', at('a', 7), at('a', 7), undefined],
    ['does not exist yet, as it was not', at('a', 0), at('a', 0), undefined],
    ['moved on', at('a', 7), at('a', 8), over],
    ['came into being with the id that was planned', at('a', 0), at('a', 2), over],
    ['came into being with another id', at('a', 0), at('b', 2), over],
    ['is gone, and its trace shows another id', at('a', 0), at('b', 0), over],
    ['is gone', at('a', 7), at('a', 0), 'plan-stale: the ledger is gone, or older than the plan'],
    ['is older', at('a', 7), at('a', 6), 'plan-stale: the ledger is gone, or older than the plan'],
    ['is another', at('a', 7), at('b', 7), 'plan-invalid: the plan was made for another ledger'],
    ['is another and younger', at('a', 7), at('b', 2), 'plan-invalid: the plan was made for another ledger'],
  ])('%s', (_what, ledger, now, message) => {
    expect(said(() => checkLedger({ ledger }, now))).toBe(message)
  })
})

/** A change of `A`; what is undefined is taken out. */
function change(more: { [K in keyof Change]?: Change[K] | undefined }): Change {
  const base = {
    address: address('A'),
    uid: 'shelf|web',
    environment: 'production',
    sourceName: 'A',
    form: 'secret',
    fingerprint: 'fp',
    version: 'v1',
    revision: 'r1',
  }
  const all = Object.entries({ ...base, ...more }).filter(([, field]) => field !== undefined)
  return Object.fromEntries(all) as unknown as Change
}

const create = change({ do: 'create', why: 'absent', revision: undefined })
const update = change({ do: 'update', why: 'source-changed' })
const drifted = change({ do: 'update', why: 'drifted', revision: undefined })
const keep = change({ do: 'keep', sure: 'revision' })
const learn = change({ do: 'keep', sure: 'read-back', learn: true })
const gone = { sourceName: undefined, form: undefined, fingerprint: undefined, version: undefined }
const remove = change({ do: 'remove', why: 'gone-from-source', ...gone })
const forget = change({ do: 'forget', why: 'gone-everywhere', ...gone, revision: undefined })
const foreign = change({ do: 'leave', why: 'foreign', ...gone })
const leftForeign = change({ do: 'leave', why: 'foreign', instead: 'adopt' })
const unseen = change({ do: 'leave', why: 'unlisted', revision: undefined })

function stale(was: SavedChange | undefined, is: Change | undefined): string | undefined {
  const refusals = staleness({ changes: was ? [was] : [], holders: [] }, is ? [is] : [], new Map())
  expect(refusals.length).toBeLessThan(2)
  for (const refusal of refusals) {
    expect(refusal).toMatchObject({
      rule: 'stale',
      unlock: 'make a new plan: `sealpost plan --out FILE`',
      addresses: ['shelf:web/production#A'],
    })
  }
  return refusals[0]?.because
}

describe('what moved since a plan was made', () => {
  const source = 'changed in the source since the plan was made'
  const target = 'edited at the target since the plan was made'
  const fresh = 'new since the plan was made'
  const away = 'no longer exists'

  it.each<[string, SavedChange | undefined, Change | undefined, string | undefined]>([
    ['the same', update, { ...update }, undefined],
    ['the same with other words', update, { ...update, note: 'as of now' }, undefined],
    ['the value', update, { ...update, fingerprint: 'fp2' }, source],
    ['the version of the same value', update, { ...update, version: 'v2' }, source],
    [
      'the value of one that was the same',
      keep,
      change({ do: 'update', why: 'source-changed', fingerprint: '2' }),
      source,
    ],
    ['back at the source', remove, keep, source],
    ['the stamp', update, { ...update, revision: 'r2' }, target],
    ['a hand edit of one that was the same', keep, change({ do: 'update', why: 'drifted', revision: 'r2' }), target],
    ['a hand edit where there are no stamps', change({ do: 'keep', revision: undefined }), drifted, target],
    ['a hand edit that put it right', drifted, change({ do: 'keep', revision: undefined }), target],
    ['made by hand', create, leftForeign, target],
    ['made by hand, and may be taken over', create, change({ do: 'adopt', why: 'foreign' }), target],
    ['learned from another stamp', learn, { ...learn, revision: 'r2' }, target],
    ['deleted by hand', update, change({ do: 'create', why: 'vanished', revision: undefined }), away],
    ['deleted by hand before it could be removed', remove, forget, away],
    ['gone from the source', update, remove, away],
    ['gone from the source, and was never ours', change({ do: 'adopt', why: 'foreign' }), foreign, away],
    ['gone from source and target', create, undefined, away],
    ['a new name', undefined, create, fresh],
    ['a new name to forget', undefined, forget, fresh],
    ['could not be seen before', unseen, create, fresh],
    ['cannot be seen now', create, unseen, 'no longer visible'],
    [
      'a former key came to hand',
      change({ do: 'update', why: 'rekeyed' }),
      learn,
      'would no longer be the planned change',
    ],
    ['somebody else owns it by now', update, leftForeign, 'would no longer be the planned change'],
  ])('%s', (_what, was, is, because) => {
    expect(stale(was, is)).toBe(because)
  })

  it.each<[string, SavedChange | undefined, Change | undefined]>([
    ['a stranger came', undefined, foreign],
    ['a stranger went', foreign, undefined],
    ['a stranger was edited', foreign, { ...foreign, revision: 'r9' }],
    ['a foreign name was edited', leftForeign, { ...leftForeign, revision: 'r9' }],
    ['one is less sure', keep, change({ do: 'keep', sure: 'ledger' })],
    ['one cannot be seen any more', keep, unseen],
  ])('is none of our business where nothing would be done: %s', (_what, was, is) => {
    expect(stale(was, is)).toBe(undefined)
  })

  it('is told by reason, every address with it', () => {
    const at = (name: string, one: Change, more: Partial<Change> = {}): Change => ({
      ...one,
      address: address(name),
      ...more,
    })
    const plan = {
      holders: [],
      changes: [at('A', update), at('B', update), at('C', update), at('D', keep), at('E', create)],
    }
    const now = [
      at('C', update, { fingerprint: 'other' }),
      at('A', update, { fingerprint: 'other' }),
      at('B', update, { revision: 'other' }),
      at('D', keep),
      at('E', create),
      at('F', create),
    ]
    expect(
      staleness(plan, now, new Map()).map(({ because, addresses }) => [because, addresses.map((one) => one.slice(-1))]),
    ).toEqual([
      [source, ['A', 'C']],
      [target, ['B']],
      [fresh, ['F']],
    ])
  })

  it('does not mistake a name at one place for the same name at another', () => {
    const moved = { ...update, uid: 'shelf|docs' }
    const refusals = staleness({ changes: [update], holders: [] }, [moved], new Map())
    expect(refusals.map(({ because }) => because)).toEqual([away, fresh])
  })

  it('is the place itself where the vendor calls it by another id now, or by none', () => {
    const plan = { changes: [create, keep], holders: [[create.uid, 'prj_1'] as const] }
    const found = (...now: [string, string][]) => staleness(plan, [create, keep], new Map(now))
    expect(found([create.uid, 'prj_1'])).toEqual([])
    for (const refusals of [found([create.uid, 'prj_2']), found()])
      expect(refusals).toMatchObject([
        { rule: 'stale', because: expect.stringContaining('not the same place'), addresses: ['shelf:web/production'] },
      ])
  })
})
