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
    for (const said of [help, paragraph('Exit codes:').replaceAll('`', '')])
      expect(said.replace(/\s+/g, ' ')).toMatch(/after apply: some changes were not allowed/)
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

/** Every command with its help, `ledger move` among them. */
async function helps(sitting: Parameters<Desk['run']>[1] = {}): Promise<{ words: string[]; help: string }[]> {
  const found: { words: string[]; help: string }[] = []
  const left: string[][] = [[]]
  for (let words = left.shift(); words !== undefined; words = left.shift()) {
    const above = words
    const { code, out } = await desk.run([...words, '--help'], sitting)
    expect(code).toBe(0)
    found.push({ words, help: out })
    const commands = /^Commands:\n([\s\S]*?)\n\n/m.exec(out)?.[1] ?? ''
    const names = [...commands.matchAll(/^ {2}([a-z]+)/gm)].map(([, name = '']) => name)
    left.push(...names.filter((name) => name !== 'help').map((name) => [...above, name]))
  }
  return found
}

describe('the help of each command', () => {
  it('has examples, of that command and with options that it knows', async () => {
    const all = await helps()
    const optionsOf = new Map(all.map(({ words, help }) => [words.join(' '), help]))
    expect(all.length).toBeGreaterThan(15)
    for (const { words, help } of all) {
      const lines = [...help.matchAll(/^ {2}\$ sealpost (.*?)(?: {2}.*)?$/gm)].map(([, line = '']) => line)
      expect([words, lines.length]).toEqual([words, expect.any(Number)])
      expect(lines.length).toBeGreaterThan(0)
      for (const line of lines) {
        expect(`${line} `.startsWith(words.length === 0 ? '' : `${words.join(' ')} `)).toBe(true)
        const named = [...optionsOf.keys()].filter((name) => `${line} `.startsWith(`${name} `)).at(-1) ?? ''
        for (const [option] of line.matchAll(/--[a-z-]+/g)) expect(optionsOf.get(named)).toContain(`  ${option}`)
      }
    }
  })

  it('names no default that only says that nothing was given', async () => {
    for (const { help } of await helps()) expect(help.replace(/\s+/g, ' ')).not.toMatch(/default: (?:false|\[|")/)
    expect((await desk.run(['plan', '--help'])).out).toContain('the config (default: sealpost.yaml)\n')
    expect((await desk.run(['demo', '--help'])).out).toContain('where the values come from (dotenvx, vault; default:\n')
  })

  it.each([50, 80, 132])('is as wide as a terminal of %i', async (columns) => {
    const lines = (await helps({ terminal: true, columns })).flatMap(({ help }) => help.split('\n'))
    // a command is copied whole
    expect(lines.filter((line) => line.length > columns && !line.startsWith('  $ '))).toEqual([])
    expect(Math.max(...lines.map(({ length }) => length))).toBeGreaterThan(columns - 15)
    const { err } = await desk.run([], { terminal: true, columns })
    expect(err).toBe(`${(await desk.run(['--help'], { terminal: true, columns })).out}`)
  })

  it('is 80 wide where nobody tells a width', async () => {
    const { out } = await desk.run(['plan', '--help'])
    expect((await desk.run(['plan', '--help'], { terminal: true, columns: 80 })).out).toBe(out)
    expect((await desk.run(['plan', '--help'], { terminal: true, columns: 0 })).out).toBe(out)
    expect((await desk.run(['plan', '--help'], { columns: 50 })).out).toBe(out)
  })
})
