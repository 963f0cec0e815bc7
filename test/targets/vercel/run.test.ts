import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { exitOf, type Report } from '../../../src/core/report.js'
import { run } from '../../../src/engine/run.js'
import { nodeRuntime } from '../../../src/io/system/runtime.js'
import { startVercel, type VercelSimulator } from '../../../src/simulators/vercel/simulator.js'
import { sources } from '../../../src/sources/index.js'
import { targets } from '../../../src/targets/index.js'

const team = { id: 'team_acme', slug: 'acme' }
let folder: string
let sim: VercelSimulator
/** What the source gives, by environment. */
let values: Record<'production' | 'preview', Record<string, string>>

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sealpost-vercel-'))
  const branches = ['main', 'next', 'feat/x']
  sim = await startVercel({ projects: [{ id: 'prj_shop', name: 'shop-web', team, branches }] })
  values = { production: { ALPHA: 'one made-up value', BETA: 'another one' }, preview: {} }
})
afterEach(async () => {
  await sim.close()
  rmSync(folder, { recursive: true })
})

const web = (environments: string, more = '', at = 'project: shop-web, team: acme') =>
  `  web: { use: vercel, ${at}, environments: { ${environments} }${more} }`

/** One run of the real engine. */
async function ran(
  command: 'plan' | 'apply' | 'drift',
  targetLines: string,
  policy = 'allow: update',
): Promise<Report & { exit: number; sent: string[] }> {
  const environments = Object.entries(values).filter(([, all]) => Object.keys(all).length > 0)
  for (const [environment, all] of environments) {
    const lines = Object.entries(all).map(([name, value]) => `${name}='${value}'\n`)
    writeFileSync(join(folder, `.env.${environment}`), lines.join(''))
  }
  const config = join(folder, 'sealpost.yaml')
  writeFileSync(
    config,
    `version: 1
owner: acme
source: { use: dotenv, path: ".env.{environment}" }
environments: [${environments.map(([name]) => name).join(', ')}]
policy: { ${policy} }
targets:
${targetLines}
`,
  )
  const before = sim.requests.length
  const report = await run(
    {
      command,
      config,
      only: { targets: [], environments: [] },
      recover: false,
      targets,
      sources,
      approve: async () => true,
      progress: () => {},
    },
    {
      ...nodeRuntime(new AbortController().signal),
      sleep: async () => {},
      cwd: folder,
      env: {
        SEALPOST_KEY: Buffer.alloc(32, 7).toString('base64url'),
        SEALPOST_PACING: 'off',
        VERCEL_API_URL: sim.url,
        VERCEL_TOKEN: sim.token,
      },
    },
  )
  const sent = sim.requests.slice(before).map(({ method, status }) => `${method} ${status}`)
  return { ...report, exit: exitOf(report), sent }
}

const changeOf = ({ changes }: Report, name: string) => changes.find((one) => one.name === name)
const row = (name: string) => sim.rows('shop-web').find((one) => one.key === name)

describe('a place is what it is', () => {
  test('two spellings of an empty project are refused in the first plan, and nothing is written', async () => {
    values.preview = { ALPHA: 'of preview' }
    const lines = `${web('production: production')}
${web('preview: production', '', 'project: prj_shop, team: team_acme').replace('web:', 'other:')}`
    const planned = await ran('plan', lines)
    expect(planned.refusals).toHaveLength(1)
    const applied = await ran('apply', lines)
    expect(applied.exit).toBe(3)
    expect(sim.rows('shop-web')).toEqual([])
  })

  test.each([
    ['made anew', () => sim.remake('shop-web')],
    ['given to another team', () => sim.change('shop-web', { team: { id: 'team_new', slug: 'acme' } })],
  ])('a project that was %s under its old name is refused', async (_, change) => {
    expect((await ran('apply', web('production: production'))).exit).toBe(0)
    change()
    sim.plant('shop-web', { key: 'ALPHA', value: 'of somebody else', type: 'sensitive' })
    sim.plant('shop-web', { key: 'BETA', value: 'of somebody else', type: 'sensitive' })
    const after = await ran('apply', web('production: production'), 'allow: remove, maxRemovals: 99')
    expect(after.exit).toBe(3)
    expect(row('ALPHA')?.value).toBe('of somebody else')
  })

  test('a run that finds nothing to do is one read', async () => {
    const lines = web('production: [production, { branch: next }]', ', public: [BETA]')
    expect((await ran('apply', lines)).exit).toBe(0)
    expect(await ran('apply', lines)).toMatchObject({ exit: 0, sent: ['GET 200'], summary: { keep: 4 } })
  })
})

describe('what is not ours', () => {
  /** Somebody is quicker than our write. */
  function meanwhile(act: () => void): void {
    let isDone = false
    const match = ({ method }: { method: string }) => {
      if (method === 'POST' && !isDone) act()
      isDone ||= method === 'POST'
      return false
    }
    sim.order({ match, act: { kind: 'drop' } })
  }

  test('a name that somebody makes between look and write keeps their value', async () => {
    meanwhile(() => sim.plant('shop-web', { key: 'ALPHA', value: 'theirs', type: 'sensitive' }))
    const report = await ran('apply', web('production: production'))
    expect(changeOf(report, 'ALPHA')).toMatchObject({ ok: false, error: { code: 'conflict' } })
    expect(changeOf(report, 'BETA')).toMatchObject({ ok: true })
    expect(report.exit).toBe(1)
    expect(row('ALPHA')?.value).toBe('theirs')
    const next = await ran('apply', web('production: production'))
    expect(changeOf(next, 'ALPHA')).toMatchObject({ do: 'leave', why: 'foreign' })
    expect(row('ALPHA')?.value).toBe('theirs')
  })

  test('what an earlier run made is ours, although a list that lags does not show it', async () => {
    sim.order({
      match: ({ method, path }) => method === 'GET' && path.endsWith('/env'),
      times: 7,
      act: { kind: 'answer', answer: { status: 200, body: { envs: [], hiddenProductionEnvCount: 0 } } },
    })
    const first = await ran('apply', web('production: production'))
    expect(changeOf(first, 'ALPHA')).toMatchObject({ ok: false, error: { code: 'unconfirmed' } })
    values.production = { ALPHA: 'newer', BETA: 'newer' }
    const second = await ran('apply', web('production: production'))
    expect(second).toMatchObject({ exit: 0, summary: { create: 2, written: 2 } })
    expect(row('ALPHA')?.value).toBe('newer')
    expect(await ran('apply', web('production: production'))).toMatchObject({ exit: 0, summary: { keep: 2 } })
  })

  test('a row that was deleted and made anew is not removed with the name', async () => {
    expect((await ran('apply', web('production: production'))).exit).toBe(0)
    sim.uproot('shop-web', 'production', 'ALPHA')
    sim.plant('shop-web', { key: 'ALPHA', value: 'theirs', type: 'sensitive' })
    values.production = { BETA: 'another one' }
    const report = await ran('apply', web('production: production'), 'allow: remove, maxRemovals: 99')
    expect(changeOf(report, 'ALPHA')).toMatchObject({ do: 'leave', why: 'not-ours' })
    expect(row('ALPHA')?.value).toBe('theirs')
  })

  test('our own split of a shared row is no deletion by hand', async () => {
    sim.plant('shop-web', { key: 'ALPHA', value: 'shared', type: 'sensitive', target: ['production', 'preview'] })
    const lines = web('production: production, preview: preview')
    values.preview = { ALPHA: 'of preview' }
    expect((await ran('apply', lines, 'allow: adopt')).exit).toBe(0)
    values.production = { ALPHA: 'changed', BETA: 'another one' }
    const second = await ran('apply', lines)
    expect(second.exit).toBe(0)
    expect(second.changes.some(({ note }) => note !== undefined)).toBe(false)
    expect(await ran('apply', lines)).toMatchObject({ exit: 0, sent: ['GET 200'] })
    expect(await ran('drift', lines)).toMatchObject({ exit: 0 })
  })

  test('a secret that was made readable by hand is sensitive again', async () => {
    expect((await ran('apply', web('production: production'))).exit).toBe(0)
    const id = row('ALPHA')?.id ?? ''
    sim.plant('shop-web', { id, key: 'ALPHA', value: 'one made-up value', type: 'encrypted' })
    const drift = await ran('drift', web('production: production'))
    expect(drift.exit).toBe(2)
    expect((await ran('apply', web('production: production'))).exit).toBe(0)
    expect(row('ALPHA')).toMatchObject({ id, type: 'sensitive', value: 'one made-up value' })
    expect((await ran('drift', web('production: production'))).exit).toBe(0)
  })
})

describe('what can be known before a write', () => {
  test('the production branch takes no values of its own, and the plan says so', async () => {
    const lines = web('production: production, preview: { branch: main }')
    values.preview = { ALPHA: 'of main' }
    const planned = await ran('plan', lines)
    const held = planned.changes.find(({ scope }) => scope === 'shop-web/preview@main')
    expect(held).toMatchObject({ do: 'leave', why: 'blocked', note: expect.stringContaining('production branch') })
    const applied = await ran('apply', lines)
    expect(applied.summary).toMatchObject({ written: 2, failed: 0 })
    expect(applied.sent.filter((one) => one.startsWith('POST'))).toEqual(['POST 201'])
  })

  test.each([1, 60])('a branch that is gone costs one refused request for %i names', async (count) => {
    values.production = {}
    values.preview = Object.fromEntries(
      Array.from({ length: count }, (_, index) => [`NAME_${index}`, `value ${index}`]),
    )
    const report = await ran('apply', web('preview: { branch: gone }'))
    expect(report.sent.filter((one) => one.startsWith('POST'))).toEqual(['POST 400'])
    expect(report.changes).toHaveLength(count)
    for (const change of report.changes)
      expect(change).toMatchObject({
        ok: false,
        error: { code: 'place-missing', hint: expect.stringContaining('branch') },
      })
  })

  test('a sensitive row that is asked to be readable is left, with the way out', async () => {
    sim.plant('shop-web', { key: 'ALPHA', value: 'theirs', type: 'sensitive' })
    const lines = web('production: production', ', public: [ALPHA]')
    const planned = await ran('plan', lines, 'allow: adopt')
    expect(changeOf(planned, 'ALPHA')).toMatchObject({ do: 'leave', why: 'blocked', instead: 'adopt' })
    expect(changeOf(planned, 'ALPHA')?.note).toContain('Remove ALPHA in Vercel')
    const applied = await ran('apply', lines, 'allow: adopt')
    expect(applied.summary).toMatchObject({ failed: 0, written: 1 })
    expect(row('ALPHA')?.value).toBe('theirs')
  })

  test('a name that appears twice in a place is left', async () => {
    sim.plant('shop-web', { key: 'ALPHA', value: 'first', type: 'sensitive' })
    sim.plant('shop-web', { key: 'ALPHA', value: 'second', type: 'plain', target: ['production', 'development'] })
    const report = await ran('apply', web('production: production'), 'allow: adopt')
    expect(changeOf(report, 'ALPHA')).toMatchObject({ do: 'leave', why: 'blocked' })
    expect(
      sim
        .rows('shop-web')
        .filter(({ key }) => key === 'ALPHA')
        .map(({ value }) => value),
    ).toEqual(['first', 'second'])
  })

  test('sensitive in development is left, be the name there or not', async () => {
    values.production = { ALPHA: 'one', BETA: 'two', GAMMA: 'three' }
    sim.plant('shop-web', { key: 'ALPHA', value: 'x', type: 'encrypted', target: ['development'] })
    const lines = web('production: development', ', types: { ALPHA: sensitive, "BET*": sensitive }')
    const report = await ran('apply', lines, 'allow: adopt')
    expect(changeOf(report, 'ALPHA')).toMatchObject({ do: 'leave', why: 'blocked', instead: 'adopt' })
    expect(changeOf(report, 'BETA')).toMatchObject({ do: 'leave', why: 'blocked', instead: 'create' })
    expect(report.summary).toMatchObject({ written: 1, failed: 0 })
    expect(report.sent.filter((one) => one.startsWith('POST'))).toEqual(['POST 201'])
  })
})

describe('a team that makes everything sensitive', () => {
  const lines = web('production: production, preview: development', ', public: [ALPHA, NEXT_PUBLIC_SITE]')
  beforeEach(() => {
    sim.change('shop-web', { team: { ...team, sensitiveEnvironmentVariablePolicy: 'on' } })
    values.production = { ALPHA: 'readable', NEXT_PUBLIC_SITE: 'https://shop.example', BETA: 'secret' }
    values.preview = { ALPHA: 'of development' }
  })

  test('gets its values in the first run and at each rotation, and none of it looks like drift', async () => {
    const first = await ran('apply', lines)
    expect(first).toMatchObject({ exit: 0, summary: { written: 4 } })
    expect(changeOf(first, 'ALPHA')?.note).toContain('not requested')
    expect(row('ALPHA')).toMatchObject({ type: 'sensitive', value: 'readable' })
    for (const value of ['changed', 'changed again']) {
      expect(await ran('apply', lines)).toMatchObject({ exit: 0, sent: ['GET 200'], summary: { keep: 4 } })
      expect(await ran('drift', lines)).toMatchObject({ exit: 0 })
      values.production = { ...values.production, ALPHA: value, NEXT_PUBLIC_SITE: value, BETA: value }
      const rotated = await ran('apply', lines)
      expect(rotated).toMatchObject({ exit: 0, summary: { update: 3, written: 3, failed: 0 } })
      for (const name of ['ALPHA', 'NEXT_PUBLIC_SITE', 'BETA']) {
        expect(row(name)).toMatchObject({ type: 'sensitive', value })
        expect(changeOf(rotated, name)).not.toHaveProperty('note')
      }
    }
    expect(sim.rows('shop-web').find(({ target }) => target.includes('development'))?.type).toBe('plain')
  })

  test('gets a value into a row that `types` asks to be readable', async () => {
    const typed = web('production: production', ', types: { BETA: encrypted }')
    values = { production: { BETA: 'one' }, preview: {} }
    expect((await ran('apply', typed)).exit).toBe(0)
    values.production = { BETA: 'two' }
    expect((await ran('apply', typed)).exit).toBe(0)
    expect(row('BETA')).toMatchObject({ type: 'sensitive', value: 'two' })
    expect((await ran('drift', typed)).exit).toBe(0)
  })
})
