import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { nodeRuntime } from '../../../src/io/system/runtime.js'
import { startVault } from '../../../src/simulators/vault/simulator.js'
import { kinds } from '../../scenarios/vendors.kit.js'
import { made, team } from './kit.js'

const environments = '[production, preview]'
const site = kinds.site.replace('{ production: production }', '{ production: production, preview: deploy-preview }')

async function two(source: string, env = {}) {
  const one = await team({ source, environments, env, targets: { site } })
  one.write('.gitignore', '.env.keys\n')
  const at = { site: one.netlify.site }
  one.netlify.plant(at, 'production', 'API_KEY', made('API_KEY'))
  one.netlify.plant(at, 'deploy-preview', 'API_KEY', made('API_KEY of previews'))
  return one
}

describe('an import that ends in the middle', () => {
  const source = "source: { use: dotenvx, path: 'secrets/.env.{environment}' }"
  const keysIn = (text = '') =>
    [...text.matchAll(/^(DOTENV_PRIVATE_KEY_\w+)="([0-9a-f]{64})"$/gm)].map(([, name, key]) => [name, key])

  it.each([1, 2, 3, 4])('has every file whole or not at all, and goes on from there: write %i', async (at) => {
    const one = await two(source)
    const { files } = nodeRuntime(new AbortController().signal)
    let writes = 0
    const dying = async <T>(write: () => Promise<T>): Promise<T> => {
      writes += 1
      if (writes >= at) throw Object.assign(new Error('the disk is gone'), { code: 'EIO' })
      return write()
    }
    const died = await one.cli(['import', '--yes'], {
      runtime: {
        files: {
          ...files,
          createNew: (path, bytes) => dying(() => files.createNew(path, bytes)),
          replace: (path, bytes, mode) => dying(() => files.replace(path, bytes, mode)),
        },
      },
    })
    expect(died.code).toBe(1)
    const before = keysIn(await one.read('secrets/.env.keys'))
    expect(await one.cli(['import', '--yes'])).toMatchObject({ code: 0, err: '' })
    const keys = keysIn(await one.read('secrets/.env.keys'))
    // no key that opens a file is lost
    expect(keys).toEqual(expect.arrayContaining(before))
    expect(keys).toHaveLength(2)
    const plan = await one.cli(['plan', '--json'], { env: Object.fromEntries(keys) })
    expect(JSON.parse(plan.out).summary).toMatchObject({ create: 0, update: 0 })
    expect(readdirSync(join(one.folder, 'secrets')).sort()).toEqual(['.env.keys', '.env.preview', '.env.production'])
  })

  it('writes nothing at all where one environment cannot be had', async () => {
    const one = await two('source: { use: sops, path: "{environment}.yaml" }', { SOPS_AGE_KEY: 'AGE-SECRET-KEY-1NONE' })
    expect((await one.cli(['import', '--yes'])).code).toBe(3)
    expect(readdirSync(one.folder).filter((name) => name.endsWith('.yaml'))).toEqual(['sealpost.yaml'])
  })

  it('says what is not known where the answer to a write was lost', async () => {
    const vault = await startVault()
    const one = await two('source: { use: vault, paths: "shop/{environment}" }', {
      VAULT_ADDR: vault.url,
      VAULT_TOKEN: vault.token,
    })
    vault.order({ match: ({ method }) => method === 'POST', act: { kind: 'drop-after' } })
    const ran = await one.cli(['import', '--yes'])
    expect(ran.code).toBe(1)
    // it had landed, as looking again has shown; the other environment was not begun
    expect(ran.out).toContain('1 name taken in, 1 name may not be written')
    expect(vault.requests.filter(({ method }) => method === 'POST')).toHaveLength(1)
    expect(await one.cli(['import', '--yes'])).toMatchObject({ code: 0, err: '' })
    expect(vault.paths('secret')).toEqual(['shop/production', 'shop/preview'])
    await vault.close()
  })

  it('asks a server for nothing but reads until a person has said yes', async () => {
    const vault = await startVault()
    const one = await two('source: { use: vault, paths: "shop/{environment}" }', {
      VAULT_ADDR: vault.url,
      VAULT_TOKEN: vault.token,
    })
    expect((await one.cli(['import', '--dry-run'])).code).toBe(2)
    expect(new Set(vault.requests.map(({ method }) => method))).toEqual(new Set(['GET']))
    await vault.close()
  })
})

describe('an import into plain files', () => {
  it('leaves values in those files, and nowhere else', async () => {
    const one = await two("source: { use: dotenv, path: '.env.{environment}' }")
    one.write('.gitignore', '.env.*\n')
    const ran = await one.cli(['import', '--yes', '--json'])
    expect(ran.code).toBe(0)
    expect(ran.out + ran.err).not.toMatch(/made-up value/)
    const names = readdirSync(one.folder).sort()
    expect(names).toEqual(['.env.preview', '.env.production', '.gitignore', 'sealpost.yaml'])
  })
})
