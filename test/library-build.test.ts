import { randomBytes } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { check, exitOfCheck, inject, nodeRuntime, type Runtime, renderCheck, run } from '../src/index.js'
import { type NetlifySimulator, startNetlify } from '../src/simulators/netlify/simulator.js'

const value = `value-${randomBytes(12).toString('hex')}`
const branchValue = `branch-${randomBytes(12).toString('hex')}`
const key = randomBytes(32).toString('base64url')
let folder: string
let config: string
let netlify: NetlifySimulator

beforeEach(async () => {
  netlify = await startNetlify()
  folder = await mkdtemp(join(tmpdir(), 'sealpost-library-build-'))
  config = join(folder, 'sealpost.yaml')
  await write('secrets: ["*"]')
  await writeFile(join(folder, 'production.env'), `DATABASE_URL="${value}"\nAPI_KEY="${value}2"\n`)
  await writeFile(join(folder, 'preview.env'), `DATABASE_URL="${value}3"\nPREVIEW="${value}4"\n`)
  await writeFile(join(folder, 'staging.env'), `DATABASE_URL="${branchValue}"\n`)
})
afterEach(async () => {
  await netlify.close()
  await rm(folder, { recursive: true, force: true })
})

const write = (more: string) =>
  writeFile(
    config,
    `version: 1
owner: shop
source: { use: dotenv, path: "{environment}.env" }
environments: [production, preview, staging]
targets:
  site:
    use: netlify
    account: ${netlify.account}
    site: ${netlify.site}
    environments: { production: production, preview: [deploy-preview, branch-deploy], staging: "branch:staging" }
    ${more}
`,
  )

function runtime(env: Record<string, string>): Runtime {
  const build = { NETLIFY: 'true', SITE_ID: netlify.site, NETLIFY_API_URL: netlify.url, SEALPOST_PACING: 'off' }
  return { ...nodeRuntime(new AbortController().signal), cwd: folder, env: { ...build, ...env } }
}

describe('a program in a build', () => {
  const production = { CONTEXT: 'production', BRANCH: 'main' }

  it('is given the values of its place alone, stored nowhere, and names are all that comes back', async () => {
    const into: Record<string, string | undefined> = { PATH: '/bin' }
    const names = await inject({ config, host: 'netlify' }, runtime(production), into)
    expect(names).toEqual(['API_KEY', 'DATABASE_URL'])
    expect(into).toEqual({ PATH: '/bin', API_KEY: `${value}2`, DATABASE_URL: value })
    expect(netlify.requests).toEqual([])
    expect((await readdir(folder)).sort()).toEqual(['preview.env', 'production.env', 'sealpost.yaml', 'staging.env'])
  })

  it('is given the value of the branch before that of all branches', async () => {
    const into = {}
    await inject(
      { config, host: 'netlify', target: 'site' },
      runtime({ CONTEXT: 'branch-deploy', BRANCH: 'staging' }),
      into,
    )
    expect(into).toEqual({ DATABASE_URL: branchValue, PREVIEW: `${value}4` })
  })

  it.each([
    ['Netlify reserves SITE_ID', 'rename: { API_KEY: SITE_ID }'],
    ['Netlify does not accept this name', 'rename: { API_KEY: 9LIVES }'],
  ])('is given nothing where one of them cannot be: %s', async (message, more) => {
    await write(more)
    const into = {}
    await expect(inject({ config, host: 'netlify' }, runtime(production), into)).rejects.toMatchObject({
      code: 'config',
      message,
    })
    expect(into).toEqual({})
  })

  it('is given nothing where the source cannot be read, or it is no build', async () => {
    const into = {}
    await rm(join(folder, 'production.env'))
    await expect(inject({ config, host: 'netlify' }, runtime(production), into)).rejects.toMatchObject({
      code: 'source-missing',
    })
    await expect(inject({ config, host: 'vercel' }, runtime(production), into)).rejects.toMatchObject({ code: 'usage' })
    await expect(inject({ config, host: 'elsewhere' }, runtime(production), into)).rejects.toMatchObject({
      code: 'usage',
    })
    expect(into).toEqual({})
  })

  it('is told whether its variables are what was written, and what the source says where that counts', async () => {
    const granted = { ...production, SEALPOST_KEY: key, NETLIFY_AUTH_TOKEN: netlify.token }
    const own = { DATABASE_URL: value, API_KEY: `${value}2` }
    const applied = await run({ command: 'apply', config, approve: async () => true }, runtime(granted))
    expect(applied.error).toBeUndefined()
    await writeFile(join(folder, 'production.env'), `DATABASE_URL="${branchValue}"\nAPI_KEY="${value}2"\n`)

    const byLedger = await check({ config, host: 'netlify' }, runtime({ ...granted, ...own }))
    expect(byLedger).toMatchObject({ verdict: 'current', report: { command: 'drift' } })
    expect(exitOfCheck(byLedger)).toBe(0)
    expect(renderCheck(byLedger, 'line')).toBe('site is current for this build (production)')

    const bySource = await check({ config, host: 'netlify', readsSource: true }, runtime({ ...granted, ...own }))
    expect(bySource).toMatchObject({
      verdict: 'differs',
      report: { command: 'plan', summary: { update: 1, written: 0 } },
    })
    expect(exitOfCheck(bySource)).toBe(2)
    const text = renderCheck(bySource, 'text')
    expect(text).toContain('DATABASE_URL')
    for (const one of [value, branchValue]) {
      expect(text + JSON.stringify(bySource)).not.toContain(one)
      expect(await readFile(join(folder, '.sealpost/ledger.json'), 'utf8')).not.toContain(one)
    }
  })

  it('is told of what ends a check as an error', async () => {
    await expect(check({ config, host: 'netlify' }, runtime(production))).rejects.toMatchObject({ code: 'key-missing' })
    await expect(
      check(
        { config, host: 'netlify', readsSource: true },
        {
          ...runtime({ ...production, SEALPOST_KEY: key, NETLIFY_AUTH_TOKEN: netlify.token }),
          files: {
            ...runtime({}).files,
            read: async (path) => (path.endsWith('.env') ? undefined : readFile(path).catch(() => undefined)),
          },
        },
      ),
    ).rejects.toMatchObject({ code: 'source-missing' })
  })
})
