import { randomBytes } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startVercel, type VercelSimulator } from '../../../src/simulators/vercel/simulator.js'
import { openYard, type Ran, type Yard } from './check.kit.js'

const canary = (what: string) => `${what}-${randomBytes(12).toString('hex')}`
const production = { DATABASE_URL: canary('database'), API_KEY: canary('api') }
const preview = { DATABASE_URL: canary('preview-database'), PREVIEW_ONLY: canary('preview-only') }
const branch = { DATABASE_URL: canary('branch-database') }
const everything = [...Object.values(production), ...Object.values(preview), ...Object.values(branch)]

/** What Vercel sets in a build of production. */
const built = { VERCEL: '1', VERCEL_ENV: 'production', VERCEL_TARGET_ENV: 'production', VERCEL_GIT_COMMIT_REF: 'main' }
const web = `  web:
    use: vercel
    project: shop-web
    environments: { production: production, preview: preview, cart: { branch: feat/cart }, staging: { custom: env_staging } }`

let vercel: VercelSimulator
let yard: Yard
let token: { VERCEL_TOKEN: string }
let said: Ran[]

beforeEach(async () => {
  vercel = await startVercel({
    projects: [
      { id: 'prj_shop', name: 'shop-web', environments: [{ id: 'env_staging', slug: 'staging' }] },
      { id: 'prj_docs', name: 'docs' },
    ],
  })
  token = { VERCEL_TOKEN: vercel.token }
  yard = await openYard(token, { VERCEL_API_URL: vercel.url })
  await yard.config(web, 'environments: [preview, production, cart, staging]')
  for (const [environment, values] of Object.entries({ production, preview, cart: branch, staging: production }))
    await yard.source(environment, values)
  said = []
})

afterEach(async () => {
  for (const { out, err } of said) for (const value of everything) expect(out + err).not.toContain(value)
  await vercel.close()
  await yard.close()
})

const applied = async () => {
  const { code, out, err } = await yard.run(['apply', '--yes'])
  expect({ code, err }, out).toEqual({ code: 0, err: '' })
}

async function check(env: Readonly<Record<string, string | undefined>>, ...more: string[]): Promise<Ran> {
  const ran = await yard.build(['check', '--host', 'vercel', ...more], env)
  said.push(ran)
  return ran
}

describe('sealpost check in a build', () => {
  it('is content where the target and the variables of the build are what was written', async () => {
    await applied()
    const before = vercel.requests.length
    const { code, out, err } = await check({ ...built, ...production, ...token })
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toContain('Drift for shop: nothing differs, 2 unchanged.')
    expect(out).toContain(
      "This build's own variables, compared with what was written to shop-web/production:\n  2 as written\n",
    )
    expect(out).toMatch(/\nWeb is current for this build \(production\)\.\n$/)
    expect(vercel.requests.slice(before).map(({ method }) => method)).toEqual(['GET'])
  })

  it('looks at the place of this build alone', async () => {
    await applied()
    vercel.plant('shop-web', { key: 'PREVIEW_ONLY', value: 'by-hand-and-else', target: ['preview'] })
    vercel.uproot('shop-web', 'preview', 'PREVIEW_ONLY')
    expect((await check({ ...built, ...production, ...token })).code).toBe(0)
    const drifted = await check({ ...built, VERCEL_ENV: 'preview', VERCEL_TARGET_ENV: 'preview', ...preview, ...token })
    expect(drifted.code).toBe(2)
    expect(drifted.out).toContain('PREVIEW_ONLY')
  })

  it('finds what somebody changed at the target', async () => {
    await applied()
    vercel.uproot('shop-web', 'production', 'API_KEY')
    const { code, out } = await check({ ...built, ...production, ...token })
    expect(code).toBe(2)
    expect(out).toContain('API_KEY')
    expect(out).toMatch(
      /\nWeb is not what was written last \(production\)\.\n {2}Run `sealpost apply` where the source is/,
    )
  })

  it('finds a build that has another value than was written, whether or not it may look at the target', async () => {
    await applied()
    const old = { ...production, API_KEY: canary('old') }
    for (const env of [token, {}]) {
      const { code, out } = await check({ ...built, ...old, ...env })
      expect(code).toBe(2)
      expect(out).toContain(
        '  API_KEY  the build has another value than was written there last (shop-web/production)\n  1 as written, 1 another value\n',
      )
      expect(out).toContain('This build (production) has 1 of web that is not current.')
      expect(out).not.toContain(old.API_KEY)
    }
  })

  it('does with the ledger alone where the build has no token, and says so', async () => {
    await applied()
    const before = vercel.requests.length
    const { code, out } = await check({ ...built, ...production })
    expect(code).toBe(0)
    expect(out).toContain('web was not checked: this build has no token for it.')
    expect(vercel.requests).toHaveLength(before)
  })

  it('does not say "current" where nothing could be compared', async () => {
    await applied()
    const { code, out } = await check(built)
    expect(code).toBe(2)
    expect(out).toContain('  2 not in this build\n')
    expect(out).toContain('Could not check whether web is current for this build (production).')
    expect((await check({ ...built, ...token })).code).toBe(0)
  })

  it('does not say "current" where the ledger knows of nothing', async () => {
    for (const env of [token, production]) {
      const { code, out } = await check({ ...built, ...env })
      expect(code).toBe(2)
      expect(out).toContain('the ledger has no entries there')
      expect(out).toContain('name its ledger in the config')
    }
  })

  it('ends as a drift does where the place cannot be seen', async () => {
    await applied()
    const { code, out } = await check({ ...built, ...production, VERCEL_TOKEN: 'a-token-that-nobody-gave' })
    expect(code).toBe(1)
    expect(out).toContain('Could not check whether')
  })

  it('does not take an unfinished write for one', async () => {
    vercel.order({ match: ({ method }) => method === 'POST', times: 9, act: { kind: 'drop-after' } })
    expect((await yard.run(['apply', '--yes', '--environment', 'production'])).code).toBe(1)
    const { code, out } = await check({ ...built, ...production })
    expect(code).toBe(2)
    expect(out).toContain('its last write did not finish')
  })

  it('needs the key, and another key is none', async () => {
    await applied()
    const none = await check({ ...built, ...production, SEALPOST_KEY: undefined })
    expect(none.code).toBe(64)
    expect(none.err).toContain('key-missing')
    const other = await check({ ...built, ...production, SEALPOST_KEY: randomBytes(32).toString('base64url') })
    expect(other.code).toBe(3)
  })

  it('gives what it found as JSON, with the words on stderr', async () => {
    await applied()
    const { out, err } = await check({ ...built, ...production }, '--json')
    expect(JSON.parse(out)).toEqual({
      version: 1,
      host: 'Vercel',
      build: 'production',
      target: 'web',
      scopes: ['shop-web/production'],
      verdict: 'current',
      variables: ['API_KEY', 'DATABASE_URL'].map((name) => ({ name, scope: 'shop-web/production', is: 'same' })),
    })
    expect(err).toContain('Web is current')
    expect((await check({ ...built, ...production }, '--verbose')).out).toContain('  API_KEY       as written\n')
  })
})

describe('the place of a build at Vercel', () => {
  it.each<[string, Record<string, string>, Record<string, string>, string]>([
    [
      'a preview',
      { VERCEL_ENV: 'preview', VERCEL_TARGET_ENV: 'preview', VERCEL_GIT_COMMIT_REF: 'feat/x' },
      preview,
      '2 as written',
    ],
    [
      'a preview of a branch with values of its own, which win',
      { VERCEL_ENV: 'preview', VERCEL_TARGET_ENV: 'preview', VERCEL_GIT_COMMIT_REF: 'feat/cart' },
      { ...preview, ...branch },
      'written to shop-web/preview@feat/cart, shop-web/preview:\n  2 as written',
    ],
    ['a preview of nothing in git', { VERCEL_ENV: 'preview', VERCEL_GIT_COMMIT_REF: '' }, preview, '2 as written'],
    ['a custom environment', { VERCEL_ENV: 'preview', VERCEL_TARGET_ENV: 'staging' }, production, '2 as written'],
  ])('is that of %s', async (_, env, own, text) => {
    await applied()
    const { code, out, err } = await check({ ...built, ...env, ...own, ...token })
    expect({ code, err }, out).toEqual({ code: 0, err: '' })
    expect(out).toContain(text)
  })

  it('is asked for a custom environment that the config has by id, and only with a token', async () => {
    await applied()
    const { code, err } = await check({ ...built, VERCEL_ENV: 'preview', VERCEL_TARGET_ENV: 'staging', ...production })
    expect(code).toBe(64)
    expect(err).toContain('the config maps custom environments by id, but the build only knows the slug staging')
  })

  it('is nothing to check where the config maps none of it', async () => {
    const { code, out } = await check({ ...built, VERCEL_ENV: 'development', VERCEL_TARGET_ENV: 'development' })
    expect({ code, out }).toEqual({
      code: 0,
      out: 'The config maps nothing of web to this build (development), so there is nothing to check.\n',
    })
  })

  it.each<[string, Record<string, string | undefined>]>([
    ['anywhere else', {}],
    ['where system variables are not exposed', { VERCEL: '1' }],
    ['with an environment that Vercel does not have', { VERCEL: '1', VERCEL_ENV: 'staging' }],
    ['at another host', { CF_PAGES: '1', CF_PAGES_BRANCH: 'main' }],
  ])('is none %s', async (_, env) => {
    const { code, err } = await check(env)
    expect(code).toBe(64)
    expect(err).toContain('this is not a build at Vercel')
    expect(err).toContain('Automatically expose System Environment Variables')
  })
})

describe('the target of a build', () => {
  const docs = `  docs: { use: vercel, project: docs, environments: { production: production } }
  repo: { use: github, repository: acme/shop, environments: { production: actions } }`

  it('has to be named where several could be it, and is known by its id', async () => {
    await yard.config(
      `${web.replace('shop-web', 'prj_shop')}\n${docs}`,
      'environments: [preview, production, cart, staging]',
    )
    const open = await check({ ...built })
    expect(open.code).toBe(64)
    expect(open.err).toContain('web, docs: more than one target matches this build')
    expect(open.err).toContain('Choose one with --target, for example `--target web`.')
    expect((await check({ ...built, VERCEL_PROJECT_ID: 'prj_shop' })).out).toContain(
      'Could not check whether web is current',
    )
    // a name can be anybody's; the vendor knows whose it is
    expect((await check({ ...built, VERCEL_PROJECT_ID: 'prj_docs', ...token })).out).toContain(
      'Could not check whether docs is current',
    )
    expect((await check({ ...built }, '--target', 'docs')).out).toContain('Could not check whether docs is current')
  })

  it('is refused where it is another project, or another kind of target', async () => {
    await yard.config(`${web}\n${docs}`, 'environments: [preview, production, cart, staging]')
    const other = await check({ ...built, VERCEL_PROJECT_ID: 'prj_other', ...token })
    expect(other.code).toBe(64)
    expect(other.err).toContain('web, docs: not the project of this build')
    expect((await check({ ...built }, '--target', 'repo')).err).toContain('repo is not a vercel target')
    expect((await check({ ...built }, '--target', 'blog')).err).toContain('the config has no target blog')
  })

  it('is refused where the config has none of that kind', async () => {
    await yard.config(
      '  repo: { use: github, repository: acme/shop, environments: { production: actions } }',
      'environments: [production]',
    )
    const { code, err } = await check(built)
    expect(code).toBe(64)
    expect(err).toContain('the config has no vercel target')
  })

  it('is of a host that is known', async () => {
    const { code, err } = await yard.build(['check', '--host', 'nowhere'], built)
    expect(code).toBe(64)
    expect(err).toContain('Allowed choices are vercel, netlify, cloudflare-pages')
    expect((await yard.build(['check'], built)).code).toBe(64)
  })
})
