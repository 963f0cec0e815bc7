import { describe, expect, it } from 'vitest'
import { Lexer } from 'yaml'
import { type Extent, withinExtent } from '../../src/yaml/extent.js'

const usual: Extent = { depth: 5, nodes: 60, word: 40 }
const over = (text: string, most: Partial<Extent> = {}) => {
  const found = withinExtent(new Lexer().lex(text), { ...usual, ...most })
  return 'over' in found ? [found.over, found.line] : 'within'
}

describe('a YAML text', () => {
  it('within its bounds is given as tokens that are the text', () => {
    const text = '# a: b\na: "x"\nb:\n  - c: \'d\'\n  - [e, {f: g}]\nh: |\n  two\n  lines\n'
    const found = withinExtent(new Lexer().lex(text), usual)
    const tokens = 'tokens' in found ? found.tokens : []
    expect(tokens.filter((token) => !['\u0002', '\u0018', '\u001f'].includes(token)).join('')).toBe(text)
  })

  it.each([
    ['a: {b: [{c: [{d: e}]}]}', 'depth', 1],
    ['a:\n b:\n  c:\n   d:\n    e:\n     f: g\n', 'depth', 6],
    ['- - - - - - a\n', 'depth', 1],
    ['a: b: c: d: e: f: g\n', 'depth', 1],
    ['? ? ? ? ? ? a\n', 'depth', 1],
    [`\n\na: ${'x'.repeat(41)}\n`, 'word', 3],
    [`a: "${'x'.repeat(41)}"\n`, 'word', 1],
    [`a: |\n  ${'x'.repeat(41)}\n`, 'word', 2],
    ['a: b\n'.repeat(21), 'nodes', 21],
  ])('%j breaks a bound', (text, which, line) => {
    expect(over(text)).toEqual([which, line])
  })

  it('is as deep as what is open at once', () => {
    expect(over('a: [b]\nc: [d]\ne: {f: [g]}\n]]]\nh: [[i]]\n')).toBe('within')
    expect(over('a:\n b:\n  c: d\ne:\n f:\n  g: h\ni: "\n\n"\n')).toBe('within')
    expect(over('[a, "b\nc: d",\n e: f]\n')).toBe('within')
  })
})
