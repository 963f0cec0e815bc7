import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { globFinder, globTest, matches } from '../../src/core/glob.js'
import { globIndex } from '../../src/core/glob-index.js'

/** The same question asked of a regular expression; only for short globs, where it cannot blow up. */
function oracle(glob: string, name: string): boolean {
  const source = [...glob]
    .map((sign) => (sign === '*' ? '.*' : sign === '?' ? '.' : sign.replace(/\W/, '\\$&')))
    .join('')
  return new RegExp(`^${source}$`, 's').test(name)
}

describe('globs', () => {
  it.each([
    ['*', '', true],
    ['*', 'ANY', true],
    ['', '', true],
    ['', 'A', false],
    ['STRIPE_*', 'STRIPE_KEY', true],
    ['STRIPE_*', 'STRIPE_', true],
    ['STRIPE_*', 'MY_STRIPE_KEY', false],
    ['*_KEY', 'STRIPE_KEY', true],
    ['A?C', 'ABC', true],
    ['A?C', 'AC', false],
    ['a*', 'ABC', false],
    ['A.B', 'AxB', false],
    ['[AB]', 'A', false],
    ['*A*B*', 'xxAxAxBx', true],
    ['*?', '', false],
  ])('%s on %j is %s', (glob, name, expected) => {
    expect(matches([glob], name)).toBe(expected)
  })

  it('names the first glob of the list that takes a name in, whatever shelf it stands on', () => {
    const first = globFinder(['B', '?', '*_KEY', 'A_*', '*', 'A_KEY', 'B', '!C*'])
    expect(['B', 'Z', 'A_KEY', 'A_B', 'XYZ', 'C', 'C_KEY', ''].map(first)).toEqual([
      ...['B', '?', '*_KEY', 'A_*', '*', undefined, undefined, '*'],
    ])
    const glob = fc.string({ unit: fc.constantFrom('A', 'B', '*', '?'), maxLength: 4 })
    const name = fc.string({ unit: fc.constantFrom('A', 'B'), maxLength: 5 })
    fc.assert(
      fc.property(fc.array(glob, { maxLength: 6 }), name, (globs, one) => {
        expect(globFinder(globs)(one)).toBe(globs.find((each) => matches([each], one)))
      }),
    )
  })

  it('find among many names those that each name by itself would be found by, in their order', () => {
    const glob = fc.string({ unit: fc.constantFrom('A', 'B', '*', '?', '!'), maxLength: 4 })
    const name = fc.string({ unit: fc.constantFrom('A', 'B', 'a'), maxLength: 5 })
    fc.assert(
      fc.property(fc.array(glob, { maxLength: 5 }), fc.uniqueArray(name, { maxLength: 20 }), (globs, names) => {
        const taken = globIndex(names)
        const expected = names.filter((one) => matches(globs, one))
        expect([taken(globs), taken(globs)]).toEqual([expected, expected])
      }),
    )
  })

  it('takes in what one glob fits and no exclusion does, in any order', () => {
    expect(matches(['*', '!INTERNAL_*'], 'INTERNAL_A')).toBe(false)
    expect(matches(['!INTERNAL_*', '*'], 'INTERNAL_A')).toBe(false)
    expect(matches(['!INTERNAL_*', '*'], 'PUBLIC_A')).toBe(true)
    expect(matches(['A', 'B'], 'B')).toBe(true)
  })

  it('takes in nothing by exclusions alone, and nothing by an empty list', () => {
    expect(matches(['!A'], 'B')).toBe(false)
    expect(matches([], 'B')).toBe(false)
  })

  it('agrees with a regular expression', () => {
    const glob = fc.string({ unit: fc.constantFrom('a', 'b', '.', '*', '?'), maxLength: 7 })
    const name = fc.string({ unit: fc.constantFrom('a', 'b', '.', 'x'), maxLength: 9 })
    fc.assert(
      fc.property(glob, name, (pattern, text) => {
        expect(matches([pattern], text)).toBe(oracle(pattern, text))
      }),
      { numRuns: 5000 },
    )
  })

  it('does not hang on a glob made to hang regular expressions', () => {
    const started = performance.now()
    expect(matches([`${'*a'.repeat(2000)}b`], 'a'.repeat(20_000))).toBe(false)
    expect(performance.now() - started).toBeLessThan(2000)
  })

  it('are the same for many names at once', () => {
    const sign = fc.constantFrom('A', 'B', '_', '*', '?', '!')
    const glob = fc.array(sign, { maxLength: 6 }).map((signs) => signs.join(''))
    const name = fc.array(fc.constantFrom('A', 'B', '_'), { maxLength: 8 }).map((signs) => signs.join(''))
    fc.assert(
      fc.property(fc.array(glob, { maxLength: 6 }), fc.array(name, { maxLength: 6 }), (globs, names) => {
        const test = globTest(globs)
        for (const one of names) expect(test(one)).toBe(matches(globs, one))
      }),
      { numRuns: 2000 },
    )
  })
})
