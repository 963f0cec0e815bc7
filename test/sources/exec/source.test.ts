import { describe, expect, it } from 'vitest'
import { SealpostError } from '../../../src/core/errors.js'
import type { ProgramCall, ProgramEnd } from '../../../src/core/runtime.js'
import type { SourceIo } from '../../../src/core/source.js'
import { source } from '../../../src/sources/exec/source.js'
import { ioOf } from '../../kit/source-io.js'

interface Asked {
  readonly environments?: readonly string[]
  readonly settings?: Readonly<Record<string, unknown>>
  readonly env?: Readonly<Record<string, string>>
  readonly end?: Partial<ProgramEnd> & { readonly text?: string }
}

/** Reads with a program that only says what it would say. */
async function reading({ environments = ['production'], settings = {}, env = {}, end = {} }: Asked) {
  const parsed = source.config.settings.safeParse({ argv: ['tool', '{environment}'], ...settings })
  if (!parsed.success) throw new Error('these settings do not pass')
  const calls: Omit<ProgramCall, 'stop'>[] = []
  const told: string[] = []
  const io: SourceIo = {
    ...ioOf(source, { files: { read: async () => undefined }, env, settings: parsed.data }),
    redact: (text) => void told.push(text),
    run: async (call) => {
      calls.push(call)
      const { text = '{}', ...more } = end
      return { status: 0, output: Buffer.from(text), isTooMuch: false, errorBytes: 0, ...more }
    },
  }
  const read = await source.read({ environments, settings: parsed.data, folder: '/work', io })
  return {
    calls,
    told,
    values: [...(read.get(environments[0] ?? '') ?? [])].map(([name, { secret }]) => [name, secret.reveal()]),
  }
}

async function refusal(asked: Asked): Promise<SealpostError> {
  const thrown = await reading(asked).catch((error: unknown) => error)
  if (thrown instanceof SealpostError) return thrown
  throw new Error('it should have been refused')
}

describe('a program', () => {
  it('is started once for each environment, without a shell', async () => {
    const settings = { argv: ['./tool', '-e={environment}', '$(id); "x"'] }
    const { calls } = await reading({ environments: ['production', 'preview'], settings })
    expect(calls.map(({ argv }) => argv)).toEqual([
      ['./tool', '-e=production', '$(id); "x"'],
      ['./tool', '-e=preview', '$(id); "x"'],
    ])
    expect(calls.map(({ folder }) => folder)).toEqual(['/work', '/work'])
  })

  it('gets PATH, HOME and what the config names, and nothing else', async () => {
    const env = { PATH: '/bin', HOME: '/home/me', VAULT_TOKEN: 'made-up-token', SEALPOST_KEY: 'never', OTHER: 'x' }
    const { calls, told } = await reading({ env, settings: { env: ['VAULT_TOKEN', 'HOME'] } })
    expect(calls[0]?.env).toEqual({ PATH: '/bin', HOME: '/home/me', VAULT_TOKEN: 'made-up-token' })
    expect(told).toEqual(['made-up-token'])
    expect((await reading({ env: {} })).calls[0]?.env).toEqual({})
  })

  it('is not started without a variable that it is to get', async () => {
    for (const env of [{}, { NEEDED: '' }] as Record<string, string>[]) {
      const error = await refusal({ env, settings: { env: ['NEEDED'] } })
      expect(error).toMatchObject({ code: 'token-missing', exit: 64, message: expect.stringContaining('NEEDED') })
    }
  })

  it('writes JSON, or a .env text', async () => {
    expect((await reading({ end: { text: '{"A":"one","N":1.0}' } })).values).toEqual([
      ['A', 'one'],
      ['N', '1.0'],
    ])
    expect((await reading({ end: { text: "A='one'\n" }, settings: { format: 'dotenv' } })).values).toEqual([
      ['A', 'one'],
    ])
  })

  it.each<[string, Asked['end'], string, string]>([
    [
      'a status',
      { status: 3, errorBytes: 17, text: '{"A":"hunter2"}' },
      'source',
      'ended with status 3, and wrote 17 bytes',
    ],
    ['a signal', { status: undefined }, 'source', 'ended by a signal, and wrote nothing to standard error'],
    ['too much', { isTooMuch: true }, 'source', 'more than 8 MiB'],
    ['nothing', { text: '' }, 'source-missing', 'wrote nothing'],
    ['no JSON', { text: 'hunter2' }, 'source', 'not valid JSON'],
    ['a list', { text: '["hunter2"]' }, 'source', 'not a mapping'],
    ['a null', { text: '{"A":null}' }, 'source', 'A is null'],
    ['no UTF-8', { output: Uint8Array.of(0xff) }, 'source', 'not valid UTF-8'],
  ])('that ends with %s is an error that shows nothing of it', async (_, end = {}, code, message) => {
    const error = await refusal({ end })
    expect(error).toMatchObject({ code, exit: 3 })
    expect(error.where).toMatch(/^exec:production/)
    expect(error.message).toContain(message)
    expect(JSON.stringify(error)).not.toContain('hunter2')
  })

  it('has to be told which environment it is for', async () => {
    const asked = { environments: ['a', 'b'], settings: { argv: ['tool'] } }
    expect(await refusal(asked)).toMatchObject({ code: 'config', message: expect.stringContaining('source.argv') })
    expect((await reading({ settings: { argv: ['tool'] } })).calls).toHaveLength(1)
  })

  it.each([
    { argv: [] },
    { argv: [''] },
    { argv: 'tool a' },
    { argv: ['x'], env: ['A=B'] },
    { argv: ['x'], shell: true },
  ])('is not described by %j', (settings) => {
    expect(source.config.settings.safeParse(settings).success).toBe(false)
  })
})
