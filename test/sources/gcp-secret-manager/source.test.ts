import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type GcpSimulator, startGcp } from '../../../src/simulators/gcp/simulator.js'
import { crc32c } from '../../../src/sources/gcp-secret-manager/crc32c.js'
import { source } from '../../../src/sources/gcp-secret-manager/source.js'
import { plainOf, type Reading, readAsEngine, takes } from '../../kit/source-reading.js'

let simulator: GcpSimulator
let now = Date.now()

beforeEach(async () => {
  now = Date.now()
  simulator = await startGcp({ projects: ['acme-prod', 'acme-dev'], now: () => now })
})
afterEach(() => simulator.close())

const read = (settings: object, more: Partial<Reading> = {}) =>
  readAsEngine(source, {
    settings: { project: 'acme-prod', ...settings },
    env: {
      GOOGLE_OAUTH_ACCESS_TOKEN: simulator.token,
      CLOUDSDK_API_ENDPOINT_OVERRIDES_SECRETMANAGER: `${simulator.url}/`,
    },
    ...more,
  })

describe('what is read', () => {
  it('is each secret below the prefix that carries the labels, and says its version, time and place', async () => {
    simulator.put('acme-prod', 'shop-DB_URL', 'first', { team: 'shop' })
    now += 5000
    simulator.put('acme-prod', 'shop-DB_URL', 'postgres://x')
    simulator.put('acme-prod', 'shop-api-key', 'k', { team: 'shop' })
    simulator.put('acme-prod', 'shop-OTHER', 'no', { team: 'blog' })
    simulator.put('acme-prod', 'BARE', 'no', { team: 'shop' })
    const found = await read({ prefix: 'shop-', labels: { team: 'shop' } })
    expect(plainOf(found)).toEqual({ DB_URL: 'postgres://x', api_key: 'k' })
    expect(found.get('production')?.get('DB_URL')).toMatchObject({
      version: '2',
      updatedAt: now,
      at: 'projects/acme-prod/secrets/shop-DB_URL',
    })
  })

  it('is the version that the config pins, of each secret', async () => {
    simulator.put('acme-prod', 'A', 'one')
    simulator.put('acme-prod', 'A', 'two')
    expect(plainOf(await read({ version: 1 }))).toEqual({ A: 'one' })
    expect(plainOf(await read({ version: '2' }))).toEqual({ A: 'two' })
    await expect(read({ version: 3 })).rejects.toMatchObject({ code: 'source-missing' })
  })

  it('comes from the project, prefix or label that is the environment’s', async () => {
    simulator.put('acme-prod', 'A', 'production')
    simulator.put('acme-dev', 'A', 'preview')
    const environments = ['prod', 'dev']
    const found = await read({ project: 'acme-{environment}' }, { environments })
    expect([plainOf(found, 'prod'), plainOf(found, 'dev')]).toEqual([{ A: 'production' }, { A: 'preview' }])
    simulator.put('acme-prod', 'B', 'labelled', { env: 'prod' })
    const labelled = await read({ labels: { env: '{environment}' } }, { environments: ['prod'] })
    expect(plainOf(labelled, 'prod')).toEqual({ B: 'labelled' })
    await expect(read({}, { environments })).rejects.toMatchObject({ code: 'config' })
  })

  it('lists a project once, however many environments are in it', async () => {
    simulator.put('acme-prod', 'one-A', '1')
    simulator.put('acme-prod', 'two-A', '2')
    await read({ prefix: '{environment}-' }, { environments: ['one', 'two'] })
    expect(simulator.requests.filter(({ path }) => path.endsWith('/secrets'))).toHaveLength(1)
  })

  it('leaves times out where asking for them would take the project’s quota', async () => {
    for (let index = 0; index < 401; index += 1) simulator.put('acme-prod', `N${index}`, String(index))
    const found = await read({})
    expect(found.get('production')?.size).toBe(401)
    expect([...(found.get('production')?.values() ?? [])].some(({ updatedAt }) => updatedAt !== undefined)).toBe(false)
    expect(simulator.requests).toHaveLength(402)
  })
})

describe('what is refused', () => {
  const told = (promise: Promise<unknown>) =>
    promise.then(
      () => undefined,
      (thrown: unknown) => thrown,
    )

  it.each(['DISABLED', 'DESTROYED'] as const)('a version that is %s, by its name, with the remedy', async (state) => {
    simulator.put('acme-prod', 'OTHER', 'x')
    simulator.put('acme-prod', 'DB_URL', 'x')
    simulator.setState('acme-prod', 'DB_URL', state)
    const error = await told(read({}))
    expect(error).toMatchObject({
      code: 'source',
      exit: 3,
      where: 'gcp-secret-manager:production',
      message: `projects/acme-prod/secrets/DB_URL: the latest version is ${state.toLowerCase()}`,
      hint: expect.stringContaining('add a new version'),
    })
  })

  it('a value that arrived damaged', async () => {
    simulator.put('acme-prod', 'A', 'x')
    simulator.setDamaged(true)
    await expect(read({})).rejects.toMatchObject({ code: 'source', message: expect.stringContaining('damaged') })
  })

  it('bytes that are no text', async () => {
    simulator.put('acme-prod', 'A', Buffer.from([0xff, 0xfe, 0x00]))
    await expect(read({})).rejects.toMatchObject({ code: 'source', message: expect.stringContaining('not text') })
  })

  it('two ids that become one name, and an id that becomes none', async () => {
    simulator.put('acme-prod', 'a-b', '1')
    simulator.put('acme-prod', 'a_b', '2')
    await expect(read({})).rejects.toMatchObject({
      code: 'source-duplicate',
      exit: 3,
      where: 'gcp-secret-manager:production',
      message: expect.stringContaining('projects/acme-prod/secrets/a_b'),
    })
    expect(plainOf(await read({ prefix: 'a-' }))).toEqual({ b: '1' })
    simulator.put('acme-prod', '9lives', '3')
    await expect(read({ prefix: '9' })).resolves.toBeDefined()
    simulator.drop('acme-prod', ['a_b'])
    await expect(read({})).rejects.toMatchObject({ code: 'source', message: expect.stringContaining('9lives') })
  })

  it('a list that shows fewer than it counts', async () => {
    for (const id of ['A', 'B', 'C']) simulator.put('acme-prod', id, id)
    simulator.order({
      match: ({ path }) => path.endsWith('/secrets'),
      act: {
        kind: 'answer',
        answer: { status: 200, body: { secrets: [{ name: 'projects/1/secrets/A' }], totalSize: 3 } },
      },
    })
    await expect(read({})).rejects.toMatchObject({
      code: 'source',
      exit: 3,
      message: expect.stringContaining('1 of 3'),
    })
  })

  it('a later page with nothing on it, which would end a list early', async () => {
    for (const id of ['A', 'B', 'C']) simulator.put('acme-prod', id, id)
    simulator.setPageSize(1)
    let pages = 0
    simulator.order({
      match: ({ path }) => path.endsWith('/secrets') && ++pages === 2,
      act: { kind: 'answer', answer: { status: 200, body: {} } },
    })
    await expect(read({})).rejects.toMatchObject({ code: 'bad-answer' })
  })

  it('a project without secrets, and one that the token may not list', async () => {
    await expect(read({})).rejects.toMatchObject({ code: 'source-missing', exit: 3 })
    await expect(read({ project: 'acme-stage' })).rejects.toMatchObject({
      code: 'forbidden',
      where: 'gcp-secret-manager:production',
      hint: expect.stringContaining('roles/secretmanager.viewer'),
    })
  })

  it('access without its role, by the name of the secret and of the role', async () => {
    simulator.put('acme-prod', 'A', 'x')
    const denied = { status: 403, body: { error: { code: 403, status: 'PERMISSION_DENIED', message: 'no' } } }
    simulator.order({ match: ({ path }) => path.endsWith(':access'), act: { kind: 'answer', answer: denied } })
    await expect(read({})).rejects.toMatchObject({
      code: 'forbidden',
      message: expect.stringContaining('projects/acme-prod/secrets/A'),
      hint: expect.stringContaining('roles/secretmanager.secretAccessor'),
    })
  })

  it('an API that is not enabled, with the command that enables it', async () => {
    const details = [{ '@type': 'type.googleapis.com/google.rpc.ErrorInfo', reason: 'SERVICE_DISABLED' }]
    const off = { status: 403, body: { error: { code: 403, status: 'PERMISSION_DENIED', message: 'off', details } } }
    simulator.order({ act: { kind: 'answer', answer: off } })
    await expect(read({})).rejects.toMatchObject({ hint: expect.stringContaining('gcloud services enable') })
  })

  it('more reads than the project’s quota has room for, unless it has in time', async () => {
    await simulator.close()
    simulator = await startGcp({ budget: 2, now: () => now })
    for (const id of ['A', 'B', 'C']) simulator.put('acme-prod', id, id)
    await expect(read({})).rejects.toMatchObject({ code: 'limited', exit: 1, hint: expect.stringContaining('later') })
  })
})

describe('settings', () => {
  it('are refused where they could not be meant', () => {
    expect(takes(source, { project: 'acme-prod' })).toBe(true)
    const login = { use: 'oidc', provider: 'projects/1/locations/global/workloadIdentityPools/ci/providers/github' }
    expect(takes(source, { project: 'acme-prod', login })).toBe(true)
    for (const wrong of [
      {},
      { project: '' },
      { project: 'p', prefix: 'shop/' },
      { project: 'p', version: 0 },
      { project: 'p', version: 'newest' },
      { project: 'p', dash: '.' },
      { project: 'p', login: { use: 'oidc' } },
      { project: 'p', login: { ...login, provider: 'ci/github' } },
      { project: 'p', login: { ...login, serviceAccount: 'sealpost' } },
      { project: 'p', login: { ...login, use: 'key' } },
    ])
      expect(takes(source, wrong), JSON.stringify(wrong)).toBe(false)
  })
})

it('CRC-32C is that of RFC 3720', () => {
  expect(crc32c(Buffer.from('123456789'))).toBe(0xe3069283)
  expect(crc32c(Buffer.alloc(32))).toBe(0x8a9136aa)
  expect(crc32c(Buffer.alloc(32, 0xff))).toBe(0x62a8ab43)
})
