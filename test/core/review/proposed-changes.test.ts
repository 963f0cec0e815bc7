import { describe, expect, it } from 'vitest'
import type { Change } from '../../../src/core/change.js'
import type { Entries, LedgerEntry } from '../../../src/core/ledger-entry.js'
import { amended, type Touched } from '../../../src/core/review/proposed-changes.js'

const address = (name: string) => ({ target: 'repo', use: 'github', scope: 'acme/shop/actions', name })
const about = (name: string) => ({ address: address(name), uid: 'u', environment: 'production', sourceName: name })
const touch = (how: Touched['how'], name = 'A'): Touched => ({ ...about(name), form: 'secret', how })
const found = (more: Partial<Change> & Pick<Change, 'do'>, name = 'A'): Change => ({
  ...about(name),
  form: 'secret',
  fingerprint: 'print',
  revision: 'stamp',
  ...more,
})
const entry: LedgerEntry = { state: 'written', fingerprint: 'f', keyId: 'k', form: 'secret', run: 'r' }
const ours: Entries = new Map([['u', new Map([['A', entry]])]])
const nobodys: Entries = new Map()

const outcome = (how: Touched['how'], before: Change | undefined, entries = ours) =>
  amended(before === undefined ? [] : [before], [touch(how)], entries).map((change) =>
    [change.do, change.why].filter((word) => word !== undefined).join(' '),
  )

describe('what a pull request changes at the source', () => {
  it.each(['added', 'changed'] as const)('%s: follows from what the target and the ledger have', (how) => {
    expect(outcome(how, undefined)).toEqual(['create proposed'])
    expect(outcome(how, found({ do: 'create', why: 'absent' }))).toEqual(['create proposed'])
    expect(outcome(how, found({ do: 'forget', why: 'gone-everywhere' }))).toEqual(['create proposed'])
    expect(outcome(how, found({ do: 'keep', sure: 'revision' }))).toEqual(['update proposed'])
    expect(outcome(how, found({ do: 'update', why: 'drifted' }))).toEqual(['update proposed'])
    expect(outcome(how, found({ do: 'remove', why: 'gone-from-source' }))).toEqual(['update proposed'])
    expect(outcome(how, found({ do: 'adopt', why: 'foreign' }), nobodys)).toEqual(['adopt foreign'])
    expect(outcome(how, found({ do: 'leave', why: 'foreign' }), nobodys)).toEqual(['adopt foreign'])
    // equal by reading back, and never written by us: what was seen of the value must not show
    expect(outcome(how, found({ do: 'keep', sure: 'read-back', learn: true }), nobodys)).toEqual(['adopt foreign'])
  })

  it('removed: takes away what is ours, and nothing else', () => {
    expect(outcome('removed', undefined)).toEqual([])
    expect(outcome('removed', found({ do: 'create', why: 'absent' }))).toEqual([])
    expect(outcome('removed', found({ do: 'forget', why: 'gone-everywhere' }))).toEqual(['forget gone-everywhere'])
    expect(outcome('removed', found({ do: 'keep', sure: 'ledger' }))).toEqual(['remove proposed'])
    expect(outcome('removed', found({ do: 'update', why: 'source-changed' }))).toEqual(['remove proposed'])
    expect(outcome('removed', found({ do: 'adopt', why: 'foreign' }), nobodys)).toEqual(['leave foreign'])
  })

  it('is not made up where nothing could be seen, or where nobody may overrule the owner', () => {
    const unseen = found({ do: 'leave', why: 'unlisted', note: 'no list' })
    const kept = found({ do: 'leave', why: 'foreign', instead: 'adopt', note: 'an integration has it' })
    expect(amended([unseen], [touch('changed')], ours)).toEqual([{ ...unseen, proposed: 'changed' }])
    expect(amended([kept], [touch('changed')], ours)).toEqual([{ ...kept, proposed: 'changed' }])
  })

  it('says which source it is changed at, and of what is taken away nothing', () => {
    const origin = { name: 'app', at: 'dotenvx:production' }
    const from = (how: Touched['how']) => amended([found({ do: 'keep' })], [{ ...touch(how), origin }], ours)[0]?.origin
    expect(from('changed')).toEqual(origin)
    expect(from('removed')).toBeUndefined()
  })

  it('carries no evidence that a value was looked at', () => {
    const [change] = amended([found({ do: 'update', why: 'drifted', version: 'v' })], [touch('changed')], ours)
    expect(change).toEqual({ ...about('A'), form: 'secret', do: 'update', why: 'proposed', proposed: 'changed' })
  })

  it('leaves every other name as it was found, in its order', () => {
    const others = [found({ do: 'keep', sure: 'revision' }, 'B'), found({ do: 'create', why: 'absent' }, 'C')]
    const [first, , third] = amended(
      [others[0] as Change, found({ do: 'keep' }), others[1] as Change],
      [touch('changed'), touch('added', 'D')],
      ours,
    )
    expect([first, third]).toEqual(others)
  })
})
