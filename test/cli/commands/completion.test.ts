import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { completions, offeredBy, type Shell } from '../../kit/shells.js'
import { type Desk, openDesk } from '../kit.js'

let desk: Desk
const shells: readonly Shell[] = ['bash', 'zsh', 'fish']

beforeEach(async () => {
  desk = await openDesk()
})
afterEach(() => desk.close())

const scriptFor = async (shell: Shell) => {
  const { code, out, err } = await desk.run(['completion', shell])
  expect({ code, err }).toEqual({ code: 0, err: '' })
  return out
}

/** The commands that the help lists, and those below them. */
async function commandsOf(above: readonly string[] = []): Promise<string[][]> {
  const { out } = await desk.run([...above, '--help'])
  const listed = /^Commands:\n((?: {2}.*\n)+)/m.exec(out)?.[1] ?? ''
  const names = [...listed.matchAll(/^ {2}([a-z]+)/gm)].map(([, name = '']) => name).filter((name) => name !== 'help')
  const below = await Promise.all(names.map((name) => commandsOf([...above, name])))
  return [above, ...below.flat()].map((one) => [...one])
}

describe('completion', () => {
  it.each(shells)('for %s knows every command and every option that the help knows', async (shell) => {
    const script = await scriptFor(shell)
    const commands = await commandsOf()
    expect(commands.map((words) => words.join(' '))).toContain('ledger move')
    for (const words of commands) {
      for (const word of words) expect(script).toMatch(new RegExp(`\\b${word}\\b`))
      const { out } = await desk.run([...words, '--help'])
      const options = [...out.matchAll(/^ {2}(?:-\w, )?--([a-z-]+)/gm)].map(([, option]) => option)
      expect(options).toContain('help')
      for (const option of options) expect(script).toMatch(new RegExp(`(?:--|-l )${option}\\b`))
    }
  })

  it('knows no other shell', async () => {
    expect(await desk.run(['completion', 'tcsh'])).toMatchObject({ code: 64, out: '' })
    expect(await desk.run(['completion'])).toMatchObject({ code: 64, out: '' })
  })

  it('is loaded by bash, which then offers what fits', async () => {
    const script = await scriptFor('bash')
    for (const [line, offered] of completions)
      expect([line, offeredBy('bash', script, line).sort()]).toEqual([line, [...offered].sort()])
    // bash takes these apart where zsh and fish do not
    expect(offeredBy('bash', script, 'sealpost show --format=j')).toEqual(['json'])
    expect(offeredBy('bash', script, 'sealpost show --format=')).toEqual(['text', 'markdown', 'json', 'html'])
  })
})
