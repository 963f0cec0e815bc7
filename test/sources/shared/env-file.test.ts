import { parse } from 'dotenv'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseEnvFile } from '../../../src/sources/shared/parse-env-file.js'
import { thorough } from '../../thorough.js'

const pieces = [
  ...['A', 'B', 'A.b-c', '1', 'export', 'export ', '__proto__', 'constructor', 'x y', '$C', '\\', '\\n', '\\"', "\\'"],
  ...['=', '=', '=', ':', ': ', ' ', '\t', '"', '"', "'", '`', '#', '\n', '\n', '\n', '\r\n', '\r'],
  ...['\u2028', '\u00a0', '\ufeff', '\v', 'é', '😀'],
]

/** Texts that look like assignments often enough to reach every corner of the grammar. */
const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join(''))

function namesOf(text: string): string[] {
  return parseEnvFile(text).assignments.map(({ name }) => name)
}

describe('the scan of a .env file', () => {
  it('finds exactly the names that dotenv finds', () => {
    fc.assert(
      fc.property(texts, (text) => {
        // dotenv loses this one name, because it assigns to a plain object
        const found = new Set(namesOf(text).filter((name) => name !== '__proto__'))
        expect(found).toEqual(new Set(Object.keys(parse(text))))
      }),
      { numRuns: thorough ? 20_000 : 5000 },
    )
  })

  it('cuts out assignments that read alone as they do in the file', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const alone = Object.fromEntries(
          parseEnvFile(text).assignments.flatMap((one) => Object.entries(parse(one.text))),
        )
        expect(alone).toEqual(parse(text))
      }),
      { numRuns: thorough ? 20_000 : 5000 },
    )
  })

  it('names every line that dotenv would pass over', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { assignments, ignored } = parseEnvFile(text)
        const blankOrComment = /^\s*(#.*)?$/
        const meaningless = text
          .replace(/\r\n?/g, '\n')
          .split(/[\n\u2028\u2029]/)
          .every((line) => blankOrComment.test(line))
        if (assignments.length === 0) expect(ignored.length > 0).toBe(!meaningless)
      }),
      { numRuns: thorough ? 5000 : 1250 },
    )
  })

  it('counts lines the same for every kind of line end', () => {
    for (const end of ['\n', '\r\n', '\r']) {
      const text = ['# one', '', 'A="x', 'y"', 'B=1', 'nonsense', ' export C: 2 # said'].join(end)
      const { assignments, ignored } = parseEnvFile(text)
      expect(assignments.map(({ name, line }) => [name, line])).toEqual([
        ['A', 3],
        ['B', 5],
        ['C', 7],
      ])
      expect(ignored).toEqual([6])
    }
  })

  it('needs no more than a moment for a long file', () => {
    const started = performance.now()
    parseEnvFile('\n'.repeat(300_000))
    parseEnvFile('A="x\n'.repeat(20_000))
    parseEnvFile(`A="${'x'.repeat(2_000_000)}"`)
    expect(performance.now() - started).toBeLessThan(3000)
  })
})
