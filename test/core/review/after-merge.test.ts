import { describe, expect, it } from 'vitest'
import type { Change, Refusal } from '../../../src/core/change.js'
import { afterMergeOf, foretold, mergedInput } from '../../../src/core/review/after-merge.js'
import type { Outline, OutlineTarget } from '../../../src/core/review/config-outline.js'
import type { Touched } from '../../../src/core/review/proposed-changes.js'

const web: OutlineTarget = {
  use: 'vercel',
  settings: { project: 'shop-web' },
  token: undefined,
  secrets: ['*'],
  rename: {},
  prefix: undefined,
  public: [],
  redeploy: 'never',
  places: [{ environment: 'production', place: 'production' }],
}
const base: Outline = {
  owner: 'acme',
  source: { use: 'env', settings: {} },
  environments: ['preview', 'production', 'staging'],
  ledger: { use: 'file' },
  policy: {
    allow: ['create', 'update'],
    protect: [],
    onDrift: 'restore',
    maxRemovals: 0,
    maxUpdateShare: 1,
    allowEmpty: [],
    allowUnusual: [],
  },
  targets: { web },
}
const withPolicy = (more: Partial<Outline['policy']>): Outline => ({ ...base, policy: { ...base.policy, ...more } })

describe('the config after the merge', () => {
  it('has what the pull request changes, and what came to the default branch meanwhile', () => {
    const tip = withPolicy({ maxUpdateShare: 0.5, maxRemovals: 1 })
    const head = withPolicy({ maxRemovals: 3, allow: ['create', 'update', 'remove'] })
    expect(afterMergeOf(base, tip, head)?.policy).toEqual({
      ...base.policy,
      maxUpdateShare: 0.5,
      maxRemovals: 3,
      allow: ['create', 'update', 'remove'],
    })
  })

  it('knows which environments are mapped anew or taken out', () => {
    const places = [...web.places, { environment: 'staging', place: 'staging' }]
    const head = { ...base, environments: ['production', 'staging'], targets: { web: { ...web, places } } }
    expect(afterMergeOf(base, base, head)).toMatchObject({
      mapped: new Set(['staging']),
      dropped: new Set(['preview']),
    })
    expect(afterMergeOf(base, base, base)).toMatchObject({ mapped: new Set(), dropped: new Set() })
  })

  it('is not known where one of the configs does not exist', () => {
    expect(afterMergeOf(undefined, base, base)).toBeUndefined()
    expect(afterMergeOf(base, undefined, base)).toBeUndefined()
    expect(afterMergeOf(base, base, undefined)).toBeUndefined()
  })
})

describe('what a merge fills', () => {
  const touched = (how: Touched['how'], source?: string): Touched => ({
    address: { target: 'web', use: 'vercel', scope: 'shop', name: 'A' },
    uid: 'u',
    environment: 'production',
    sourceName: 'A',
    form: 'secret',
    how,
    ...(source === undefined ? {} : { origin: { name: source, at: 'f:1' } }),
  })
  const after = { policy: base.policy, mapped: new Set(['staging']), dropped: new Set(['preview']) }
  const empty = (...given: Parameters<typeof mergedInput>[1]['empty']) => ({ empty: given, unmapped: [] })

  it('is an environment that gets its first name', () => {
    const production = { environment: 'production' }
    expect(mergedInput(after, empty(production), []).empty).toEqual([production])
    expect(mergedInput(after, empty(production), [touched('removed')]).empty).toEqual([production])
    expect(mergedInput(after, empty(production), [touched('added')]).empty).toEqual([])
    expect(mergedInput(after, empty({ environment: 'staging' }), [touched('added')]).empty).toHaveLength(1)
  })

  it('is told apart by the source that gets it', () => {
    const shared = { environment: 'production', among: { name: 'shared', at: 'f:1' } }
    expect(mergedInput(after, empty(shared), [touched('added', 'app')]).empty).toEqual([shared])
    expect(mergedInput(after, empty(shared), [touched('added', 'shared')]).empty).toEqual([])
  })

  it('is not asked of an environment that is taken out', () => {
    const given = { empty: [{ environment: 'preview' }], unmapped: ['staging', 'preview', 'production'] }
    expect(mergedInput(after, given, [])).toMatchObject({ empty: [], unmapped: ['production'] })
  })

  it('is asked of one that is mapped anew, as the default branch may map it by now', () => {
    const places = [...web.places, { environment: 'staging', place: 'staging' }]
    const now = { ...base, targets: { web: { ...web, places } } }
    const both = afterMergeOf(base, now, now) as NonNullable<ReturnType<typeof afterMergeOf>>
    const staging = { environment: 'staging' }
    expect(mergedInput(both, empty(staging), []).empty).toEqual([staging])
  })
})

describe('what is foretold', () => {
  const change = (name: string, more: Partial<Change>): Change => ({
    address: { target: 'web', use: 'vercel', scope: 'shop', name },
    uid: 'u',
    environment: 'production',
    do: 'leave',
    why: 'not-allowed',
    instead: 'remove',
    note: '`policy.allow` would do it',
    ...more,
  })
  const refusal = (rule: string, addresses: readonly string[], because = 'too many'): Refusal => ({
    rule,
    because,
    unlock: 'raise it',
    addresses,
  })
  const passing = (refusals: readonly Refusal[], merged: readonly Refusal[]) =>
    foretold({ changes: [], refusals }, { changes: [], refusals: merged }).refusals.map(
      ({ passesAfterMerge }) => passesAfterMerge === true,
    )

  it('is that a refusal passes which the merged config does not have', () => {
    const limit = refusal('max-removals', ['a#A', 'a#B'])
    expect(passing([limit], [])).toEqual([true])
    expect(passing([limit], [refusal('max-update-share', ['a#A'])])).toEqual([true])
    expect(passing([limit], [refusal('max-removals', ['a#C'])])).toEqual([true])
    // raised, but not enough
    expect(passing([limit], [refusal('max-removals', ['a#B'], '2 would be removed; the limit is 1')])).toEqual([false])
  })

  it('tells refusals without addresses apart by their words', () => {
    const preview = refusal('unmapped-environment', [], 'preview is declared')
    expect(passing([preview], [preview])).toEqual([false])
    expect(passing([preview], [refusal('unmapped-environment', [], 'staging is declared')])).toEqual([true])
  })

  it('says what is let through of what was held back, and decides nothing', () => {
    const judged = {
      changes: [change('A', { held: 'allow' }), change('B', {}), change('C', { do: 'remove' })],
      refusals: [],
    }
    const { instead: _, note: __, ...removed } = change('A', { do: 'remove', why: 'gone-from-source' })
    const told = foretold(judged, { changes: [removed, change('B', {})], refusals: [] })
    expect(told.changes.map(({ do: kind }) => kind)).toEqual(['leave', 'leave', 'remove'])
    expect(told.changes[0]?.note).toBe('passes after merge: the config of this pull request allows it')
    // nobody has to unlock it
    expect(told.changes[0]?.held).toBeUndefined()
    expect(told.changes[1]).toBe(judged.changes[1])
  })
})
