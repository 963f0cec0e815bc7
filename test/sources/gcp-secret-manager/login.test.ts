import { generateKeyPairSync } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type GcpSimulator, startGcp } from '../../../src/simulators/gcp/simulator.js'
import { type Issuer, openIssuer } from '../../../src/simulators/oidc.js'
import { source } from '../../../src/sources/gcp-secret-manager/source.js'
import { plainOf, type Reading, readAsEngine } from '../../kit/source-reading.js'

const email = 'ci@acme-prod.iam.gserviceaccount.com'
const pair = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
})

let issuer: Issuer
let simulator: GcpSimulator

async function start(more: Parameters<typeof startGcp>[0] = {}) {
  simulator = await startGcp({ issuer, keys: { [email]: pair.publicKey }, ...more })
  simulator.put('acme-prod', 'A', 'value')
}

beforeEach(async () => {
  issuer = openIssuer()
  await start()
})
afterEach(() => simulator.close())

const read = (settings: object, env: Record<string, string>, files: Reading['files'] = {}) =>
  readAsEngine(source, {
    settings: { project: 'acme-prod', ...settings },
    env: {
      CLOUDSDK_API_ENDPOINT_OVERRIDES_SECRETMANAGER: simulator.url,
      CLOUDSDK_API_ENDPOINT_OVERRIDES_STS: simulator.url,
      CLOUDSDK_API_ENDPOINT_OVERRIDES_IAMCREDENTIALS: simulator.url,
      ...env,
    },
    files,
  })

describe('workload identity federation', () => {
  const federated = (more: object = {}) => ({ login: { use: 'oidc', provider: simulator.provider, ...more } })
  const token = (audience = `https://iam.googleapis.com/${simulator.provider}`) => issuer.token(audience)

  it('exchanges the pipeline’s token, and speaks as the service account where one is named', async () => {
    const { serviceAccount } = simulator
    expect(plainOf(await read(federated({ serviceAccount }), { SEALPOST_ID_TOKEN: token() }))).toEqual({ A: 'value' })
    expect(simulator.requests.slice(0, 2).map(({ path }) => path)).toEqual([
      '/v1/token',
      `/v1/projects/-/serviceAccounts/${encodeURIComponent(serviceAccount)}:generateAccessToken`,
    ])
  })

  it('reads as the pipeline’s own identity where none is', async () => {
    await expect(read(federated(), { SEALPOST_ID_TOKEN: token() })).rejects.toMatchObject({ code: 'unauthorized' })
    await simulator.close()
    await start({ direct: true })
    expect(plainOf(await read(federated(), { SEALPOST_ID_TOKEN: token() }))).toEqual({ A: 'value' })
  })

  it('takes the token from the variable that the config names', async () => {
    const { serviceAccount } = simulator
    const settings = federated({ serviceAccount, tokenEnv: 'MY_JWT' })
    expect(plainOf(await read(settings, { MY_JWT: token() }))).toEqual({ A: 'value' })
    await expect(read(settings, { SEALPOST_ID_TOKEN: token() })).rejects.toMatchObject({
      code: 'token-missing',
      hint: expect.stringContaining('MY_JWT'),
    })
  })

  it('goes before variables that would do as well', async () => {
    const { serviceAccount } = simulator
    const env = { SEALPOST_ID_TOKEN: token(), GOOGLE_OAUTH_ACCESS_TOKEN: 'not-this-one' }
    expect(plainOf(await read(federated({ serviceAccount }), env))).toEqual({ A: 'value' })
  })

  it.each<[string, () => string, object?]>([
    [
      'for an audience that the provider does not take',
      () => token('https://x.example'),
      { audience: 'https://x.example' },
    ],
    ['of another issuer', () => openIssuer().token(`https://iam.googleapis.com/${simulator.provider}`)],
    ['that is none', () => 'no-jwt'],
  ])('with a token %s is refused, and says what to look at', async (_, bad, more = {}) => {
    const error = await read(federated(more), { SEALPOST_ID_TOKEN: bad() }).catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({
      code: 'unauthorized',
      exit: 1,
      where: 'gcp-secret-manager:production',
      hint: expect.stringContaining('attribute condition'),
    })
    expect(simulator.requests.filter(({ path }) => path.includes('/secrets'))).toEqual([])
  })

  it('without the right to impersonate the service account names the role', async () => {
    const settings = federated({ serviceAccount: 'other@acme-prod.iam.gserviceaccount.com' })
    await expect(read(settings, { SEALPOST_ID_TOKEN: token() })).rejects.toMatchObject({
      code: 'forbidden',
      hint: expect.stringContaining('roles/iam.workloadIdentityUser'),
    })
  })

  it('logs in once more where a token ends on the way', async () => {
    const { serviceAccount } = simulator
    let asked = 0
    simulator.order({
      match: ({ path }) => {
        if (path.endsWith(':access') && ++asked === 1) simulator.revoke()
        return false
      },
      act: { kind: 'drop' },
    })
    expect(plainOf(await read(federated({ serviceAccount }), { SEALPOST_ID_TOKEN: token() }))).toEqual({ A: 'value' })
    expect(simulator.requests.filter(({ path }) => path === '/v1/token')).toHaveLength(2)
  })
})

describe('a file that GOOGLE_APPLICATION_CREDENTIALS names', () => {
  const env = { GOOGLE_APPLICATION_CREDENTIALS: '/run/key.json' }
  const keyOf = (more: object = {}) =>
    JSON.stringify({
      type: 'service_account',
      client_email: email,
      private_key: pair.privateKey,
      private_key_id: 'abc',
      token_uri: `${simulator.url}/token`,
      ...more,
    })
  const external = (more: object = {}) =>
    JSON.stringify({
      type: 'external_account',
      audience: `//iam.googleapis.com/${simulator.provider}`,
      subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
      token_url: 'https://sts.googleapis.com/v1/token',
      service_account_impersonation_url: `https://iamcredentials.googleapis.com/v1/projects/-/serviceAccounts/${simulator.serviceAccount}:generateAccessToken`,
      credential_source: { file: 'token.jwt' },
      ...more,
    })
  const subject = () => issuer.token(`https://iam.googleapis.com/${simulator.provider}`)

  it('may be the key of a service account, which signs for a token', async () => {
    expect(plainOf(await read({}, env, { '/run/key.json': keyOf() }))).toEqual({ A: 'value' })
    const relative = { GOOGLE_APPLICATION_CREDENTIALS: 'key.json' }
    expect(plainOf(await read({}, relative, { '/work/key.json': keyOf() }))).toEqual({ A: 'value' })
  })

  it('may be an external account with its token in a file, as text or as JSON', async () => {
    const files = { '/run/key.json': external(), '/work/token.jwt': `${subject()}\n` }
    expect(plainOf(await read({}, env, files))).toEqual({ A: 'value' })
    const format = { type: 'json', subject_token_field_name: 'value' }
    const inJson = {
      '/run/key.json': external({ credential_source: { file: '/run/token.json', format } }),
      '/run/token.json': JSON.stringify({ value: subject() }),
    }
    expect(plainOf(await read({}, env, inJson))).toEqual({ A: 'value' })
  })

  it('may be the one that google-github-actions/auth writes, whose token the job itself is asked for', async () => {
    const audience = `https://iam.googleapis.com/${simulator.provider}`
    const base = 'https://pipelines.actions.githubusercontent.com/x/idtoken?api-version=2.0'
    const credential_source = { url: `${base}&audience=${encodeURIComponent(audience)}` }
    const files = { '/run/key.json': external({ credential_source }) }
    const job = { ...env, ACTIONS_ID_TOKEN_REQUEST_URL: base, SEALPOST_ID_TOKEN: subject() }
    expect(plainOf(await read({}, job, files))).toEqual({ A: 'value' })
    // an address that is not the job's own is asked by nobody
    await expect(
      read({}, { ...job, ACTIONS_ID_TOKEN_REQUEST_URL: 'https://elsewhere.example/' }, files),
    ).rejects.toMatchObject({ code: 'token-missing' })
  })

  it('that was revoked is refused, and shows nothing of the key', async () => {
    const other = keyOf({ client_email: 'gone@acme-prod.iam.gserviceaccount.com' })
    const error = await read({}, env, { '/run/key.json': other }).catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({ code: 'unauthorized', hint: expect.stringContaining('login: { use: oidc }') })
    expect(JSON.stringify(error)).not.toContain('PRIVATE')
  })

  it.each<[string, Record<string, string> | (() => Record<string, string>)]>([
    ['does not exist', {}],
    ['is no JSON', { '/run/key.json': '-----BEGIN hunter2' }],
    ['is of another kind', { '/run/key.json': '{"type":"authorized_user"}' }],
    ['has a key that signs nothing', () => ({ '/run/key.json': keyOf({ private_key: 'hunter2' }) })],
    ['logs in elsewhere', () => ({ '/run/key.json': keyOf({ token_uri: `${simulator.url}/steal?x=1` }) })],
    ['names a token file that does not exist', () => ({ '/run/key.json': external() })],
    ['names an empty token file', () => ({ '/run/key.json': external(), '/work/token.jwt': '\n' })],
    ['names a program', () => ({ '/run/key.json': external({ credential_source: { executable: { command: 'x' } } }) })],
    [
      'impersonates in another way',
      () => ({ '/run/key.json': external({ service_account_impersonation_url: 'https://x' }), '/work/token.jwt': 'x' }),
    ],
  ])('that %s is refused before anything is sent', async (_, files) => {
    const held = typeof files === 'function' ? files() : files
    const error = await read({}, env, held).catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({ code: 'token-missing', exit: 64, where: 'gcp-secret-manager:production' })
    expect(JSON.stringify(error)).not.toContain('hunter2')
    expect(simulator.requests).toEqual([])
  })

  it('whose login is neither https nor loopback is refused', async () => {
    const files = { '/run/key.json': keyOf({ token_uri: 'http://oauth.example/token' }) }
    await expect(read({}, env, files)).rejects.toMatchObject({ code: 'endpoint' })
  })
})

it('without any way to log in names the variables, and nothing is sent', async () => {
  await expect(read({}, {})).rejects.toMatchObject({
    code: 'token-missing',
    exit: 64,
    message: expect.stringMatching(/GOOGLE_OAUTH_ACCESS_TOKEN.*GOOGLE_APPLICATION_CREDENTIALS/),
  })
  expect(simulator.requests).toEqual([])
})
