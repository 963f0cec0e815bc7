import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Command, Report } from '../../../src/core/report.js'
import { exitOf } from '../../../src/core/report.js'
import { run } from '../../../src/engine/run.js'
import { nodeRuntime } from '../../../src/io/system/runtime.js'
import {
  type CloudflareOptions,
  type CloudflareSimulator,
  startCloudflare,
} from '../../../src/simulators/cloudflare/simulator.js'
import { sources } from '../../../src/sources/index.js'
import { targets } from '../../../src/targets/index.js'

/** Whole runs of the real engine over the simulated account. */
let simulator: CloudflareSimulator
let folder: string

const account = '0123456789abcdef0123456789abcdef'
const docs = { project: 'docs', place: 'production' } as const
const edge = { script: 'edge' } as const
const pages = (more = '') =>
  `{ use: cloudflare-pages, account: ${account}, project: docs, environments: { production: production }${more} }`
const workers = `{ use: cloudflare-workers, account: ${account}, environments: { production: { script: edge } } }`

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sealpost-cloudflare-'))
})
afterEach(async () => {
  await simulator.close()
  await rm(folder, { recursive: true })
})

async function start(options: CloudflareOptions): Promise<void> {
  simulator = await startCloudflare(options)
}

interface How {
  readonly one: string
  readonly values: Readonly<Record<string, string>>
  readonly policy?: string
  /** What happens between the plan and its first write. */
  readonly meanwhile?: () => void
}

async function go(command: Command, { one, values, policy = '{}', meanwhile }: How) {
  const config = join(folder, 'sealpost.yaml')
  const text = `version: 1
owner: acme
source: { use: dotenv, path: 'values.{environment}' }
environments: [production]
policy: ${policy}
targets: { one: ${one} }
`
  await writeFile(config, text)
  const lines = Object.entries(values).map(([name, value]) => `${name}="${value}"\n`)
  await writeFile(join(folder, 'values.production'), lines.join(''))
  const env = {
    SEALPOST_KEY: Buffer.alloc(32, 7).toString('base64url'),
    SEALPOST_PACING: 'off',
    CLOUDFLARE_API_BASE_URL: simulator.url,
    CLOUDFLARE_API_TOKEN: simulator.token,
  }
  simulator.requests.length = 0
  const report: Report = await run(
    {
      command,
      config,
      only: { targets: [], environments: [] },
      recover: false,
      targets,
      sources,
      approve: async () => {
        meanwhile?.()
        return true
      },
      progress: () => {},
    },
    { ...nodeRuntime(new AbortController().signal), cwd: folder, env },
  )
  const of = (name: string) => report.changes.find((change) => change.name === name)
  return { report, exit: exitOf(report), of, methods: simulator.requests.map(({ method }) => method) }
}

describe('a Pages project that a wrangler config file governs', () => {
  const one = pages(', public: [SITE]')
  beforeEach(() => start({ projects: [{ name: 'docs', hash: 'stamp-of-the-file' }] }))

  it('has its public values left in the plan, with the way out, and the secrets go through', async () => {
    const values = { TOKEN: 'made-up value', SITE: 'https://docs.example' }
    const planned = await go('plan', { one, values })
    expect(planned.exit).toBe(2)
    expect(planned.of('SITE')).toMatchObject({ do: 'leave', why: 'blocked', note: expect.stringContaining('`vars`') })
    expect(planned.of('TOKEN')?.do).toBe('create')
    const applied = await go('apply', { one, values })
    expect([applied.exit, applied.of('TOKEN')?.ok, simulator.peek(docs, 'SITE')]).toEqual([2, true, undefined])
  })

  it('has a secret of ours set back that somebody made plain, says what the file may do, and is quiet then', async () => {
    const values = { TOKEN: 'made-up value' }
    await go('apply', { one, values })
    simulator.plant(docs, 'TOKEN', 'laid open', 'plain_text')
    const found = await go('drift', { one, values })
    expect([found.exit, found.of('TOKEN')?.drift]).toEqual([2, 'edited'])
    const back = await go('apply', { one, values })
    expect([back.exit, back.of('TOKEN')?.ok]).toEqual([0, true])
    expect(back.of('TOKEN')?.note).toContain('next deployment')
    expect(simulator.configs('docs').production.env_vars.TOKEN).toEqual({ type: 'secret_text', value: 'made-up value' })
    expect(simulator.governed('docs', 'production')).toBe(true)
    const after = await go('apply', { one, values })
    expect([after.exit, after.of('TOKEN')?.do, after.methods]).toEqual([0, 'keep', ['GET']])
  })
})

describe('a name that something else has', () => {
  it('is left in the plan at Pages, and its siblings are made', async () => {
    await start({ projects: [{ name: 'docs' }] })
    const how = { one: pages(), values: { KV_SESSIONS: 'x', TOKEN: 'y' }, policy: '{ allow: adopt }' }
    const planned = await go('plan', how)
    expect([planned.exit, planned.report.changes.length]).toEqual([2, 2])
    expect(planned.of('KV_SESSIONS')).toMatchObject({ do: 'leave', why: 'blocked', instead: 'create' })
    expect(planned.of('KV_SESSIONS')?.note).toMatch(/another binding \(kv_namespaces\) has this name.*`rename`/)
    const applied = await go('apply', how)
    expect([applied.exit, applied.of('TOKEN')?.ok]).toEqual([2, true])
    expect(applied.methods.filter((method) => method === 'PATCH').length).toBe(1)
  })

  it('is left in the plan at Workers, plain variables too, and its siblings are made', async () => {
    await start({ scripts: [{ name: 'edge', vars: { REGION: 'eu' }, bindings: { CACHE: 'kv_namespace' } }] })
    const how = { one: workers, values: { REGION: 'x', CACHE: 'y', TOKEN: 'z' }, policy: '{ allow: adopt }' }
    const planned = await go('plan', how)
    for (const name of ['REGION', 'CACHE']) expect(planned.of(name)).toMatchObject({ do: 'leave', why: 'blocked' })
    expect(planned.of('REGION')?.note).toContain('a plain variable has this name')
    const applied = await go('apply', how)
    expect([applied.exit, applied.of('TOKEN')?.ok, simulator.versions('edge')]).toEqual([2, true, 2])
  })
})

describe('a name that somebody makes between look and write', () => {
  it.each(['pages', 'workers'])('is left as it is at %s, and the rest is made', async (which) => {
    await start({})
    const [one, at] = which === 'pages' ? ([pages(), docs] as const) : ([workers, edge] as const)
    const values = { RACED: 'ours', CALM: 'ours' }
    const meanwhile = () => simulator.plant(at, 'RACED', 'theirs')
    const { exit, of } = await go('apply', { one, values, meanwhile })
    expect([exit, of('CALM')?.ok, of('RACED')?.ok, of('RACED')?.error?.code]).toEqual([1, true, false, 'conflict'])
    expect(simulator.peek(at, 'RACED')).toBe('theirs')
    expect((await go('plan', { one, values })).of('RACED')).toMatchObject({ do: 'leave', why: 'foreign' })
  })
})

describe('a removal', () => {
  it.each(['pages', 'workers'])("goes by the ledger's word at %s, and the plan says so", async (which) => {
    await start({})
    const [one, at] = which === 'pages' ? ([pages(), docs] as const) : ([workers, edge] as const)
    const policy = '{ allow: remove, maxRemovals: 1 }'
    await go('apply', { one, values: { GOES: 'x', STAYS: 'y' }, policy })
    const how = { one, values: { STAYS: 'y' }, policy }
    const planned = await go('plan', how)
    expect(planned.of('GOES')).toMatchObject({ do: 'remove', note: expect.stringContaining('per the ledger') })
    expect((await go('apply', how)).exit).toBe(0)
    expect([simulator.peek(at, 'GOES'), simulator.peek(at, 'STAYS')]).toEqual([undefined, 'y'])
  })

  it('leaves what somebody made plain at Pages: that shows', async () => {
    await start({})
    const policy = '{ allow: remove, maxRemovals: 1 }'
    await go('apply', { one: pages(), values: { GOES: 'x', STAYS: 'y' }, policy })
    simulator.plant(docs, 'GOES', 'theirs', 'plain_text')
    const { exit, of } = await go('apply', { one: pages(), values: { STAYS: 'y' }, policy })
    expect([exit, of('GOES')?.do, of('GOES')?.why]).toEqual([2, 'leave', 'not-ours'])
    expect(simulator.peek(docs, 'GOES')).toBe('theirs')
  })
})

describe('what holds a place', () => {
  it.each([
    ['a Pages project', pages(), { project: 'docs' } as const],
    ['a Worker', workers, edge],
  ])('is not taken for the same when %s is made anew under its name', async (_, one, holder) => {
    await start({})
    const values = { TOKEN: 'made-up value' }
    expect((await go('apply', { one, values })).exit).toBe(0)
    expect((await go('apply', { one, values })).methods).toEqual(['GET'])
    simulator.remake(holder)
    const { exit, report, methods } = await go('apply', { one, values })
    expect([exit, report.refusals.map(({ rule }) => rule)]).toEqual([3, ['other-place']])
    expect(methods.every((method) => method === 'GET')).toBe(true)
    expect(report.refusals[0]?.unlock).toContain('--accept')
  })

  it('is told by each look at Pages, so a project made anew is found out even where it has the same names', async () => {
    await start({})
    const policy = '{ allow: remove, maxRemovals: 1 }'
    const first = await go('apply', { one: pages(), values: { GOES: 'x', STAYS: 'y' }, policy })
    expect(first.methods).toEqual(['GET', 'GET', 'PATCH', 'GET'])
    simulator.remake({ project: 'docs' })
    for (const name of ['GOES', 'STAYS']) simulator.plant(docs, name, 'theirs')
    const { exit, report, methods } = await go('apply', { one: pages(), values: { STAYS: 'y' }, policy })
    expect([exit, report.refusals.map(({ rule }) => rule), methods]).toEqual([3, ['other-place'], ['GET']])
    expect(simulator.peek(docs, 'GOES')).toBe('theirs')
  })

  it('is one account in capitals and in small letters: a place that is named in both is refused', async () => {
    await start({})
    const loud = workers.replace(account, account.toUpperCase())
    const one = `${workers}, two: ${loud}`
    const { exit, report, methods } = await go('plan', { one, values: { TOKEN: 'made-up value' } })
    expect([exit === 0, methods]).toEqual([false, []])
    expect(report.error?.code).toBe('config')
  })
})
