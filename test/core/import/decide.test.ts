import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decideImport, type ImportFacts } from '../../../src/core/import/decide.js'
import { type Found, isOpen, isWrite } from '../../../src/core/import/lines.js'
import { unlike } from '../../../src/core/import/settled.js'
import { Secret } from '../../../src/core/secret.js'

const at = (place: string, value?: string, more: Partial<Found> = {}): Found => ({
  environment: 'production',
  name: 'A',
  at: place,
  ...(value === undefined ? {} : { secret: new Secret(value) }),
  ...more,
})
const facts = (found: readonly Found[], has?: string, more: Partial<ImportFacts> = {}): ImportFacts => ({
  found,
  stock: new Map([
    ['production', new Map(has === undefined ? [] : [['A', { secret: new Secret(has), at: 'file:3' }]])],
  ]),
  mayReplace: () => false,
  objection: () => undefined,
  newAt: () => [],
  ...more,
})
const decided = (...given: Parameters<typeof facts>) => {
  const [one] = decideImport(facts(...given))
  return { ...one?.line, value: one?.secret?.reveal() }
}

describe('what becomes of a name', () => {
  it('is taken in where the source has none and all that can be read agree', () => {
    expect(decided([at('web', 'x'), at('site', 'x')])).toMatchObject({ do: 'take', at: ['web', 'site'], value: 'x' })
  })
  it('is taken from where it can be read, and the other places are told', () => {
    expect(decided([at('repo'), at('web', 'x')])).toMatchObject({
      do: 'take',
      at: ['web'],
      note: expect.stringContaining('repo'),
    })
  })
  it('is the same, or another one, where the source has it', () => {
    expect(decided([at('web', 'x')], 'x')).toMatchObject({ do: 'same', value: undefined })
    const two = [at('web', 'x'), at('site', 'y')]
    expect(decided(two, 'x')).toMatchObject({ do: 'differs', at: ['site'], sourceAt: 'file:3', value: undefined })
  })
  it('replaces a value only where somebody named it, and the places agree', () => {
    const may = { mayReplace: (name: string) => name === 'A' }
    expect(decided([at('web', 'y')], 'x', may)).toMatchObject({ do: 'replace', value: 'y' })
    expect(decided([at('web', 'x')], 'x', may)).toMatchObject({ do: 'same', value: undefined })
    expect(decided([at('web', 'y'), at('site', 'z')], 'x', may)).toMatchObject({ do: 'clash', value: undefined })
  })
  it('is chosen by nobody where places do not agree', () => {
    expect(decided([at('web', 'x'), at('site', 'y')])).toMatchObject({
      do: 'clash',
      at: ['web', 'site'],
      value: undefined,
    })
  })
  it('is listed where nobody can read it, unless the source has it', () => {
    expect(decided([at('repo')])).toMatchObject({ do: 'unreadable', at: ['repo'] })
    expect(decided([at('repo')], 'x')).toMatchObject({ do: 'there', sourceAt: 'file:3' })
    const bare = { stock: new Map([['production', new Map([['A', { secret: new Secret('x') }]])]]) }
    expect(decided([at('repo')], undefined, bare)).toMatchObject({ do: 'there', sourceAt: 'the source' })
  })
  it('is left where it is not for the source, or a run would refuse it', () => {
    expect(decided([at('web', 'x', { apart: 'because' })])).toMatchObject({
      do: 'left',
      note: 'because',
      value: undefined,
    })
    expect(decided([at('web', 'x', { apart: 'because' }), at('site', 'x')])).toMatchObject({ do: 'take', at: ['site'] })
    const objection = { objection: () => 'it is empty' }
    expect(decided([at('web', '')], undefined, objection)).toMatchObject({
      do: 'left',
      note: 'it is empty',
      value: undefined,
    })
  })
  it('says where a plan would create it, and what else there is to know', () => {
    const spread = { newAt: (environment: string, name: string) => [`${environment}/${name}`] }
    expect(decided([at('web', 'x', { remark: 'readable' })], undefined, spread)).toMatchObject({
      note: 'readable',
      newAt: ['production/A'],
    })
  })
  it('is decided for each environment by itself', () => {
    const lines = decideImport(facts([at('a', 'x'), at('b', 'y', { environment: 'preview' })])).map(({ line }) => line)
    expect(lines.map(({ environment, do: what }) => `${environment} ${what}`)).toEqual([
      'production take',
      'preview take',
    ])
    expect(lines.map(isWrite)).toEqual([true, true])
    expect(lines.map(isOpen)).toEqual([false, false])
  })
  it('is written where it is taken in or replaced, and is left for a person where that needs one', () => {
    const all = ['take', 'replace', 'same', 'there', 'differs', 'clash', 'unreadable', 'left'] as const
    expect(all.filter((what) => isWrite({ do: what }))).toEqual(['take', 'replace'])
    expect(all.filter((what) => isOpen({ do: what }))).toEqual(['differs', 'clash', 'unreadable'])
  })
  it('never invents a value, and never changes one that nobody named', () => {
    const value = fc.constantFrom('x', 'y', undefined)
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 4 }), value, fc.boolean(), (values, has, named) => {
        const found = values.map((one, index) => at(`place ${index}`, one))
        const one = decided(found, has, { mayReplace: () => named })
        if (one.value === undefined) return
        expect(values.filter((other) => other !== undefined)).toEqual(
          values.flatMap((other) => (other === undefined ? [] : [one.value])),
        )
        expect(has === undefined || named).toBe(true)
        expect(one.value).not.toBe(has)
      }),
    )
  })
})

describe('what is not as it should be', () => {
  const values = (given: Record<string, string>) =>
    new Map(Object.entries(given).map(([name, value]) => [name, { secret: new Secret(value) }]))
  it('is what was not put, was changed, lost, or came from nowhere', () => {
    const put = new Map([['B', 'two']])
    expect(unlike(values({ A: 'one' }), put, values({ A: 'one', B: 'two' }))).toEqual([])
    expect(unlike(values({ A: 'one' }), put, values({ B: 'two' }))).toEqual(['A'])
    expect(unlike(values({ A: 'one' }), put, values({ A: 'other', B: 'other', C: 'new' }))).toEqual(['A', 'B', 'C'])
  })
})
