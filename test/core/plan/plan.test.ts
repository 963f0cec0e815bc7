import { describe, expect, it } from 'vitest'
import type { Change, Do, Refusal } from '../../../src/core/change.js'
import { SealpostError } from '../../../src/core/errors.js'
import { acts, freeze, writes } from '../../../src/core/plan/plan.js'
import { address } from '../kit.js'

const change: Change = {
  address: address('A'),
  uid: 'shelf|web|production',
  environment: 'production',
  do: 'update',
  why: 'drifted',
  sourceName: 'SRC_A',
  form: 'secret',
  fingerprint: 'fp',
  version: 'v1',
  revision: '1',
}
const refusal: Refusal = { rule: 'count', because: 'too many', unlock: 'narrow', addresses: ['shelf:web#A'] }

describe('the hash of a plan', () => {
  const base = freeze('acme', [change], [refusal]).hash

  it('is the same for equal input, however often and in whatever order its fields were set', () => {
    const shuffled = Object.fromEntries(Object.entries(change).reverse()) as unknown as Change
    expect(freeze('acme', [{ ...change }], [{ ...refusal }]).hash).toBe(base)
    expect(freeze('acme', [shuffled], [refusal]).hash).toBe(base)
    expect(base).toMatch(/^[0-9a-f]{64}$/)
  })

  it.each<[string, Partial<Change>]>([
    ['target', { address: address('A', { target: 'docs' }) }],
    ['use', { address: address('A', { use: 'vercel' }) }],
    ['scope', { address: address('A', { scope: 'web/preview' }) }],
    ['name', { address: address('B') }],
    ['uid', { uid: 'shelf|web|preview' }],
    ['environment', { environment: 'preview' }],
    ['do', { do: 'create' }],
    ['why', { why: 'unfinished' }],
    ['sure', { sure: 'ledger' }],
    ['instead', { instead: 'adopt' }],
    ['sourceName', { sourceName: 'A' }],
    ['form', { form: 'public' }],
    ['fingerprint', { fingerprint: 'other' }],
    ['version', { version: 'v2' }],
    ['revision', { revision: '2' }],
    ['learn', { learn: true }],
    ['error', { error: new SealpostError('forbidden', 'x') }],
  ])('changes with %s of a change', (_field, more) => {
    expect(freeze('acme', [{ ...change, ...more }], [refusal]).hash).not.toBe(base)
  })

  it.each<[string, ReturnType<typeof freeze>]>([
    ['the owner', freeze('other', [change], [refusal])],
    ['one change more', freeze('acme', [change, { ...change, uid: 'x' }], [refusal])],
    ['one change less', freeze('acme', [], [refusal])],
    ['one refusal less', freeze('acme', [change], [])],
    ['the rule of a refusal', freeze('acme', [change], [{ ...refusal, rule: 'name' }])],
    ['the unlock of a refusal', freeze('acme', [change], [{ ...refusal, unlock: 'widen' }])],
    ['the addresses of a refusal', freeze('acme', [change], [{ ...refusal, addresses: [] }])],
  ])('changes with %s', (_what, plan) => {
    expect(plan.hash).not.toBe(base)
  })

  it('changes with the order of changes', () => {
    const other = { ...change, uid: 'x' }
    expect(freeze('acme', [change, other], []).hash).not.toBe(freeze('acme', [other, change], []).hash)
  })

  it('does not change with words for people', () => {
    const later = { ...refusal, because: 'too many, as of 12:01' }
    expect(freeze('acme', [{ ...change, note: 'as of 12:01' }], [later]).hash).toBe(base)
  })
})

it('a plan holds what it was made of', () => {
  expect(freeze('acme', [change], [refusal])).toMatchObject({
    version: 1,
    owner: 'acme',
    changes: [change],
    refusals: [refusal],
  })
})

it.each<[Do, boolean]>([
  ['create', true],
  ['update', true],
  ['adopt', true],
  ['remove', true],
  ['forget', false],
  ['keep', false],
  ['leave', false],
])('%s writes at the target: %s', (what, expected) => {
  expect(writes({ ...change, do: what })).toBe(expected)
  expect(acts({ ...change, do: what })).toBe(expected || what === 'forget')
  expect(acts({ ...change, do: what, learn: true })).toBe(true)
})
