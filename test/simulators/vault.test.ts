import { expect, onTestFinished, test } from 'vitest'
import { startVault, type VaultOptions, type VaultSimulator } from '../../src/simulators/vault/simulator.js'

async function start(options?: VaultOptions): Promise<VaultSimulator> {
  const simulator = await startVault(options)
  onTestFinished(() => simulator.close())
  return simulator
}

async function ask(
  simulator: VaultSimulator,
  line: string,
  given: { readonly token?: string; readonly body?: unknown; readonly namespace?: string } = {},
) {
  const [method = '', path = ''] = line.split(' ')
  const { token = simulator.token, body, namespace } = given
  const answer = await fetch(`${simulator.url}/v1/${path}`, {
    method,
    headers: { 'x-vault-token': token, ...(namespace === undefined ? {} : { 'x-vault-namespace': namespace }) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const text = await answer.text()
  const json =
    text === ''
      ? undefined
      : (JSON.parse(text) as { data?: unknown; errors?: unknown; warnings?: unknown; auth?: unknown })
  return { status: answer.status, ...json }
}

test('a token has to be there, to live, and to be allowed', async () => {
  const sim = await start()
  sim.put('secret', 'shop/x', { A: '1' })
  expect(await ask(sim, 'GET secret/data/shop/x', { token: '' })).toMatchObject({
    status: 403,
    errors: ['permission denied'],
  })
  expect((await ask(sim, 'GET secret/data/shop/x', { token: 'hvs.none' })).errors).toEqual([
    expect.stringContaining('invalid token'),
  ])
  const { auth } = await ask(sim, 'POST auth/approle/login', {
    body: { role_id: sim.appRole.roleId, secret_id: sim.appRole.secretId },
  })
  const { client_token: token } = auth as { client_token: string }
  expect(await ask(sim, 'GET secret/data/shop/x', { token })).toMatchObject({ status: 200 })
  for (const line of [
    'GET secret/data/team/x',
    'DELETE secret/data/shop/x',
    'POST secret/data/shop/x',
    'GET nowhere/x',
  ])
    expect(await ask(sim, line, { token, body: line.startsWith('POST') ? { data: {} } : undefined })).toMatchObject({
      status: 403,
    })
  expect(await ask(sim, 'POST auth/token/revoke-self', { token })).toEqual({ status: 204 })
  expect(await ask(sim, 'GET secret/data/shop/x', { token })).toMatchObject({ status: 403 })
})

test('a token ends by its time', async () => {
  let now = 0
  const sim = await start({ now: () => now, role: { ttl: 60 } })
  const { auth } = await ask(sim, 'POST auth/jwt/login', { body: { role: 'sealpost', jwt: sim.mint() } })
  const { client_token: token } = auth as { client_token: string }
  expect(await ask(sim, 'GET auth/token/lookup-self', { token })).toMatchObject({ status: 200 })
  now = 60_000
  expect(await ask(sim, 'GET auth/token/lookup-self', { token })).toMatchObject({ status: 403 })
})

test('versions are kept, deleted, brought back and destroyed; the oldest go', async () => {
  const sim = await start({ maxVersions: 2 })
  for (const text of ['one', 'two', 'three']) await ask(sim, 'POST secret/data/x', { body: { data: { A: text } } })
  expect((await ask(sim, 'GET secret/data/x')).data).toMatchObject({ data: { A: 'three' }, metadata: { version: 3 } })
  expect((await ask(sim, 'GET secret/data/x?version=2')).data).toMatchObject({ data: { A: 'two' } })
  expect(await ask(sim, 'GET secret/data/x?version=1')).toEqual({ status: 404, errors: [] })
  await ask(sim, 'DELETE secret/data/x')
  expect(await ask(sim, 'GET secret/data/x')).toMatchObject({
    status: 404,
    data: { data: null, metadata: { version: 3, destroyed: false, deletion_time: expect.stringMatching(/^2/) } },
  })
  await ask(sim, 'POST secret/undelete/x', { body: { versions: [3] } })
  expect(await ask(sim, 'GET secret/data/x')).toMatchObject({ status: 200 })
  await ask(sim, 'POST secret/destroy/x', { body: { versions: [3] } })
  expect(await ask(sim, 'GET secret/data/x')).toMatchObject({ status: 404, data: { metadata: { destroyed: true } } })
  expect((await ask(sim, 'GET secret/metadata/x')).data).toMatchObject({ current_version: 3, oldest_version: 2 })
  await ask(sim, 'DELETE secret/metadata/x')
  expect(await ask(sim, 'GET secret/metadata/x')).toEqual({ status: 404, errors: [] })
})

test('a path of version 1 at a mount of version 2 brings a warning', async () => {
  const sim = await start()
  expect(await ask(sim, 'GET secret/x')).toMatchObject({
    status: 404,
    warnings: [expect.stringContaining('versioned K/V')],
  })
  expect(await ask(sim, 'GET nowhere/x')).toMatchObject({
    status: 404,
    errors: [expect.stringContaining('no handler')],
  })
  expect(await ask(sim, 'POST secret/data/x', { body: {} })).toMatchObject({ status: 400 })
})

test('lists have one level, and pages at OpenBao only', async () => {
  for (const openbao of [true, false]) {
    const sim = await start({ openbao })
    for (const path of ['shop/a', 'shop/b/c', 'shop/b/d', 'shop/e']) sim.put('secret', path, {})
    const keys = async (query: string) => (await ask(sim, `GET secret/metadata/shop?list=true${query}`)).data
    expect(await keys('')).toEqual({ keys: ['a', 'b/', 'e'] })
    expect(await keys('&limit=2')).toEqual({ keys: openbao ? ['a', 'b/'] : ['a', 'b/', 'e'] })
    expect(await keys('&after=a')).toEqual({ keys: openbao ? ['b/', 'e'] : ['a', 'b/', 'e'] })
    expect(await ask(sim, 'GET secret/metadata/none?list=true')).toEqual({ status: 404, errors: [] })
    if (openbao)
      expect(await ask(sim, 'GET secret/metadata/shop?list=true&after=e')).toEqual({ status: 404, errors: [] })
  }
})

test('namespaces keep mounts apart', async () => {
  const sim = await start({ mounts: { secret: 2, 'team:secret': 2 } })
  sim.put('team:secret', 'x', { A: 'team' })
  expect((await ask(sim, 'GET secret/data/x', { namespace: 'team' })).data).toMatchObject({ data: { A: 'team' } })
  expect(await ask(sim, 'GET secret/data/x')).toMatchObject({ status: 404 })
})

test('a sealed one answers 503, one over its quota 429 with a time to wait', async () => {
  const sim = await start()
  sim.seal(true)
  expect(await ask(sim, 'GET secret/data/x')).toMatchObject({ status: 503, errors: ['Vault is sealed'] })
  sim.seal(false)
  sim.quota(1)
  expect(await ask(sim, 'GET secret/data/x')).toMatchObject({ status: 404 })
  expect(await ask(sim, 'GET secret/data/x')).toMatchObject({ status: 429 })
  expect((await fetch(`${sim.url}/v1/secret/data/x`)).headers.get('retry-after')).toBe('1')
})

test('logins are refused in the words of the plug-ins', async () => {
  const sim = await start({ role: { claims: { sub: 'me' } } })
  const words = async (use: string, body: unknown) => {
    const { status, errors } = await ask(sim, `POST auth/${use}/login`, { body })
    return `${status} ${String(errors)}`
  }
  expect(await words('jwt', {})).toBe('400 missing role')
  expect(await words('jwt', { role: 'x' })).toBe('400 missing token')
  expect(await words('kubernetes', { role: 'x' })).toBe('400 missing jwt')
  expect(await words('jwt', { role: 'x', jwt: 'a.b.c' })).toBe('400 role "x" could not be found')
  expect(await words('kubernetes', { role: 'x', jwt: 'a.b.c' })).toBe('400 invalid role name "x"')
  expect(await words('jwt', { role: 'sealpost', jwt: 'a.b.c' })).toContain('400 error validating token')
  expect(await words('kubernetes', { role: 'sealpost', jwt: 'a.b.c' })).toContain('403')
  expect(await words('jwt', { role: 'sealpost', jwt: sim.mint({ aud: 'x' }) })).toContain(
    'invalid audience (aud) claim',
  )
  expect(await words('jwt', { role: 'sealpost', jwt: sim.mint({ exp: 1 }) })).toContain('token is expired')
  expect(await words('jwt', { role: 'sealpost', jwt: sim.mint() })).toContain('claim "sub" does not match')
  expect(await words('approle', {})).toBe('400 missing role_id')
  expect(await words('approle', { role_id: 'sealpost' })).toBe('400 missing secret_id')
  expect(await words('approle', { role_id: 'x', secret_id: 'x' })).toBe('400 invalid role or secret ID')
  expect(await words('nowhere', {})).toContain('403')
  const once = sim.secretId(1, Number.POSITIVE_INFINITY)
  expect(await words('approle', { role_id: 'sealpost', secret_id: once })).toContain('200')
  expect(await words('approle', { role_id: 'sealpost', secret_id: once })).toContain('400')
})
