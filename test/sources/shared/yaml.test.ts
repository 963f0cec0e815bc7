import { describe, expect, it } from 'vitest'
import { compactJson } from '../../../src/sources/shared/values.js'
import { parseYaml } from '../../../src/sources/shared/yaml.js'

const read = (text: string) => compactJson(parseYaml(text, (line) => `f:${line}`))

describe('YAML', () => {
  it.each([
    ['a: b', '{"a":"b"}'],
    [
      'a: "007"\nb: 1_000\nc: yes\nd: 2026-11-30\ne: 1.10\nf: -1e+06',
      '{"a":"007","b":"1_000","c":"yes","d":"2026-11-30","e":1.10,"f":-1e+06}',
    ],
    ['a: 123456789012345678901234567890', '{"a":123456789012345678901234567890}'],
    ['a: TRUE\nb: ~\nc:\nd: null', '{"a":true,"b":null,"c":null,"d":null}'],
    ['a: |\n  two\n  lines\nb: >-\n  one\n  line', '{"a":"two\\nlines\\n","b":"one line"}'],
    ['1: a\ntrue: b', '{"1":"a","true":"b"}'],
    ['- a\n-\n- [b, {c: d}]', '["a",null,["b",{"c":"d"}]]'],
    ['---\na: b\n...\n', '{"a":"b"}'],
    ['', 'null'],
    ['__proto__: a\nconstructor: b', '{"__proto__":"a","constructor":"b"}'],
  ])('%j is %s', (text, json) => {
    expect(read(text)).toBe(json)
  })

  it.each([
    ['a: &x b\nc: *x', 1, 'anchor'],
    ['a: b\nc: *x', 2, 'alias'],
    ['a: !!str b', 1, 'tag'],
    ['a:\n  <<: {b: c}', 2, 'merge keys'],
    ['%YAML 1.1\n---\na: b', 1, 'directives'],
    ['a: b\n---\nc: d', 2, 'second document'],
    ['[a]: b', 1, 'not valid YAML'],
    ['? {a: b}\n: c', 1, 'not valid YAML'],
    ['a: b\n  c: d', 1, 'not valid YAML'],
    ['a: "hunter2', 1, 'not valid YAML'],
    ['a: b\nb: 0x1F', 2, 'disagree about this number'],
    ['a: 007', 1, 'disagree about this number'],
    ['a: .5', 1, 'disagree about this number'],
    ['a: +1', 1, 'disagree about this number'],
    ['a: .inf', 1, 'disagree about this number'],
    ['a: 0o17', 1, 'disagree about this number'],
    ['a: {b: {c: {d: '.repeat(10), 1, 'levels deep'],
  ])('%j is refused at line %d', (text, line, message) => {
    const reading = () => read(text)
    expect(reading).toThrow(expect.objectContaining({ code: 'source', where: `f:${line}` }))
    expect(reading).toThrow(message)
    expect(reading).not.toThrow('hunter2')
  })

  it('with a key that appears twice is refused', () => {
    expect(() => read('a:\n  b: 1\n  c: 2\n  b: 3')).toThrow(
      expect.objectContaining({ code: 'source-duplicate', where: 'f:4', message: 'b appears twice' }),
    )
  })
})
