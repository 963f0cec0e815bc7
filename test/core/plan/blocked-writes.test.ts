import { describe, expect, test } from 'vitest'
import type { Form } from '../../../src/core/address.js'
import type { Change, Do } from '../../../src/core/change.js'
import { blockSplitRows, objectionTo } from '../../../src/core/plan/blocked-writes.js'

const objection = { because: 'others hold it', unlock: 'Do this.', unless: ['a', 'b'] }

function change(
  uid: string,
  kind: Do,
  more: { form?: Form; target?: string; blocked?: Change['blocked'] } = {},
): Change {
  const { form = 'secret', target = 'web', blocked } = more
  const address = { target, use: 'x', scope: uid, name: 'KEY' }
  return { address, uid, environment: 'live', do: kind, form, ...(blocked === undefined ? {} : { blocked }) }
}

const kinds = (changes: readonly Change[], rowOf: (one: Change) => string | undefined = () => undefined) =>
  blockSplitRows(changes, rowOf).map((one) => one.do)

describe('what stands against a value unless others come along', () => {
  const held = (uid: string, more = {}) => change(uid, 'update', { blocked: objection, ...more })

  test('is nothing where all of them are written in the same form by the same target', () => {
    expect(kinds([held('a'), held('b'), change('c', 'create', { blocked: objection })])).toEqual([
      'update',
      'update',
      'create',
    ])
  })

  test.each([
    ['is left', change('b', 'leave')],
    ['is kept', change('b', 'keep')],
    ['is removed', change('b', 'remove')],
    ['takes another form', change('b', 'update', { form: 'public' })],
    ['is written by another target', change('b', 'update', { target: 'other' })],
  ])('holds where one of them %s', (_, other) => {
    const [first, second] = blockSplitRows([held('a'), other], () => undefined)
    expect(first).toMatchObject({ do: 'leave', why: 'blocked', instead: 'update', note: 'others hold it. Do this.' })
    expect(second).toEqual(other)
  })

  test('holds where one of them is not in the plan at all', () => {
    expect(kinds([held('a')])).toEqual(['leave'])
  })
})

describe('what stands in the way of a name', () => {
  const why = { because: 'of another kind', unlock: 'Remove it.' }
  const observation = {
    listed: true,
    sightings: [],
    blockedNames: new Map([['ROW', { secret: why }]]),
    blockedGlobs: [
      { names: ['OPEN'], blocked: {} },
      { names: ['O*'], blocked: { secret: why } },
    ],
  } as const
  const blocked = (name: string) => objectionTo(name, 'secret', { sighting: undefined, observation })

  test('that does not exist is told by its name, then by the first glob that fits', () => {
    expect(['ROW', 'OPEN', 'OTHER', 'FREE'].map((name) => blocked(name).blocked)).toEqual([
      why,
      undefined,
      why,
      undefined,
    ])
  })

  test('that is there is told by its row alone', () => {
    expect(objectionTo('ROW', 'secret', { sighting: { name: 'ROW' }, observation })).toEqual({})
    const bare = { listed: true, sightings: [] } as const
    expect(objectionTo('ROW', 'secret', { sighting: undefined, observation: bare })).toEqual({})
  })
})

describe('values of one row', () => {
  test('that are wanted in two forms are all left', () => {
    const both = [change('a', 'create'), change('b', 'create', { form: 'public' })]
    expect(kinds(both, () => 'row')).toEqual(['leave', 'leave'])
    expect(kinds(both)).toEqual(['create', 'create'])
  })

  test('are judged after what is left for another reason', () => {
    const changes = [change('a', 'create', { blocked: objection }), change('b', 'create', { form: 'public' })]
    expect(kinds(changes, () => 'row')).toEqual(['leave', 'create'])
  })

  test('do not mind what is kept or removed', () => {
    const changes = [change('a', 'create'), change('b', 'keep', { form: 'public' }), change('c', 'remove')]
    expect(blockSplitRows(changes, () => 'row')).toEqual(changes)
  })
})
