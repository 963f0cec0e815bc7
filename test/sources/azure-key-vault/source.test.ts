import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type AzureSimulator, startAzure } from '../../../src/simulators/azure/simulator.js'
import { type Issuer, openIssuer } from '../../../src/simulators/oidc.js'
import { source } from '../../../src/sources/azure-key-vault/source.js'
import { plainOf, type Reading, readAsEngine, takes } from '../../kit/source-reading.js'

let issuer: Issuer
let simulator: AzureSimulator

beforeEach(async () => {
  issuer = openIssuer()
  simulator = await startAzure({ issuer })
})
afterEach(() => simulator.close())

const bySecret = () => ({
  AZURE_TENANT_ID: simulator.tenant,
  AZURE_CLIENT_ID: simulator.client,
  AZURE_CLIENT_SECRET: simulator.secret,
})
const read = (settings: object = {}, more: Partial<Reading> = {}) =>
  readAsEngine(source, {
    settings: { vault: 'acme-shop', ...settings },
    ...more,
    env: {
      ...bySecret(),
      AZURE_KEY_VAULT_ENDPOINT: simulator.url,
      AZURE_AUTHORITY_HOST: simulator.url,
      ...more.env,
    },
  })
const refusal = (...call: Parameters<typeof read>) =>
  read(...call).then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
const seconds = (fromNow: number) => Math.floor(Date.now() / 1000) + fromNow

describe('what is read', () => {
  it('is each secret below the prefix, - made _, and says its version, time and place', async () => {
    simulator.put('production-DB-URL', 'postgres://x')
    simulator.put('production-api-key', 'k', { attributes: { nbf: seconds(-60), exp: seconds(600) } })
    simulator.put('preview-DB-URL', 'no')
    const found = await read({ prefix: '{environment}-' })
    expect(plainOf(found)).toEqual({ DB_URL: 'postgres://x', api_key: 'k' })
    const { version, updatedAt, at } = found.get('production')?.get('DB_URL') ?? {}
    expect(version).toMatch(/^[0-9a-f]{32}$/)
    expect(Math.abs((updatedAt ?? 0) - Date.now())).toBeLessThan(5000)
    expect(at).toMatch(/^127\.0\.0\.1:\d+\/secrets\/production-DB-URL$/)
  })

  it('comes page by page, 25 at a time, over pages that hold nothing', async () => {
    const names = Array.from({ length: 60 }, (_, index) => `N${index}`)
    for (const name of names) simulator.put(name, name)
    simulator.order({
      match: ({ path }) => path === '/secrets',
      act: {
        kind: 'answer',
        answer: {
          status: 200,
          body: { value: [], nextLink: `${simulator.url}/secrets?api-version=7.6&$skiptoken=MA&maxresults=25` },
        },
      },
    })
    expect(Object.keys(plainOf(await read())).sort()).toEqual([...names].sort())
    expect(simulator.requests.filter(({ path }) => path === '/secrets')).toHaveLength(4)
  })

  it('leaves out what the vault keeps for a certificate, and takes other values of that type', async () => {
    simulator.put('site-cert', 'MII…', { managed: true, contentType: 'application/x-pkcs12' })
    simulator.put('PFX', 'MIIown', { contentType: 'application/x-pkcs12' })
    expect(plainOf(await read())).toEqual({ PFX: 'MIIown' })
  })

  it('comes from the vault that is the environment’s, and never from one vault for two environments', async () => {
    simulator.put('A', 'x')
    const settings = { vault: 'acme-{environment}' }
    expect(plainOf(await read(settings))).toEqual({ A: 'x' })
    // the variable is one address, whatever the config says of vaults
    expect(await refusal(settings, { environments: ['production', 'preview'] })).toMatchObject({
      code: 'config',
      exit: 64,
      where: 'azure-key-vault:preview',
      hint: expect.stringContaining('AZURE_KEY_VAULT_ENDPOINT'),
    })
    expect(await refusal({}, { environments: ['production', 'preview'] })).toMatchObject({ code: 'config' })
  })

  it('waits as the vault asks, and goes on', async () => {
    await simulator.close()
    let skipped = 0
    const now = () => {
      skipped += 3000
      return Date.now() + skipped
    }
    simulator = await startAzure({ issuer, budget: 2, now })
    simulator.put('A', '1')
    simulator.put('B', '2')
    expect(plainOf(await read())).toEqual({ A: '1', B: '2' })
  })
})

describe('what is refused', () => {
  it.each<[string, object, RegExp]>([
    ['disabled', { enabled: false }, /disabled/],
    ['expired', { exp: seconds(-60) }, /expired/],
    ['not valid yet', { nbf: seconds(600) }, /not valid yet/],
  ])(
    'a secret that is %s, by its name, with the remedy, before any value is asked for',
    async (_, attributes, words) => {
      simulator.put('OTHER', 'x')
      simulator.put('DB-URL', 'x', { attributes })
      expect(await refusal()).toMatchObject({
        code: 'source',
        exit: 3,
        where: 'azure-key-vault:production',
        message: expect.stringMatching(new RegExp(`/secrets/DB-URL: .*${words.source}`)),
        hint: expect.stringContaining('az keyvault secret set-attributes'),
      })
      expect(simulator.requests.filter(({ path }) => path.startsWith('/secrets/'))).toEqual([])
    },
  )

  it('a secret that is disabled between the list and the value', async () => {
    simulator.put('A', 'x')
    simulator.order({
      match: ({ path }) => {
        if (path === '/secrets/A') simulator.setEnabled('A', false)
        return false
      },
      act: { kind: 'drop' },
    })
    expect(await refusal()).toMatchObject({ code: 'source', exit: 3, message: expect.stringContaining('disabled') })
  })

  it('a list that leads to another host, which gets no request', async () => {
    const other = await startAzure()
    for (let index = 0; index < 30; index += 1) simulator.put(`N${index}`, 'x')
    simulator.continueAt(other.url)
    expect(await refusal()).toMatchObject({ code: 'redirect', where: 'azure-key-vault:production' })
    expect(other.requests).toEqual([])
    await other.close()
  })

  it('two names that become one, and a name that becomes none', async () => {
    simulator.put('a-b', '1')
    simulator.put('ab', '2')
    expect(await refusal({ dash: '' })).toMatchObject({ code: 'source-duplicate', exit: 3 })
    simulator.put('9', '3')
    expect(await refusal()).toMatchObject({ code: 'source', message: expect.stringContaining('/secrets/9') })
  })

  it('a vault with nothing for the environment, and a name that no vault has', async () => {
    expect(await refusal()).toMatchObject({ code: 'source-missing', exit: 3 })
    expect(await refusal({ vault: 'x-{environment}-with-far-too-long-a-name' })).toMatchObject({ code: 'config' })
    expect(simulator.requests.filter(({ path }) => path.startsWith('/secrets/'))).toEqual([])
  })

  it.each<[string, string | undefined, RegExp]>([
    ['without a role', 'ForbiddenByRbac', /Key Vault Secrets User/],
    ['without a policy', undefined, /Get and List/],
    ['from outside of the firewall', 'ForbiddenByFirewall', /firewall/],
  ])('a reader %s, with what to grant', async (_, code, words) => {
    const innererror = code === undefined ? {} : { innererror: { code } }
    const answer = { status: 403, body: { error: { code: 'Forbidden', message: 'no', ...innererror } } }
    simulator.order({ act: { kind: 'answer', answer }, match: ({ path }) => path === '/secrets' })
    expect(await refusal()).toMatchObject({ code: 'forbidden', hint: expect.stringMatching(words) })
  })

  it('a token that the vault does not take: it is asked for once more, then the tenant is named', async () => {
    simulator.put('A', 'x')
    const challenge = { 'www-authenticate': 'Bearer authorization="https://login.example/other", resource="https://x"' }
    const answer = { status: 401, body: { error: { code: 'Unauthorized', message: 'AKV10032' } }, headers: challenge }
    simulator.order({ times: 2, act: { kind: 'answer', answer }, match: ({ path }) => path === '/secrets' })
    expect(await refusal()).toMatchObject({ code: 'unauthorized', hint: expect.stringContaining('AZURE_TENANT_ID') })
    expect(simulator.requests.filter(({ path }) => path === '/secrets')).toHaveLength(2)
    simulator.revoke()
    // a token that only ended is renewed, and nobody hears of it
    let asked = 0
    simulator.order({
      match: ({ path }) => {
        if (path === '/secrets/A' && ++asked === 1) simulator.revoke()
        return false
      },
      act: { kind: 'drop' },
    })
    expect(plainOf(await read())).toEqual({ A: 'x' })
  })
})

describe('a login', () => {
  const login = { login: { use: 'oidc' } }
  const audience = 'api://AzureADTokenExchange'

  it('is made with the pipeline’s token, and no secret', async () => {
    simulator.put('A', 'x')
    const env = { AZURE_CLIENT_SECRET: '', SEALPOST_ID_TOKEN: issuer.token(audience) }
    expect(plainOf(await read(login, { env }))).toEqual({ A: 'x' })
  })

  it.each<[string, () => Record<string, string>, RegExp]>([
    [
      'of another branch',
      () => ({ SEALPOST_ID_TOKEN: issuer.token(audience, { sub: 'repo:acme/shop:pull_request' }) }),
      /AADSTS700213/,
    ],
    ['of another issuer', () => ({ SEALPOST_ID_TOKEN: openIssuer().token(audience) }), /AADSTS700024/],
    [
      'for another tenant',
      () => ({ SEALPOST_ID_TOKEN: issuer.token(audience), AZURE_TENANT_ID: 'acme.example' }),
      /AADSTS90002/,
    ],
    [
      'for another application',
      () => ({ SEALPOST_ID_TOKEN: issuer.token(audience), AZURE_CLIENT_ID: 'x' }),
      /AADSTS700016/,
    ],
  ])('with a token %s is refused by its number, with the remedy', async (_, env, words) => {
    const error = await refusal(login, { env: env() })
    expect(error).toMatchObject({
      code: 'unauthorized',
      where: 'azure-key-vault:production',
      message: expect.stringMatching(words),
    })
    expect(simulator.requests.filter(({ path }) => path.startsWith('/secrets'))).toEqual([])
  })

  it('for an audience that the application does not take is refused by its number', async () => {
    const settings = { login: { use: 'oidc', audience: 'https://x.example' } }
    const error = await refusal(settings, { env: { SEALPOST_ID_TOKEN: issuer.token('https://x.example') } })
    expect(error).toMatchObject({
      message: expect.stringContaining('AADSTS700212'),
      hint: expect.stringContaining('source.login.audience'),
    })
  })

  it('with another secret is refused, and shows none', async () => {
    const error = await refusal({}, { env: { AZURE_CLIENT_SECRET: 'hunter2-hunter2' } })
    expect(error).toMatchObject({ code: 'unauthorized', hint: expect.stringContaining('AZURE_CLIENT_SECRET') })
    expect(JSON.stringify(error)).not.toContain('hunter2')
  })

  it.each(['AZURE_TENANT_ID', 'AZURE_CLIENT_ID', 'AZURE_CLIENT_SECRET'])('needs %s', async (name) => {
    expect(await refusal({}, { env: { [name]: '' } })).toMatchObject({
      code: 'token-missing',
      exit: 64,
      message: expect.stringContaining(name),
    })
    expect(simulator.requests).toEqual([])
  })

  it('asks for the vaults of the cloud that the address is in', async () => {
    const answer = await refusal(
      {},
      {
        env: { AZURE_KEY_VAULT_ENDPOINT: 'https://acme-shop.vault.azure.cn' },
      },
    )
    // the simulator’s tenant has none of that cloud
    expect(answer).toMatchObject({ code: 'unauthorized', message: expect.stringContaining('AADSTS70011') })
  })

  it('to a tenant that is none is not tried', async () => {
    expect(await refusal({}, { env: { AZURE_TENANT_ID: '../common' } })).toMatchObject({ code: 'token-missing' })
    expect(simulator.requests).toEqual([])
  })
})

it('settings are refused where they could not be meant', () => {
  expect(takes(source, { vault: 'acme-shop', prefix: '{environment}-' })).toBe(true)
  for (const wrong of [
    {},
    { vault: 'https://acme-shop.vault.azure.net' },
    { vault: 'acme.example' },
    { vault: 'a', prefix: 'shop_' },
    { vault: 'a', dash: '.' },
    { vault: 'a', login: { use: 'secret' } },
    { vault: 'a', login: { use: 'oidc', tokenEnv: 'A-B' } },
  ])
    expect(takes(source, wrong), JSON.stringify(wrong)).toBe(false)
})
