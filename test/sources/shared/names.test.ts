import { describe, expect, it } from 'vitest'
import { Secret } from '../../../src/core/secret.js'
import type { SourceValue } from '../../../src/core/value.js'
import { addValue, nameOf, shownKey } from '../../../src/sources/shared/names.js'

describe('a name', () => {
  it('is made by separator, dash and upper, in that order', () => {
    expect(nameOf(['db', 'password'], {}, 'f')).toBe('db_password')
    expect(nameOf(['db', 'pass-word'], { separator: '__', dash: '_', upper: true }, 'f')).toBe('DB__PASS_WORD')
    expect(nameOf(['a', 'b'], { separator: '-', dash: '' }, 'f')).toBe('ab')
    expect(nameOf(['A', 'b'], { separator: '' }, 'f')).toBe('Ab')
  })

  it.each([[['1a']], [['a-b']], [['a.b']], [['a b']], [['']], [['ä']], [['a\n']], [[]]])(
    'that no variable may have is refused, with its place: %j',
    (parts) => {
      expect(() => nameOf(parts, {}, 'f.yaml:3')).toThrow(
        expect.objectContaining({ code: 'source', where: 'f.yaml:3', exit: 3 }),
      )
    },
  )

  it('is shown only where it is one', () => {
    expect(shownKey(['a', 'b-c'])).toBe('a.b-c')
    for (const odd of ['', ' ', 'x\u001b[0m', 'a=b', 'x'.repeat(101)]) expect(shownKey([odd])).toBe('a key')
  })

  it('that two things become is a clash, with both places', () => {
    const values = new Map<string, SourceValue>()
    addValue(values, 'A', { secret: new Secret('one'), at: 'f:1' })
    addValue(values, 'B', { secret: new Secret('two'), at: 'f:2' })
    expect(() => addValue(values, 'A', { secret: new Secret('three'), at: 'f:3' })).toThrow(
      expect.objectContaining({ code: 'source-duplicate', where: 'f:3', message: expect.stringContaining('f:1') }),
    )
    expect([...values.keys()]).toEqual(['A', 'B'])
  })
})
