import { parseSync } from 'oxc-parser'
import { expect, it } from 'vitest'
import { inQuotes } from '../scripts/plain-texts.mjs'

const quoted = (code: string) => inQuotes(code, parseSync('a.js', code).program)
// the linter takes what a template holds for a mistake in a text in quotes
const filled = (text: string) => text.replaceAll('#{', `$${'{'}`)

it.each([
  ['const a = `b`', 'const a = "b"'],
  ['f(`it\'s "so"\\n`, `\n`, ``)', 'f("it\'s \\"so\\"\\n", "\\n", "")'],
  ['g(`\\`\\#{x}`)', 'g("`#{x}")'],
  ['h(`a#{`b`}c`)', 'h(`a#{"b"}c`)'],
  ['`use strict`; i(`\\ud800`)', '`use strict`; i("\\ud800")'],
  ['j`\\n#{`k`}`', 'j`\\n#{"k"}`'],
  ['l`m`', 'l`m`'],
])('writes a text in quotes that has nothing to be filled in: %s', (code, expected) => {
  expect(quoted(filled(code))).toBe(filled(expected))
})
