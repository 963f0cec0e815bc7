import { PassThrough } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { openPlainPrompts } from '../../../src/cli/terminal/line-prompts.js'
import { openOutput } from '../../../src/cli/terminal/output.js'
import type { Prompts } from '../../../src/cli/terminal/prompts.js'

/** Asks, and types a line for each time that an answer is waited for. */
async function told<T>(ask: (prompts: Prompts) => Promise<T>, lines: readonly string[]) {
  const input = new PassThrough()
  const output = new PassThrough()
  const left = [...lines]
  let screen = ''
  output.on('data', (chunk: Buffer) => {
    screen += chunk
    const line = left.shift()
    if (line === undefined) input.end()
    else input.write(`${line}\n`)
  })
  const answer = await ask(await openPlainPrompts({ input, output }))
  return { answer, screen }
}

const confirm = (prompts: Prompts) => prompts.confirm('Write 2 changes?')

describe('questions at a terminal that can only print', () => {
  it.each([
    ['y', true],
    ['YES', true],
    ['', false],
    ['n', false],
    ['No', false],
  ])('take %j for %s', async (line, yes) => {
    expect(await told(confirm, [line])).toEqual({ answer: yes, screen: 'Write 2 changes? [y/N] ' })
  })

  it('ask again where an answer means nothing', async () => {
    const { answer, screen } = await told(confirm, ['yess', 'y'])
    expect([answer, screen]).toEqual([true, 'Write 2 changes? [y/N] Enter y or n.\nWrite 2 changes? [y/N] '])
  })

  it('take a line, what is suggested where it is empty, and none that is complained of', async () => {
    const complaint = (text: string) => (text === '' || text === 'no' ? 'not this one' : undefined)
    const who = (prompts: Prompts) => prompts.text('Who?', { suggested: 'acme', complaint })
    expect(await told(who, [''])).toEqual({ answer: 'acme', screen: 'Who? [acme] ' })
    expect((await told(who, ['no', 'shop'])).answer).toBe('shop')
    const which = (prompts: Prompts) => prompts.text('Which one?', { example: 'shelf:rack', complaint })
    const { answer, screen } = await told(which, ['', 'x'])
    expect(answer).toBe('x')
    expect(screen).toContain('Which one? For example shelf:rack. not this one\n')
  })

  it('take the number of a choice', async () => {
    const choices = [
      { value: 'a', label: 'one' },
      { value: undefined, label: 'nothing', hint: 'at all' },
    ]
    const { answer, screen } = await told((prompts) => prompts.choose('Which?', choices), ['0', 'one', '2'])
    expect(answer).toBeUndefined()
    expect(screen).toContain('Which?\n  1. one\n  2. nothing (at all)\nNumber: Enter a number from 1 to 2.\n')
  })

  it('take the end of the input for no answer', async () => {
    await expect(told(confirm, [])).rejects.toMatchObject({ code: 'interrupted', hint: 'Nothing was written.' })
  })

  it('are asked where TERM is dumb, for there is a terminal', () => {
    const at = (out: boolean, err: boolean) => {
      const [stdout, stderr] = [out, err].map((isTTY) => ({ write: () => {}, isTTY })) as [never, never]
      return openOutput({ stdout, stderr, stdin: { isTTY: true }, env: { TERM: 'dumb' } }).ask
    }
    expect(at(true, true)).toBeTypeOf('function')
    expect(at(false, true)).toBeTypeOf('function')
    expect(at(true, false)).toBeUndefined()
  })
})
