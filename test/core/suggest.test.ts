import { describe, expect, it } from 'vitest'
import { nearest, oneOf, suggestion } from '../../src/core/suggest.js'

describe('words in a row', () => {
  it.each<[string[], string]>([
    [[], ''],
    [['a'], '`a`'],
    [['a', 'b'], '`a` or `b`'],
    [['a', 'b', 'c'], '`a`, `b` or `c`'],
  ])('%j', (words, text) => {
    expect(oneOf(words)).toBe(text)
    expect(oneOf(words, 'and')).toBe(text.replace(' or ', ' and '))
  })
})

describe('the nearest known word', () => {
  const known = ['policy', 'targets', 'source', 'owner']

  it.each<[string, string]>([
    ['polcy', 'policy'],
    ['policiy', 'policy'],
    ['polixy', 'policy'],
    ['ploicy', 'policy'],
    ['Target', 'targets'],
    ['sourec', 'source'],
    ['onwer', 'owner'],
  ])('of %s is %s', (word, meant) => {
    expect(nearest(word, known)).toBe(meant)
  })

  it.each(['ledger', 'ownership', 'po', ''])('of %s is none', (word) => {
    expect(nearest(word, known)).toBeUndefined()
  })

  it('is the one with the fewest slips, whichever comes first', () => {
    expect(nearest('targets', ['tragetz', 'target'])).toBe('target')
    expect(nearest('targets', ['target', 'tragetz'])).toBe('target')
  })

  it('is not looked for where that would take long', () => {
    expect(nearest('x'.repeat(65), ['x'.repeat(65)])).toBeUndefined()
    const many = Array.from({ length: 1000 }, (_, at) => `word-${at}`)
    expect(nearest('policy', [...many, 'policy'])).toBeUndefined()
  })
})

describe('a hint', () => {
  it('names the near word, else all that are known', () => {
    expect(suggestion('polcy', ['policy', 'owner'])).toBe('; did you mean `policy`?')
    expect(suggestion('ledger', ['policy', 'owner', 'policy'])).toBe('; known: `policy` and `owner`')
    expect(suggestion('ledger', [])).toBe('')
  })
})
