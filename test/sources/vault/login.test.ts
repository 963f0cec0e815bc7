import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { VaultSimulator } from '../../../src/simulators/vault/simulator.js'
import { type Asked, plain, read, refusal, vault } from './kit.js'

const paths = 'shop/{environment}'
const audience = 'https://vault.acme.example'
const tokenFile = '/var/run/secrets/kubernetes.io/serviceaccount/token'

/** A server with one secret. */
async function shop(options: Parameters<typeof vault>[0] = {}): Promise<VaultSimulator> {
  const simulator = await vault(options)
  simulator.put('secret', 'shop/production', { DB: 'postgres://x' })
  return simulator
}

/** What each way to log in takes; none of them has a token. */
const ways = {
  approle: ({ appRole }: VaultSimulator): Asked => ({
    settings: { paths, login: { use: 'approle' } },
    env: { VAULT_TOKEN: undefined, VAULT_ROLE_ID: appRole.roleId, VAULT_SECRET_ID: appRole.secretId },
  }),
  kubernetes: (simulator: VaultSimulator): Asked => ({
    settings: { paths, login: { use: 'kubernetes', role: 'sealpost' } },
    env: { VAULT_TOKEN: undefined },
    files: { [tokenFile]: `${simulator.mint()}\n` },
  }),
  jwt: (simulator: VaultSimulator): Asked => ({
    settings: { paths, login: { use: 'jwt', role: 'sealpost', audience } },
    env: { VAULT_TOKEN: undefined, SEALPOST_ID_TOKEN: simulator.mint() },
  }),
}

describe.each(Object.entries(ways))('a login with %s', (use, way) => {
  it('reads, and gives its token back', async () => {
    const simulator = await shop()
    expect(await plain(simulator, way(simulator))).toEqual({ DB: 'postgres://x' })
    expect(simulator.issued()).toHaveLength(1)
    expect(simulator.issued().map(simulator.lives)).toEqual([false])
    expect(simulator.requests.map(({ method, path, status }) => `${method} ${path} ${status}`)).toEqual([
      `POST /v1/auth/${use}/login 200`,
      'GET /v1/secret/data/shop/production 200',
      'POST /v1/auth/token/revoke-self 204',
    ])
  })

  it('gives its token back after an error, which is the one that is told', async () => {
    const simulator = await vault()
    expect(await refusal(simulator, way(simulator))).toMatchObject({ code: 'source-missing' })
    expect(simulator.issued().map(simulator.lives)).toEqual([false])
  })

  it('at another mount and in a namespace asks there', async () => {
    const simulator = await vault({
      namespace: 'admin/team-a',
      methods: { 'ci/own': use as 'jwt' },
      mounts: { 'admin/team-a:secret': 2 },
    })
    simulator.put('admin/team-a:secret', 'shop/production', { DB: 'of the team' })
    const { settings, env, ...rest } = way(simulator)
    const login = { ...(settings.login as object), mount: 'ci/own' }
    const asked = { ...rest, settings: { ...settings, login, namespace: 'admin/team-a' }, env: env ?? {} }
    expect(await plain(simulator, asked)).toEqual({ DB: 'of the team' })
    const elsewhere = { ...asked, settings: { ...settings, login }, env: { ...env, VAULT_NAMESPACE: 'admin/team-a' } }
    expect(await plain(simulator, elsewhere)).toEqual({ DB: 'of the team' })
    expect(simulator.issued().map(simulator.lives)).toEqual([false, false])
    expect(await refusal(simulator, { ...asked, settings: { ...settings, login } })).toMatchObject({
      code: 'unauthorized',
    })
  })

  it('to a sealed server says that it is sealed', async () => {
    const simulator = await shop()
    simulator.seal(true)
    expect(await refusal(simulator, way(simulator))).toMatchObject({
      code: 'unavailable',
      message: `log in with ${use} at auth/${use}: 503, the server is sealed`,
      hint: expect.stringContaining('vault operator unseal'),
    })
  })

  it('whose token cannot be taken back is made, and no more is tried', async () => {
    const simulator = await shop({ role: { type: 'batch' } })
    expect(await plain(simulator, way(simulator))).toEqual({ DB: 'postgres://x' })
    expect(simulator.requests.map(({ path }) => path)).not.toContain('/v1/auth/token/revoke-self')
  })
})

describe('giving a token back', () => {
  it('that no policy allows is an error with the line to add', async () => {
    const simulator = await shop({ role: { rules: [{ path: 'secret/data/shop/*', capabilities: ['read'] }] } })
    expect(await refusal(simulator, ways.jwt(simulator))).toMatchObject({
      code: 'forbidden',
      message: 'revoke the token of the login: 403, not permitted',
      hint: expect.stringContaining('path "auth/token/revoke-self" { capabilities = ["update"] }'),
      where: 'vault:production',
    })
  })

  it.each([
    ['500', { kind: 'answer', answer: { status: 500, body: {} } }],
    ['no answer', { kind: 'drop' }],
  ] as const)('is no reason to fail where the trouble passes: %s', async (_, act) => {
    const simulator = await shop()
    simulator.order({ match: ({ path }) => path.endsWith('/revoke-self'), times: 9, act })
    expect(await plain(simulator, ways.jwt(simulator))).toEqual({ DB: 'postgres://x' })
  })

  it('happens where the time is over, and where the run is stopped', async () => {
    const simulator = await shop()
    simulator.order({ match: ({ path }) => path.includes('/data/'), times: 2, act: { kind: 'delay', ms: 1500 } })
    expect(await refusal(simulator, { ...ways.jwt(simulator), timeoutMs: 200 })).toMatchObject({ code: 'timeout' })
    const stop = new AbortController()
    setTimeout(() => stop.abort(), 200)
    expect(await refusal(simulator, { ...ways.jwt(simulator), stop: stop.signal })).toMatchObject({
      code: 'interrupted',
    })
    expect(simulator.issued().map(simulator.lives)).toEqual([false, false])
  })

  it('never happens to a token that somebody else made', async () => {
    const simulator = await shop()
    await read(simulator, { settings: { paths } })
    expect(simulator.requests.map(({ method }) => method)).toEqual(['GET'])
    expect(simulator.lives(simulator.token)).toBe(true)
  })
})

describe('a login that is refused', () => {
  const refused = async (
    change: (simulator: VaultSimulator, asked: Asked) => Asked,
    use: keyof typeof ways = 'jwt',
  ) => {
    const simulator = await shop({ role: { claims: { sub: 'repo:acme/shop:ref:refs/heads/main' } } })
    const error = await refusal(simulator, change(simulator, ways[use](simulator)))
    expect(simulator.requests.filter(({ path }) => path.includes('/data/'))).toEqual([])
    expect(JSON.stringify(error)).not.toMatch(/eyJ|a-secret-id/)
    expect(error).toMatchObject({ code: 'unauthorized', exit: 1, where: 'vault:production' })
    return `${error.message} ${error.hint}`
  }
  const jwtOf = (claims: Record<string, unknown>) => (simulator: VaultSimulator, asked: Asked) => ({
    ...asked,
    env: { ...asked.env, SEALPOST_ID_TOKEN: simulator.mint(claims) },
    files: { [tokenFile]: simulator.mint(claims) },
  })
  const loginWith = (more: Record<string, unknown>) => (_: unknown, asked: Asked) => ({
    ...asked,
    settings: { ...asked.settings, login: { ...(asked.settings.login as object), ...more } },
  })

  it('for its role names the role', async () => {
    for (const use of ['jwt', 'kubernetes'] as const)
      expect(await refused(loginWith({ role: 'nobody' }), use)).toContain('there is no role nobody')
  })

  it('for its claims says what to compare', async () => {
    expect(await refused(jwtOf({ sub: 'repo:mallory/shop' }))).toContain('`bound_claims` of auth/jwt/role/sealpost')
    expect(await refused(jwtOf({ sub: 'x' }), 'kubernetes')).toContain('`bound_service_account_names`')
  })

  it('for its audience says which ones the role takes', async () => {
    const other = 'https://other.example'
    const change = (simulator: VaultSimulator, asked: Asked) =>
      loginWith({ audience: other })(simulator, jwtOf({ aud: other })(simulator, asked))
    expect(await refused(change)).toContain('`bound_audiences` of auth/jwt/role/sealpost')
  })

  it('for a token that ended, or that somebody else signed, says so', async () => {
    expect(await refused(jwtOf({ exp: 1 }))).toContain('the token has expired')
    const forged = (simulator: VaultSimulator, asked: Asked) => ({
      ...asked,
      env: { SEALPOST_ID_TOKEN: `${simulator.mint().split('.').slice(0, 2).join('.')}.AAAA` },
    })
    expect(await refused(forged)).toContain('Check the configuration of auth/jwt')
  })

  it('at a mount that does not exist says what to correct', async () => {
    expect(await refused(loginWith({ mount: 'nowhere' }))).toContain('auth/nowhere')
  })

  it.each([
    ['is wrong', () => 'a-secret-id-that-is-none'],
    ['has ended', (simulator: VaultSimulator) => simulator.secretId(9, 1)],
    ['was used up', (simulator: VaultSimulator) => simulator.secretId(0, Number.POSITIVE_INFINITY)],
  ])('because a secret_id %s says how to make a new one', async (_, secretId) => {
    const change = (simulator: VaultSimulator, asked: Asked) => ({
      ...asked,
      env: { ...asked.env, VAULT_SECRET_ID: secretId(simulator) },
    })
    expect(await refused(change, 'approle')).toContain('auth/approle/role/NAME/secret-id')
  })
})

describe('a secret_id that is good for one login', () => {
  it('is shown once, whatever comes back', async () => {
    const simulator = await shop()
    const secretId = simulator.secretId(1, Number.POSITIVE_INFINITY)
    const { settings, env } = ways.approle(simulator)
    simulator.order({ match: ({ path }) => path.endsWith('/login'), act: { kind: 'drop-after' } })
    expect(await refusal(simulator, { settings, env: { ...env, VAULT_SECRET_ID: secretId } })).toMatchObject({
      code: 'network',
    })
    expect(simulator.requests).toHaveLength(1)
  })
})

describe('the token of a service account', () => {
  it('is read from the file in the config', async () => {
    const simulator = await shop()
    const settings = { paths, login: { use: 'kubernetes', role: 'sealpost', tokenFile: 'mounted/token' } }
    const files = { '/work/mounted/token': simulator.mint() }
    expect(await plain(simulator, { settings, files })).toEqual({ DB: 'postgres://x' })
    expect(await refusal(simulator, { settings })).toMatchObject({
      code: 'token-missing',
      exit: 64,
      where: 'vault:production, mounted/token',
    })
    expect(simulator.requests.filter(({ path }) => path.includes('login'))).toHaveLength(1)
  })
})

describe('from a job at GitHub', () => {
  it('is logged in to without any secret: the host gives a token for the audience', async () => {
    const simulator = await shop({ role: { claims: { sub: 'repo:acme/shop:environment:production' } } })
    const host = createServer((request, response) => {
      const url = new URL(request.url ?? '', 'http://host')
      const mine = request.headers.authorization === 'Bearer a-request-token'
      const claims = { aud: url.searchParams.get('audience'), sub: 'repo:acme/shop:environment:production' }
      response.writeHead(mine ? 200 : 401).end(JSON.stringify({ value: simulator.mint(claims) }))
    })
    await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve))
    onTestFinished(() => {
      host.closeAllConnections()
      host.close()
    })
    const env = {
      VAULT_TOKEN: undefined,
      GITHUB_ACTIONS: 'true',
      ACTIONS_ID_TOKEN_REQUEST_URL: `http://127.0.0.1:${(host.address() as AddressInfo).port}/token?v=1`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'a-request-token',
    }
    const settings = { paths, login: { use: 'jwt', role: 'sealpost', audience } }
    expect(await plain(simulator, { settings, env })).toEqual({ DB: 'postgres://x' })
    expect(
      await refusal(simulator, { settings, env: { VAULT_TOKEN: undefined, GITHUB_ACTIONS: 'true' } }),
    ).toMatchObject({
      code: 'token-missing',
      where: 'vault:production',
      hint: expect.stringContaining('permissions: { contents: read, id-token: write }'),
    })
  })
})
