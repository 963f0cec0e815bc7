import { PassThrough } from 'node:stream'
import { stripVTControlCharacters } from 'node:util'
import { describe, expect, it } from 'vitest'
import { openPrompts, type Prompts } from '../../../src/cli/terminal/prompts.js'

const ctrlC = '\u0003'

/** Asks, and types once the question is on the screen. */
async function answered<T>(ask: (prompts: Prompts) => Promise<T>, keys: string): Promise<T> {
  const input = new PassThrough()
  const output = new PassThrough()
  const asked = new Promise((shown) => output.once('data', shown))
  const answer = ask(await openPrompts({ input, output }))
  await asked
  input.write(keys)
  return answer
}

describe('questions', () => {
  it('take no for an answer unless it is yes', async () => {
    expect(await answered((prompts) => prompts.confirm('Write?'), '\r')).toBe(false)
    expect(await answered((prompts) => prompts.confirm('Write?'), 'y')).toBe(true)
  })

  it('take a line, or what is suggested where it is empty', async () => {
    const ask = (prompts: Prompts) => prompts.text('Who?', { suggested: 'acme', complaint: () => undefined })
    expect(await answered(ask, 'shop\r')).toBe('shop')
    expect(await answered(ask, '\r')).toBe('acme')
  })

  it('show in the place of an answer only what Enter takes', async () => {
    const input = new PassThrough()
    const output = new PassThrough()
    let screen = ''
    output.on('data', (chunk: Buffer) => {
      screen += stripVTControlCharacters(String(chunk))
    })
    const { text } = await openPrompts({ input, output })
    const complaint = (typed: string) => (typed === '' ? 'write shelf:rack' : undefined)
    const answer = text('Which one?', { example: 'shelf:rack', complaint })
    await expect.poll(() => screen, { timeout: 20_000 }).toContain('Which one? For example shelf:rack.')
    expect(screen.match(/shelf:rack/g)).toHaveLength(1)
    input.write('\r')
    await expect.poll(() => screen, { timeout: 20_000 }).toContain('write shelf:rack')
    input.write('x\r')
    expect(await answer).toBe('x')
  })

  it('take no line that is complained of', async () => {
    const heard: string[] = []
    const complaint = (text: string) => {
      heard.push(text)
      return text === 'no' ? 'not this one' : undefined
    }
    const input = new PassThrough()
    const output = new PassThrough()
    let screen = ''
    const complained = new Promise<void>((done) => {
      output.on('data', (chunk: Buffer) => {
        screen += chunk
        if (screen.includes('not this one')) done()
      })
    })
    const answer = (await openPrompts({ input, output })).text('Who?', { complaint })
    input.write('no\r')
    await complained
    input.write('ne\r')
    expect(await answer).toBe('none')
    expect(heard).toContain('no')
  })

  it('give the value of what is chosen', async () => {
    const choices = [
      { value: 1, label: 'one' },
      { value: undefined, label: 'nothing', hint: 'at all' },
    ]
    expect(await answered((prompts) => prompts.choose('Which?', choices), '\r')).toBe(1)
    expect(await answered((prompts) => prompts.choose('Which?', choices), '\u001b[B\r')).toBeUndefined()
  })

  it.each([
    ['a question', (prompts: Prompts): Promise<unknown> => prompts.confirm('Write?')],
    ['a line', (prompts: Prompts): Promise<unknown> => prompts.text('Who?', { complaint: () => undefined })],
    ['a choice', (prompts: Prompts): Promise<unknown> => prompts.choose('Which?', [{ value: 1, label: 'one' }])],
  ])('end with Ctrl-C as an interruption: %s', async (_what, ask) => {
    await expect(answered(ask, ctrlC)).rejects.toMatchObject({ code: 'interrupted', hint: 'Nothing was written.' })
  })
})
