import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseJson } from '../../../src/sources/shared/json.js'
import { treeOf } from '../../../src/sources/shared/tree.js'
import { compactJson, flattened, secretOf } from '../../../src/sources/shared/values.js'

const revealed = (text: string) => secretOf(parseJson(text, 'f'), ['k'], 'f').reveal()

describe('a value', () => {
  it.each([
    ['"as it is "', 'as it is '],
    ['1.10', '1.10'],
    ['123456789012345678901234567890', '123456789012345678901234567890'],
    ['-0', '-0'],
    ['1E5', '1E5'],
    ['true', 'true'],
    ['[ 1.0, {"b" : null}, "x" ]', '[1.0,{"b":null},"x"]'],
    ['{ "b": 1, "a": [ ] }', '{"b":1,"a":[]}'],
  ])('%s is the text %s', (json, text) => {
    expect(revealed(json)).toBe(text)
  })

  it('that is null is an error that names its key', () => {
    expect(() => secretOf(treeOf(null), ['db', 'password'], 'f:2')).toThrow(
      expect.objectContaining({ code: 'source', where: 'f:2', message: expect.stringContaining('db.password') }),
    )
  })

  it('that is no Unicode is an error with its place', () => {
    expect(() => secretOf(treeOf('\ud800'), ['k'], 'f:2')).toThrow(expect.objectContaining({ where: 'f:2' }))
  })

  it('is found through all objects, while lists and empty objects are values', () => {
    const tree = parseJson('{"a":{"b":1,"c":{}},"d":[{"e":2}],"f":"g"}', 'f')
    expect(flattened(tree).map(({ parts, tree }) => [parts.join('.'), compactJson(tree)])).toEqual([
      ['a.b', '1'],
      ['a.c', '{}'],
      ['d', '[{"e":2}]'],
      ['f', '"g"'],
    ])
    expect(flattened(parseJson('{}', 'f'))).toEqual([])
  })
})

describe('JSON', () => {
  it('is read as JSON.parse reads it, whatever it holds', () => {
    fc.assert(
      fc.property(fc.json({ noUnicodeString: false }), fc.constantFrom(0, 2), (text, indent) => {
        const written = JSON.stringify(JSON.parse(text), undefined, indent)
        expect(compactJson(parseJson(written, 'f'))).toBe(compactJson(treeOf(JSON.parse(text))))
        expect(JSON.parse(compactJson(parseJson(written, 'f')))).toEqual(JSON.parse(text))
      }),
    )
  })

  it('tells lines', () => {
    const tree = parseJson('{\n"a": 1,\n\n"b": [\n2]}', 'f')
    expect(flattened(tree).map(({ tree }) => tree.line)).toEqual([2, 4])
  })

  it.each(['{"a":1,"b":2,"a":3}', '{"x":[{"a":1,"\\u0061":3}]}'])(
    'with a name that appears twice is refused: %s',
    (text) => {
      expect(() => parseJson(text, 'f')).toThrow(
        expect.objectContaining({ code: 'source-duplicate', message: 'a appears twice', where: 'f' }),
      )
    },
  )

  it.each(['', ' ', '{', '{"a":1,}', "{'a':1}", '{"a":01}', '{"hunter2"}', 'NaN', '[1] 2'])(
    'that is none is refused, and not quoted: %s',
    (text) => {
      expect(() => parseJson(text, 'f')).toThrow(expect.objectContaining({ code: 'source', where: 'f' }))
      expect(() => parseJson(text, 'f')).not.toThrow('hunter2')
    },
  )

  it('that is too deep or too large is refused', () => {
    expect(() => parseJson('['.repeat(65) + ']'.repeat(65), 'f')).toThrow('more than 64 levels deep')
    expect(() => parseJson('['.repeat(64) + ']'.repeat(64), 'f')).not.toThrow()
    expect(() => parseJson(`"${'x'.repeat(8 * 1024 * 1024)}"`, 'f')).toThrow('larger than 8 MiB')
  })
})
