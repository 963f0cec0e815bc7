import { randomBytes } from 'node:crypto'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Format, type Host, harden, nodeRuntime, quiet, realWorld, render, run } from '../src/index.js'
import { startVercel, type VercelSimulator } from '../src/simulators/vercel/simulator.js'
import { publish } from './library/example.js'

const value = 'a value that nobody may see'
const stop = new AbortController().signal
let folder: string
let config: string
let vercel: VercelSimulator

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sealpost-library-'))
  config = join(folder, 'sealpost.yaml')
  await writeFile(join(folder, 'production.env'), `DATABASE_URL="${value}"\n`)
  await writeFile(
    config,
    `version: 1
owner: shop
source: { use: dotenv, path: "{environment}.env" }
environments: [production]
ledger: { use: file, path: ledger.json }
targets:
  web: { use: vercel, project: shop-web, environments: { production: production } }
`,
  )
  vercel = await startVercel({ projects: [{ id: 'prj_shop', name: 'shop-web' }] })
  vi.stubEnv('SEALPOST_KEY', randomBytes(32).toString('base64url'))
  vi.stubEnv('VERCEL_TOKEN', vercel.token)
  vi.stubEnv('VERCEL_API_URL', vercel.url)
})

afterEach(async () => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
  await vercel.close()
  await rm(folder, { recursive: true, force: true })
})

describe('the library', () => {
  it('shows an example that is the one tried here', async () => {
    const source = await readFile(new URL('../src/index.ts', import.meta.url), 'utf8')
    const [docstring = ''] = source.split('*/')
    const shown = docstring
      .split('\n')
      .flatMap((line) => /^ \* {5}(.*)$/.exec(line)?.[1] ?? (line === ' *' ? [''] : []))
    const tried = await readFile(new URL('./library/example.ts', import.meta.url), 'utf8')
    expect(shown.join('\n').trim()).toBe(tried.replace("'../../src/index.js'", "'sealpost'").trim())
  })

  it('does what the example says', async () => {
    const print = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
    expect(await publish(config, stop)).toBe(0)
    expect(vercel.peek('shop-web', 'production', 'DATABASE_URL')).toBe(value)
    const said = print.mock.calls.map(([text]) => String(text)).join('')
    expect(said).toContain('DATABASE_URL')
    expect(said).not.toContain(value)
  })

  it('writes nothing that nobody approved', async () => {
    const report = await run({ command: 'apply', config }, nodeRuntime(stop))
    expect(report).toMatchObject({
      summary: { create: 1, written: 0 },
      changes: [{ name: 'DATABASE_URL', do: 'create' }],
    })
    expect(report.error).toBeUndefined()
    expect(vercel.peek('shop-web', 'production', 'DATABASE_URL')).toBeUndefined()
  })

  it.each<[Format, RegExp]>([
    ['text', /^Plan for shop: /],
    ['markdown', /DATABASE_URL/],
    ['html', /^<!doctype html>\n/],
    ['json', /^\{\n {2}"version": 1,/],
  ])('renders %s', async (format, form) => {
    const rendered = await render(await run({ command: 'plan', config }, nodeRuntime(stop)), format)
    expect(rendered).toMatch(form)
    expect(rendered).toContain('DATABASE_URL')
    expect(rendered).not.toContain(value)
    expect(rendered.endsWith('\n')).toBe(true)
  })

  it('goes on working for hosts that were written for the former names', async () => {
    const told: string[] = []
    const learned: Host['redact'] = (_secrets, _plain, names = []) => {
      told.push(...names)
    }
    const report = await run({ command: 'plan', config, host: { learned } }, realWorld(stop))
    expect(report.summary.create).toBe(1)
    expect(told).toEqual(expect.arrayContaining(['VERCEL_TOKEN', 'DATABASE_URL']))
    expect(quiet).toBe(harden)
  })

  it('prefers `redact` to its former name', async () => {
    const [redact, learned] = [vi.fn(), vi.fn()]
    await run({ command: 'plan', config, host: { redact, learned } }, nodeRuntime(stop))
    expect(redact).toHaveBeenCalled()
    expect(learned).not.toHaveBeenCalled()
  })

  it('says in the text what ended a run', async () => {
    const report = await run({ command: 'plan', config: join(folder, 'none.yaml') }, nodeRuntime(stop))
    expect(await render(report, 'text')).toMatch(/^error \(config-missing\): /)
  })
})
