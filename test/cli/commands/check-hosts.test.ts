import { randomBytes } from 'node:crypto'
import { afterEach, describe, expect, it } from 'vitest'
import { type CloudflareSimulator, startCloudflare } from '../../../src/simulators/cloudflare/simulator.js'
import { type NetlifySimulator, startNetlify } from '../../../src/simulators/netlify/simulator.js'
import { openYard, type Yard } from './check.kit.js'

const canary = (what: string) => `${what}-${randomBytes(12).toString('hex')}`
const production = { DATABASE_URL: canary('database'), API_KEY: canary('api') }
const preview = { DATABASE_URL: canary('preview-database') }

let closing: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of closing) await close()
  closing = []
})

async function filled(yard: Yard): Promise<void> {
  closing.push(yard.close)
  await yard.source('production', production)
  await yard.source('preview', preview)
}

async function apply(yard: Yard): Promise<void> {
  const { code, err, out } = await yard.run(['apply', '--yes'])
  expect({ code, err }, out).toEqual({ code: 0, err: '' })
}

describe('a build at Cloudflare Pages', () => {
  async function pages(): Promise<{ yard: Yard; sim: CloudflareSimulator; token: Record<string, string> }> {
    const sim = await startCloudflare()
    closing.push(sim.close)
    const token = { CLOUDFLARE_API_TOKEN: sim.token }
    const yard = await openYard(token, { CLOUDFLARE_API_BASE_URL: sim.url })
    await filled(yard)
    await yard.config(
      `  docs: { use: cloudflare-pages, account: ${sim.account}, project: docs, environments: { production: production, preview: preview } }`,
    )
    await apply(yard)
    return { yard, sim, token }
  }
  const check = ['check', '--host', 'cloudflare-pages']
  const main = { CF_PAGES: '1', CF_PAGES_BRANCH: 'main' }
  const other = { CF_PAGES: '1', CF_PAGES_BRANCH: 'feat/cart' }

  it('is of production on the branch that the project says', async () => {
    const { yard, token } = await pages()
    const ran = await yard.build(check, { ...main, ...production, ...token })
    expect(ran).toMatchObject({ code: 0, err: '' })
    expect(ran.out).toContain('compared with what was written to docs/production:\n  2 as written\n')
    const elsewhere = await yard.build(check, { ...other, ...preview, ...token })
    expect(elsewhere.out).toContain('compared with what was written to docs/preview:\n  1 as written\n')
    expect(elsewhere.code).toBe(0)
  })

  it('has variables of its own, which see what a look at a place without stamps cannot', async () => {
    const { yard, sim, token } = await pages()
    const byHand = canary('by-hand')
    sim.plant({ project: 'docs', place: 'production' }, 'API_KEY', byHand)
    expect((await yard.build(check, { ...main, ...token })).code).toBe(0)
    const { code, out } = await yard.build(check, { ...main, ...production, API_KEY: byHand, ...token })
    expect(code).toBe(2)
    expect(out).toContain('API_KEY  the build has another value than was written there last (docs/production)')
    expect(out).not.toContain(byHand)
  })

  it('needs a word on the production branch where it has no token', async () => {
    const { yard } = await pages()
    const open = await yard.build(check, { ...main, ...production })
    expect(open.code).toBe(64)
    expect(open.err).toContain('Add `--production-branch main`')
    const told = await yard.build([...check, '--production-branch', 'main'], { ...main, ...production })
    expect(told.code).toBe(0)
    expect((await yard.build([...check, '--production-branch', 'main'], { ...other, ...production })).code).toBe(2)
  })

  it('is told what the vendor answers where the project cannot be read', async () => {
    const { yard, sim, token } = await pages()
    sim.order({ act: { kind: 'answer', answer: { status: 403, body: {} } } })
    const { code, err } = await yard.build(check, { ...main, ...token })
    expect(code).toBe(1)
    expect(err).toContain('read the project: 403')
    sim.order({ act: { kind: 'answer', answer: { status: 200, body: { success: true, result: {} } } } })
    expect((await yard.build(check, { ...main, ...token })).err).toContain('has no production branch')
  })

  it('is none elsewhere', async () => {
    const { yard } = await pages()
    for (const env of [{}, { CF_PAGES: '1' }, { CF_PAGES_BRANCH: 'main' }]) {
      const { code, err } = await yard.build(check, env)
      expect(code).toBe(64)
      expect(err).toContain('this is not a build at Cloudflare Pages')
    }
  })
})

describe('a build at Netlify', () => {
  const settings = (sim: NetlifySimulator, site = sim.site) =>
    `{ use: netlify, account: ${sim.account}, site: ${site}, environments: { production: production, preview: [deploy-preview, "branch:staging", branch-deploy] } }`
  async function netlify(): Promise<{ yard: Yard; sim: NetlifySimulator; token: Record<string, string> }> {
    const sim = await startNetlify()
    closing.push(sim.close)
    const token = { NETLIFY_AUTH_TOKEN: sim.token }
    const yard = await openYard(token, { NETLIFY_API_URL: sim.url })
    await filled(yard)
    await yard.config(`  site: ${settings(sim)}\n  docs: ${settings(sim, sim.sites[1])}`)
    await apply(yard)
    return { yard, sim, token }
  }
  const check = ['check', '--host', 'netlify']

  it.each<[string, Record<string, string>, Record<string, string>, string]>([
    ['production', { CONTEXT: 'production', BRANCH: 'main' }, production, '/production:\n  2 as written'],
    [
      'a deploy preview',
      { CONTEXT: 'deploy-preview', BRANCH: 'pull/7/head' },
      preview,
      '/deploy-preview:\n  1 as written',
    ],
    ['a branch', { CONTEXT: 'branch-deploy', BRANCH: 'feat/x' }, preview, '/branch-deploy:\n  1 as written'],
    ['a branch with values of its own', { CONTEXT: 'branch-deploy', BRANCH: 'staging' }, preview, '/branch:staging, '],
  ])('is known by its site, and of %s', async (_, env, own, text) => {
    const { yard, sim, token } = await netlify()
    const ran = await yard.build(check, { NETLIFY: 'true', SITE_ID: sim.site, ...env, ...own, ...token })
    expect(ran, ran.out).toMatchObject({ code: 0, err: '' })
    expect(ran.out).toContain(text)
  })

  it('is none of another site, and none elsewhere', async () => {
    const { yard } = await netlify()
    const other = { NETLIFY: 'true', CONTEXT: 'production', SITE_ID: '1f2e0000-0000-4000-8000-0000000000ff' }
    const { code, err } = await yard.build(check, other)
    expect(code).toBe(64)
    expect(err).toContain('site, docs: not the project of this build')
    const dev = await yard.build(check, { ...other, CONTEXT: 'dev' })
    expect(dev.code).toBe(64)
    expect(dev.err).toContain('this is not a build at Netlify')
  })
})
