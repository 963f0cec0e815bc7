import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { main } from '../../src/cli/main.js'
import { openOutput } from '../../src/cli/terminal/output.js'
import { SealpostError } from '../../src/core/errors.js'
import type { Sighting } from '../../src/core/observation.js'
import { done, serially } from '../../src/core/receipts.js'
import type { FormCapabilities, Limit, Step, Target } from '../../src/core/target.js'
import { nodeRuntime } from '../../src/io/system/runtime.js'
import { sources } from '../../src/sources/index.js'

const value = 'caNaRy-0123456789-caNaRy'
const limit = <T>(is: T): Limit<T> => ({ is, source: 'this test', verified: '2026-11-23' })

/** Ways in which a target could give a value away. */
interface Leaky {
  readonly written?: (step: Step) => ReturnType<typeof done>
  readonly seen?: () => { revision: string }
  /** Names that are there from the start, beside those that are written. */
  readonly there?: readonly Sighting[]
  /** Told of each write. */
  readonly onWrite?: () => void
  /** Throws while the config is looked at. */
  readonly parsed?: () => never
}

/** A target whose author did not take care. It needs no server: it keeps what it is given in memory. */
function leaky(how: Leaky): Target {
  const kept = new Map<string, { name: string; revision: string }>()
  const form: FormCapabilities = {
    readBack: limit('never'),
    revision: limit('per-value'),
    maxBytes: limit(1024),
    empty: limit(true),
  }
  return {
    id: 'leaky',
    api: 1,
    capabilities: {
      title: 'Leaky',
      access: {
        token: ['LEAKY_TOKEN'],
        endpoint: { env: 'LEAKY_URL', default: 'https://leaky.example' },
        permissions: [],
        portal: 'https://leaky.example/tokens',
      },
      forms: { secret: form, public: form },
      names: { fold: 'exact', pattern: limit('[A-Z_]+'), reserved: limit([]), maxLength: limit(40) },
      batch: limit({ shape: 'one', max: 1 }),
      maxPerScope: limit(100),
      maxTotalBytes: limit(Number.POSITIVE_INFINITY),
      takesEffect: limit('now'),
      places: [{ place: 'here', means: 'here' }],
      pace: { writeGapMs: limit(0), unstatedWaitMs: limit(10) },
      tickMs: limit(1),
      cannot: [],
    },
    config: { settings: z.strictObject({}), place: z.string() },
    parseScope: ({ place }) => how.parsed?.() ?? place,
    keyOf: () => ({ uid: 'leaky|here', label: 'here', lane: 'leaky', holder: 'leaky', within: 'here', maxNames: 100 }),
    identify: async () => 'leaky',
    observe: async ({ scopes }) =>
      scopes.map(() => ({ listed: true, sightings: [...(how.there ?? []), ...kept.values()] })),
    write: ({ steps }) =>
      serially(steps, async (step) => {
        how.onWrite?.()
        kept.set(step.name, { name: step.name, revision: 'one', ...how.seen?.() })
        return how.written?.(step) ?? done(step)
      }),
    redeploy: 'none',
  }
}

const plain = (step: Step) => (step.do === 'put' ? step.value : '')

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sealpost-guard-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

async function run(argv: readonly string[], how: Leaky, config = ''): Promise<{ code: number; all: string }> {
  await writeFile(
    join(folder, 'sealpost.yaml'),
    `version: 1
owner: acme
source: { use: env, names: [API_KEY, OTHER] }
environments: [production]
ledger: { use: file, path: ledger.json }
targets: { web: { use: leaky, environments: { production: here }${config} } }
`,
  )
  let said = ''
  const sink = { write: (text: string) => (said += text) }
  const env = {
    SEALPOST_KEY: 'AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8',
    LEAKY_TOKEN: 'a-token',
    API_KEY: value,
    OTHER: 'another value, which is written',
  }
  const code = await main(argv, {
    runtime: { ...nodeRuntime(new AbortController().signal), cwd: folder, env },
    output: openOutput({ stdout: sink, stderr: sink, stdin: {}, env: { NO_COLOR: '1' } }),
    targets: { leaky: async () => ({ target: leaky(how) }) },
    sources,
    self: 'sealpost',
  })
  const files = (await readdir(folder)).filter((name) => name !== 'sealpost.yaml')
  const texts = await Promise.all(files.map((name) => readFile(join(folder, name), 'utf8')))
  return { code, all: [said, ...texts].join('\n') }
}

const apply = ['apply', '--yes', '--report', 'report.json', '--report', 'report.md', '--report', 'report.html']

describe('a value that a target gives away', () => {
  it.each<[string, Leaky]>([
    ['in a note', { written: (step) => done(step, { note: `stored ${plain(step)}` }) }],
    ['in a note, as base64', { written: (step) => done(step, { note: Buffer.from(plain(step)).toString('base64') }) }],
    [
      'in an error',
      {
        written: (step) => {
          throw new SealpostError('invalid', `not accepted: ${encodeURIComponent(plain(step))}`)
        },
      },
    ],
    [
      'in a hint',
      {
        written: (step) => {
          throw new SealpostError('invalid', 'not accepted', { hint: `Try another than ${plain(step)}.` })
        },
      },
    ],
    ['as a stamp, which the ledger keeps', { seen: () => ({ revision: value }) }],
  ])('%s ends the run with 70, and is nowhere', async (_, how) => {
    for (const argv of [apply, [...apply, '--json']]) {
      const { code, all } = await run(argv, how)
      expect(all).not.toContain('caNaRy')
      expect(all).not.toContain(Buffer.from(value).toString('base64').slice(0, 12))
      expect(all).toContain('error (leak-guard): the value of API_KEY was about to be written to ')
      expect(all).not.toContain('Apply for')
      expect(code).toBe(70)
    }
  })

  it.each([[], ['--json']])('is found before the first write where the plan already gives it away', async (...more) => {
    let writes = 0
    const there: Sighting[] = [{ name: 'API_KEY', untouchable: `it is of the kind ${value}` }]
    const { code, all } = await run([...apply, ...more], { there, onWrite: () => (writes += 1) })
    expect([code, writes]).toEqual([70, 0])
    expect(all).toContain('the value of API_KEY was about to be written to the report')
    expect(all).not.toContain('caNaRy')
  })

  it('stops a key in the complaint about a config', async () => {
    const key = 'AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8'
    const parsed = () => {
      throw new SealpostError('config', `no place goes by ${key}`)
    }
    for (const command of ['plan', 'doctor']) {
      const { code, all } = await run([command], { parsed })
      expect(code).toBe(70)
      expect(all).toContain('the value of SEALPOST_KEY was about to be written to ')
      expect(all).not.toContain(key)
    }
  })

  it('is let through where it is public by declaration', async () => {
    const { code, all } = await run(
      apply,
      { written: (step) => done(step, { note: plain(step) }) },
      ', public: [API_KEY]',
    )
    expect(code).toBe(0)
    expect(all).toContain(value)
  })

  it('is not taken for a leak where nothing leaks', async () => {
    const { code, all } = await run(apply, {})
    expect(code).toBe(0)
    expect(all).toContain('2 written')
    expect(all).not.toContain('caNaRy')
  })
})
