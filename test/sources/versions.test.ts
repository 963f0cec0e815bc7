import { describe, expect, it, onTestFinished } from 'vitest'
import type { Source, SourceCall } from '../../src/core/source.js'
import type { SourceVersions } from '../../src/core/value.js'
import { startAws } from '../../src/simulators/aws/simulator.js'
import { startAzure } from '../../src/simulators/azure/simulator.js'
import { startGcp } from '../../src/simulators/gcp/simulator.js'
import { startVault } from '../../src/simulators/vault/simulator.js'
import { source as secretsManager } from '../../src/sources/aws-secrets-manager/source.js'
import { source as parameterStore } from '../../src/sources/aws-ssm/source.js'
import { source as keyVault } from '../../src/sources/azure-key-vault/source.js'
import { source as secretManager } from '../../src/sources/gcp-secret-manager/source.js'
import { sources } from '../../src/sources/index.js'
import { source as vault } from '../../src/sources/vault/source.js'
import { type Reading, readAsEngine } from '../kit/source-reading.js'

/** Lists as a run would, and reads: of both, each name of production with the id of its version. */
async function both<T>(source: Source<T>, how: Pick<Reading, 'settings' | 'env'>) {
  const told = await listed(source, how)
  const read = (await readAsEngine(source as Source, how)).get('production') ?? new Map()
  return { told, read: Object.fromEntries([...read].map(([name, { versionId }]) => [name, versionId])) }
}

async function listed<T>(source: Source<T>, how: Pick<Reading, 'settings' | 'env'>) {
  const { versions } = source
  if (versions === 'none') throw new Error(`${source.id} tells no versions`)
  const list = (call: SourceCall<T>): Promise<SourceVersions> => versions.list(call)
  const told = (await readAsEngine({ ...source, read: list } as never, how)).get('production') as
    | ReadonlyMap<string, { versionId: string }>
    | undefined
  return told && Object.fromEntries([...told].map(([name, { versionId }]) => [name, versionId]))
}

describe('vault', () => {
  let now = Date.parse('2026-11-01T08:00:00Z')
  async function opened(settings: object = {}) {
    const simulator = await startVault({ now: () => now })
    onTestFinished(() => simulator.close())
    const env = { VAULT_ADDR: simulator.url, VAULT_TOKEN: simulator.token }
    return { simulator, how: { env, settings: { paths: 'shop/{environment}', ...settings } } }
  }

  it('tells all keys of a secret without their values, whatever they hold, with one version', async () => {
    const { simulator, how } = await opened()
    simulator.put('secret', 'shop/production', { B: 'made-up', A: { deep: [1] }, C: {}, D: 5 })
    const { told, read } = await both(vault, how)
    expect(told).toEqual(read)
    expect(told).toEqual(Object.fromEntries(['B', 'A', 'C', 'D'].map((name) => [name, '1 2026-11-01T08:00:00.000Z'])))
  })

  it('tells a secret that was made anew from the one before, although it counts from 1 again', async () => {
    const { simulator, how } = await opened()
    simulator.put('secret', 'shop/production', { A: 'made-up' })
    const before = await listed(vault, how)
    simulator.drop('secret', 'shop/production')
    now += 1
    simulator.put('secret', 'shop/production', { A: 'another' })
    const { told, read } = await both(vault, how)
    expect(told).toEqual(read)
    expect(told).not.toEqual(before)
  })

  it('tells an older state where the config reads one', async () => {
    const pinned = await opened({ at: { version: 1 } })
    pinned.simulator.put('secret', 'shop/production', { OLD: 'made-up' })
    const then = new Date(now).toISOString()
    now += 60_000
    pinned.simulator.put('secret', 'shop/production', { NEW: 'made-up' })
    const first = await both(vault, pinned.how)
    expect(first.told).toEqual(first.read)
    expect(Object.keys(first.told ?? {})).toEqual(['OLD'])
    const timed = { ...pinned.how, settings: { paths: 'shop/{environment}', at: { time: then } } }
    expect((await both(vault, timed)).told).toEqual(first.told)
    const before = { ...pinned.how, settings: { paths: 'shop/{environment}', at: { time: '2020-01-01T00:00:00Z' } } }
    await expect(listed(vault, before)).rejects.toMatchObject({ code: 'source-missing' })
  })

  it('refuses what is deleted, destroyed or clashes in the words that reading has', async () => {
    const { simulator, how } = await opened({ paths: ['shop/{environment}', 'more'] })
    simulator.put('secret', 'shop/production', { A: 'made-up' })
    simulator.put('secret', 'more', { A: 'made-up' })
    await expect(listed(vault, how)).rejects.toMatchObject({ code: 'source-duplicate' })
    for (const gone of ['delete', 'destroy'] as const) {
      simulator.remove('secret', 'shop/production', gone)
      const told = await listed(vault, how).catch((thrown: Error) => thrown.message)
      const read = await readAsEngine(vault as Source, how).catch((thrown: Error) => thrown.message)
      expect(told).toMatch(/version 1 of secret\/shop\/production is (?:deleted|destroyed)/)
      expect(told).toBe(read)
    }
  })

  it('says that a mount or a server is too old', async () => {
    const plain = await opened({ mount: 'kv', version: 1 })
    await expect(listed(vault, plain.how)).rejects.toMatchObject({ code: 'config', message: /KV version 1/ })
    const { simulator, how } = await opened()
    const warnings = ['Invalid path for a versioned K/V secrets engine.']
    const answer = { status: 404, body: { data: null, warnings } }
    simulator.order({ match: ({ path }) => path.includes('/subkeys/'), act: { kind: 'answer', answer } })
    await expect(listed(vault, how)).rejects.toMatchObject({ code: 'config', hint: /Vault 1\.10 or newer/ })
  })

  it('names the line of a policy that is missing', async () => {
    const { simulator, how } = await opened()
    const answer = { status: 403, body: { errors: ['1 error occurred:\n\t* permission denied\n\n'] } }
    simulator.order({ act: { kind: 'answer', answer } })
    await expect(listed(vault, how)).rejects.toMatchObject({ hint: /path "secret\/subkeys\/shop\/production"/ })
  })
})

async function account() {
  const aws = await startAws()
  onTestFinished(() => aws.close())
  const { accessKeyId, secretAccessKey } = aws.callers.user
  const env = { AWS_ENDPOINT_URL: aws.url, AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey }
  const how = (settings: object) => ({ env, settings: { region: aws.region, ...settings } })
  return { ...aws, how }
}

describe('aws-secrets-manager', () => {
  it.each<[string, object]>([
    ['a prefix', { prefix: 'shop/{environment}/' }],
    ['globs', { prefix: 'shop/{environment}/', names: ['!mail/*'] }],
    ['names', { names: ['shop/{environment}/DB'] }],
    ['tags', { prefix: 'shop/{environment}/', tags: { team: 'shop' } }],
    ['keys of a JSON secret', { json: { all: ['KEY', 'PORT'] } }],
    ['both', { prefix: 'shop/{environment}/', tags: { team: 'shop' }, json: { all: ['KEY'] } }],
    ['another label', { prefix: 'shop/{environment}/', names: ['DB'], stage: 'AWSPREVIOUS' }],
  ])('tells the versions of what is found by %s', async (_, settings) => {
    const { secrets, how } = await account()
    secrets.put('shop/production/DB', 'made-up', { team: 'shop' })
    secrets.put('shop/production/DB', 'another')
    secrets.put('shop/production/mail/TOKEN', 'made-up', { team: 'mail' })
    secrets.put('shop/productions/DB', 'a neighbour', { team: 'shop' })
    secrets.put('all', '{"KEY":"made-up","PORT":1,"OTHER":"x"}')
    const { told, read } = await both(secretsManager, how(settings))
    expect(Object.keys(told ?? {}).length).toBeGreaterThan(0)
    expect(told).toEqual(read)
  })

  it('tells nothing where the keys of a JSON secret are left open, and where something does not exist', async () => {
    const { secrets, how } = await account()
    secrets.put('all', '{"KEY":"made-up"}')
    secrets.put('shop/production/DB', 'made-up')
    for (const settings of [
      { json: { all: ['*'] } },
      { json: { all: ['KEY', '!K*'] } },
      { json: { gone: ['KEY'] } },
      { names: ['shop/{environment}/DB', 'shop/{environment}/GONE'] },
      { prefix: 'shop/{environment}/', stage: 'AWSPENDING' },
      { prefix: 'nothing/{environment}/' },
    ])
      expect(await listed(secretsManager, how(settings))).toBeUndefined()
    secrets.schedule('shop/production/DB')
    expect(await listed(secretsManager, how({ names: ['shop/{environment}/DB'] }))).toBeUndefined()
  })

  it('tells a secret that was made anew from the one before, whatever ids its versions were given', async () => {
    const { secrets, how } = await account()
    const settings = how({ prefix: 'shop/{environment}/' })
    secrets.put('shop/production/DB', 'made-up')
    const id = secrets.all.get('shop/production/DB')?.versions[0]?.id ?? ''
    const before = await listed(secretsManager, settings)
    secrets.drop('shop/production/DB')
    secrets.put('shop/production/DB', 'another')
    const held = secrets.all.get('shop/production/DB')
    if (held) held.versions = held.versions.map((one) => ({ ...one, id }))
    const { told, read } = await both(secretsManager, settings)
    expect(told).toEqual(read)
    expect(told?.DB).toContain(id)
    expect(told).not.toEqual(before)
  })

  it('has a name that is none refused', async () => {
    const { secrets, how } = await account()
    secrets.put('shop/production/1st', 'made-up')
    await expect(listed(secretsManager, how({ prefix: 'shop/{environment}/' }))).rejects.toMatchObject({
      code: 'source',
    })
  })
})

describe('aws-ssm', () => {
  it.each<[string, object]>([
    ['a path', { path: '/shop/{environment}' }],
    ['one level', { path: '/shop/{environment}/', recursive: false }],
    ['joined parts', { path: '/shop/{environment}', separator: '_' }],
    ['the root', { path: '/', separator: '_' }],
  ])('tells the versions of %s, and what is decrypted for it is nothing', async (_, settings) => {
    const { parameters, callers, how } = await account()
    parameters.put('/shop/production/DB', 'made-up')
    parameters.put('/shop/production/DB', 'another')
    parameters.put('/shop/production/mail/TOKEN', 'made-up')
    parameters.put('/shop/productions', 'a neighbour')
    const { told, read } = await both(parameterStore, how(settings))
    expect(told).toEqual(read)
    callers.deny({ action: 'kms:Decrypt' })
    expect(await listed(parameterStore, how(settings))).toEqual(told)
  })

  it('tells nothing of a path with nothing below it', async () => {
    const { how } = await account()
    expect(await listed(parameterStore, how({ path: '/shop/{environment}' }))).toBeUndefined()
  })

  it('names the action that is not permitted', async () => {
    const { parameters, callers, how } = await account()
    parameters.put('/shop/production/DB', 'made-up')
    callers.deny({ action: 'ssm:DescribeParameters' })
    await expect(listed(parameterStore, how({ path: '/shop/{environment}' }))).rejects.toMatchObject({
      code: 'forbidden',
      hint: /ssm:DescribeParameters/,
    })
  })
})

describe('gcp-secret-manager', () => {
  let now = Date.parse('2026-11-01T08:00:00Z')
  async function opened(settings: object = {}) {
    const simulator = await startGcp({ projects: ['acme-prod'], now: () => now })
    onTestFinished(() => simulator.close())
    const env = {
      GOOGLE_OAUTH_ACCESS_TOKEN: simulator.token,
      CLOUDSDK_API_ENDPOINT_OVERRIDES_SECRETMANAGER: simulator.url,
    }
    return { simulator, how: { env, settings: { project: 'acme-prod', ...settings } } }
  }

  it('tells the number of the latest version, or of the pinned one, and which secret it is of', async () => {
    const { simulator, how } = await opened()
    simulator.put('acme-prod', 'A', 'one')
    simulator.put('acme-prod', 'A', 'two')
    const { told, read } = await both(secretManager, how)
    expect(told).toEqual(read)
    expect(told).toEqual({ A: '2 2026-11-01T08:00:00.000Z' })
    const pinned = { ...how, settings: { ...how.settings, version: 1 } }
    expect((await both(secretManager, pinned)).told).toEqual({ A: '1 2026-11-01T08:00:00.000Z' })
    simulator.drop('acme-prod', ['A'])
    now += 1000
    simulator.put('acme-prod', 'A', 'new')
    expect((await both(secretManager, pinned)).told).toEqual({ A: '1 2026-11-01T08:00:01.000Z' })
  })

  it.each(['DISABLED', 'DESTROYED'] as const)('tells nothing where a version is %s', async (state) => {
    const { simulator, how } = await opened()
    simulator.put('acme-prod', 'A', 'one')
    simulator.put('acme-prod', 'B', 'one')
    simulator.setState('acme-prod', 'A', state)
    expect(await listed(secretManager, how)).toBeUndefined()
  })

  it('tells nothing where looking at each would use up what a minute allows', async () => {
    const { simulator, how } = await opened()
    for (let index = 0; index <= 400; index += 1) simulator.put('acme-prod', `N${index}`, 'one')
    expect(await listed(secretManager, how)).toBeUndefined()
    expect(simulator.requests).toHaveLength(1)
  })
})

describe('azure-key-vault', () => {
  let now = Date.parse('2026-11-01T08:00:00Z')
  async function opened() {
    const simulator = await startAzure({ now: () => now })
    onTestFinished(() => simulator.close())
    const env = {
      AZURE_TENANT_ID: simulator.tenant,
      AZURE_CLIENT_ID: simulator.client,
      AZURE_CLIENT_SECRET: simulator.secret,
      AZURE_KEY_VAULT_ENDPOINT: simulator.url,
      AZURE_AUTHORITY_HOST: simulator.url,
    }
    return { simulator, how: { env, settings: { vault: 'acme-shop' } } }
  }

  it('tells the version that was made last, of however many', async () => {
    const { simulator, how } = await opened()
    for (let index = 0; index < 60; index += 1) {
      now += 1000
      simulator.put('DB-URL', `made-up ${index}`)
    }
    const { told, read } = await both(keyVault, how)
    expect(told).toEqual(read)
    expect(simulator.requests.filter(({ path }) => path.endsWith('/versions'))).toHaveLength(3)
  })

  it('tells nothing where two versions were made in one second: which one counts, a list does not say', async () => {
    const { simulator, how } = await opened()
    simulator.put('A', 'one')
    simulator.put('A', 'two')
    expect(await listed(keyVault, how)).toBeUndefined()
    now += 1000
    simulator.put('A', 'three')
    const { told, read } = await both(keyVault, how)
    expect(told).toEqual(read)
  })

  it('refuses what is disabled, as reading does', async () => {
    const { simulator, how } = await opened()
    simulator.put('A', 'one')
    simulator.setEnabled('A', false)
    await expect(listed(keyVault, how)).rejects.toMatchObject({ code: 'source', message: /disabled/ })
  })

  it('follows no list of versions to anywhere else', async () => {
    const { simulator, how } = await opened()
    simulator.put('A', 'one')
    const body = { value: [], nextLink: `${simulator.url}/secrets?api-version=7.6` }
    simulator.order({
      match: ({ path }) => path.endsWith('/versions'),
      act: { kind: 'answer', answer: { status: 200, body } },
    })
    await expect(listed(keyVault, how)).rejects.toMatchObject({ code: 'redirect' })
  })
})

it('which sources tell versions, and which do not', async () => {
  const all = await Promise.all(
    Object.entries(sources).map(async ([name, load]) => [name, (await load()).source.versions] as const),
  )
  expect(all.flatMap(([name, versions]) => (versions === 'none' ? [] : [name]))).toEqual([
    'aws-secrets-manager',
    'aws-ssm',
    'gcp-secret-manager',
    'azure-key-vault',
    'vault',
  ])
})
