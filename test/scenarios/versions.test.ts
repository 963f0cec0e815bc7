import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import type { SourceStage, SourceWorld } from '../../src/conformance/index.js'
import { type Command, exitOf } from '../../src/core/report.js'
import { run } from '../../src/engine/run.js'
import { nodeRuntime } from '../../src/io/system/runtime.js'
import { type GithubSimulator, startGithub } from '../../src/simulators/github/simulator.js'
import { startVercel, type VercelSimulator } from '../../src/simulators/vercel/simulator.js'
import { sources } from '../../src/sources/index.js'
import { targets } from '../../src/targets/index.js'
import { awsSecretsManagerWorld, awsSsmWorld } from '../worlds/aws.js'
import { azure } from '../worlds/azure-key-vault.js'
import { gcp } from '../worlds/gcp-secret-manager.js'
import { vaultFolders } from '../worlds/vault.js'

const worlds: Readonly<Record<string, SourceWorld>> = {
  vault: vaultFolders,
  'aws-secrets-manager': awsSecretsManagerWorld,
  'aws-ssm': awsSsmWorld,
  'gcp-secret-manager': gcp,
  'azure-key-vault': azure,
}

const list = '/repos/acme/shop/actions/secrets'
const first = { DB_URL: 'made-up-database', API_KEY: 'made-up-key' }

let folder: string
let github: GithubSimulator
let vercel: VercelSimulator
let later = 0

beforeEach(async () => {
  const now = () => Date.now() + later
  folder = mkdtempSync(join(tmpdir(), 'sealpost-versions-'))
  ;[github, vercel] = await Promise.all([startGithub({ now }), startVercel({ now })])
})
afterEach(async () => {
  await Promise.all([github.close(), vercel.close()])
  rmSync(folder, { recursive: true })
})

/** Whether a request asks for values, by what the vendors' APIs call that. */
function asksForValues(url: URL, headers: Headers): boolean {
  const operation = headers.get('x-amz-target')?.split('.')[1] ?? ''
  return (
    /^(?:BatchGetSecretValue|GetSecretValue|GetParameters?|GetParametersByPath)$/.test(operation) ||
    /\/v1\/\w+\/data\//.test(url.pathname) ||
    url.pathname.endsWith(':access') ||
    /^\/secrets\/[^/]+(?:\/(?!versions$)[^/]+)?$/.test(url.pathname)
  )
}

/** The real engine between a vendor that holds values and two targets. */
async function opened(world: SourceWorld, use: string) {
  const stage: SourceStage = await world.start()
  onTestFinished(() => stage.close())
  const held = { production: { ...first } as Record<string, string>, preview: { DB_URL: 'made-up-preview' } }
  const hold = async (environment: keyof typeof held, values: Record<string, string>) => {
    held[environment] = values as never
    await stage.hold(environment, new Map(Object.entries(values)))
  }
  for (const one of ['production', 'preview'] as const) await hold(one, held[one])

  async function go({ command = 'apply' as Command, compare = 'version', more = '', policy = 'allow: update' } = {}) {
    later += 5000
    const settings = JSON.stringify({ use, compare, ...stage.settings })
    writeFileSync(
      join(folder, 'sealpost.yaml'),
      `version: 1
owner: acme
source: ${settings}
environments: [production, preview]
ledger: { use: file, path: ledger.json }
policy: { ${policy} }
targets:
  shop: { use: github, repository: acme/shop, environments: { production: actions }${more} }
  web: { use: vercel, project: shop-web, public: [DB_URL], environments: { preview: preview } }
`,
    )
    const runtime = nodeRuntime(new AbortController().signal)
    const read: string[] = []
    const said: string[] = []
    const report = await run(
      {
        command,
        config: join(folder, 'sealpost.yaml'),
        only: { targets: [], environments: [] },
        recover: false,
        targets,
        sources,
        approve: async () => true,
        progress: () => {},
      },
      {
        ...runtime,
        async fetch(input, init) {
          const url = new URL(String(input))
          const answer = await runtime.fetch(input, init)
          if ([github.url, vercel.url].some((one) => url.href.startsWith(one))) return answer
          if (asksForValues(url, new Headers(init?.headers))) read.push(url.pathname)
          said.push(await answer.clone().text())
          return answer
        },
        cwd: folder,
        env: {
          ...stage.env(),
          SEALPOST_KEY: Buffer.alloc(32, 7).toString('base64url'),
          SEALPOST_PACING: 'off',
          GITHUB_API_URL: github.url,
          GITHUB_TOKEN: github.token,
          VERCEL_API_URL: vercel.url,
          VERCEL_TOKEN: vercel.token,
        },
      },
    )
    const all = Object.values(held).flatMap((values) => Object.values(values))
    const seen = all.filter((value) =>
      said.some((text) => [value, Buffer.from(value).toString('base64')].some((one) => text.includes(one))),
    )
    const told = report.changes.map(
      ({ do: kind, why, sure, name, target }) => `${target} ${name} ${kind} ${why ?? sure}`,
    )
    return { report, exit: exitOf(report), told: told.sort(), read, seen: [...new Set(seen)] }
  }
  return { stage, hold, go }
}

const unchanged = ['shop API_KEY keep version', 'shop DB_URL keep version', 'web DB_URL keep version']

describe.each(Object.entries(worlds))('%s, compared by version', (use, world) => {
  it('gives no value to a run that changes nothing, and says so', async () => {
    const { go } = await opened(world, use)
    const begun = await go()
    expect(begun).toMatchObject({ exit: 0, report: { summary: { create: 3, written: 3 } } })
    expect(begun.read.length).toBeGreaterThan(0)
    for (const command of ['plan', 'apply', 'apply'] as const) {
      const { report, exit, told, read, seen } = await go({ command })
      expect({ exit, told, read, seen, work: report.work }).toEqual({
        exit: 0,
        told: unchanged,
        read: [],
        seen: [],
        work: false,
      })
      expect(report.changes.every(({ source }) => source?.version !== undefined)).toBe(true)
    }
  })

  it('is read where a value changed, and only in that environment', async () => {
    const { hold, go } = await opened(world, use)
    await go()
    await hold('production', { ...first, API_KEY: 'made-up-new-key' })
    const { exit, told, seen } = await go()
    expect({ exit, told, seen }).toEqual({
      exit: 0,
      told: ['shop API_KEY update source-changed', 'shop DB_URL keep revision', 'web DB_URL keep version'],
      seen: ['made-up-database', 'made-up-new-key'],
    })
    expect(github.peek(list, 'API_KEY')).toBe('made-up-new-key')
    expect(await go()).toMatchObject({ exit: 0, told: unchanged, read: [] })
  })

  it('has names that come and go seen by versions', async () => {
    const { hold, go } = await opened(world, use)
    await go()
    await hold('production', { ...first, NEW_ONE: 'made-up-newcomer' })
    expect(await go()).toMatchObject({ exit: 0, report: { summary: { create: 1, keep: 3 } } })
    expect(github.peek(list, 'NEW_ONE')).toBe('made-up-newcomer')
    await hold('production', { DB_URL: first.DB_URL })
    const left = await go()
    // what may not be removed stays a finding, and costs no value
    expect(left).toMatchObject({ exit: 2, read: [], seen: [], report: { summary: { leave: 2, keep: 2 } } })
    const removed = await go({ policy: 'allow: remove, maxRemovals: 2' })
    expect(removed).toMatchObject({ exit: 0, report: { summary: { remove: 2, written: 2 } } })
    // who removes has read what stays
    expect(removed.seen).toEqual([first.DB_URL])
    expect(await go()).toMatchObject({ exit: 0, read: [], report: { summary: { keep: 2 } } })
  })

  it('is read where a target was edited, and not where that is only to be told', async () => {
    const { go } = await opened(world, use)
    await go()
    later += 5000
    github.plant(list, 'DB_URL', 'by-hand')
    const told = await go({ policy: 'onDrift: report' })
    expect(told).toMatchObject({ exit: 2, read: [], seen: [] })
    expect(told.told).toContain('shop DB_URL leave not-allowed')
    const restored = await go()
    expect(restored).toMatchObject({ exit: 0, report: { summary: { update: 1, keep: 2 } } })
    expect(github.peek(list, 'DB_URL')).toBe(first.DB_URL)
    expect(await go()).toMatchObject({ exit: 0, told: unchanged, read: [] })
  })

  it('has a value that can be read back compared with what was written', async () => {
    const { go } = await opened(world, use)
    await go()
    later += 5000
    vercel.uproot('shop-web', 'preview', 'DB_URL')
    vercel.plant('shop-web', { key: 'DB_URL', value: 'by-hand', target: ['preview'], type: 'encrypted' })
    const { exit, seen } = await go()
    expect({ exit, seen }).toEqual({ exit: 0, seen: ['made-up-preview'] })
    expect(vercel.peek('shop-web', 'preview', 'DB_URL')).toBe('made-up-preview')
  })

  it('is read where a stranger has its name, which may be newer than it', async () => {
    const { go } = await opened(world, use)
    await go({ more: ', secrets: [DB_URL]' })
    later += 5000
    github.plant(list, 'API_KEY', 'made-up-elsewhere')
    const { report, read } = await go({ command: 'plan' })
    expect(report.changes.find(({ do: kind }) => kind === 'leave')).toMatchObject({
      name: 'API_KEY',
      instead: 'adopt',
      note: expect.stringContaining('or a newer one'),
    })
    expect(read).not.toEqual([])
  })

  it('is read for a target that is new, and where another form or name is wanted', async () => {
    const { go } = await opened(world, use)
    await go()
    const renamed = await go({ more: ', rename: { API_KEY: OTHER_KEY }' })
    expect(renamed).toMatchObject({ report: { summary: { create: 1 } } })
    expect(github.peek(list, 'OTHER_KEY')).toBe(first.API_KEY)
    expect(renamed.seen).toEqual(Object.values(first))
  })

  it('with what cannot be read any more ends as it does when all is read', async () => {
    const { stage, go } = await opened(world, use)
    await go()
    await stage.spoil('production', 'API_KEY')
    const full = await go({ compare: 'value' })
    expect(full.report.error?.code).toMatch(/^source/)
    const { report, exit } = await go()
    // a list of AWS says nothing of who may read what: nobody has to, where nothing changed
    if (use.startsWith('aws')) expect(report).toMatchObject({ summary: { keep: 3 } })
    else expect({ exit, code: report.error?.code }).toEqual({ exit: full.exit, code: full.report.error?.code })
  })

  it('is read in full once where it was compared by value before', async () => {
    const { go } = await opened(world, use)
    await go({ compare: 'value' })
    const taken = await go()
    expect(taken).toMatchObject({ exit: 0, report: { work: true, summary: { keep: 3, written: 0 } } })
    expect(taken.seen).toHaveLength(3)
    expect(await go()).toMatchObject({ told: unchanged, read: [] })
  })
})
