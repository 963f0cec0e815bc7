import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { reportExtensions } from '../../src/cli/report-files.js'
import { codes } from '../../src/core/errors.js'
import { type Desk, openDesk } from './kit.js'

let desk: Desk
const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
const paragraph = (start: string) => readme.slice(readme.indexOf(start)).split('\n\n')[0] ?? ''

beforeEach(async () => {
  desk = await openDesk()
})
afterEach(() => desk.close())

const numbers = (found: Iterable<RegExpMatchArray>) => [...found].map(([, code]) => Number(code))

describe('--help, the README and the code', () => {
  it('know the same exit codes, and what 2 means after an apply', async () => {
    const { out } = await desk.run(['--help'])
    const help = out.slice(out.indexOf('Exit codes:'))
    // a report ends with 0 or 2, or with the exit of an error
    const real = [...new Set([0, 2, ...Object.values(codes).map(({ exit }) => exit)])].sort((a, b) => a - b)
    expect(numbers(help.matchAll(/^ {2}(\d+) /gm))).toEqual(real)
    expect(numbers(paragraph('Exit codes:').matchAll(/\*\*(\d+)\*\*/g))).toEqual(real)
    for (const said of [help, paragraph('Exit codes:').replaceAll('`', '').replace(/\s+/g, ' ')])
      expect(said).toMatch(/after apply: something was left that it may not change/)
  })

  it('know the same formats of a report', async () => {
    for (const command of ['plan', 'apply', 'drift']) {
      const help = (await desk.run([command, '--help'])).out.replace(/\s+/g, ' ')
      expect(
        /--report <file> [^-]*/
          .exec(help)?.[0]
          .match(/\.[a-z]+\b/g)
          ?.sort(),
      ).toEqual(reportExtensions)
    }
    const told = paragraph('`--target NAME`').match(/`\.\w+`/g)
    expect(told?.map((one) => one.replaceAll('`', '')).sort()).toEqual(reportExtensions)
  })

  it('know the same commands', async () => {
    const { out } = await desk.run(['--help'])
    const help = out.slice(out.indexOf('Commands:'), out.indexOf('Examples:'))
    const commands = [...help.matchAll(/^ {2}(\w+)/gm)].map(([, name]) => name).filter((name) => name !== 'help')
    const table = paragraph('| Command |')
    expect([...table.matchAll(/^\| `(\w+)` /gm)].map(([, name]) => name).sort()).toEqual(commands.sort())
  })
})
