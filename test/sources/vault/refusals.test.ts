import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { describe, expect, it, onTestFinished } from 'vitest'
import { selfSigned } from '../../kit/certificate.js'
import { plain, refusal, vault } from './kit.js'

const settings = { paths: 'shop/{environment}' }

describe('403', () => {
  it.each([
    ['a secret', 'team/x', 'path "secret/data/team/x" { capabilities = ["read"] }'],
    ['a folder', 'team/', 'path "secret/metadata/team/*" { capabilities = ["list"] }'],
  ])('names the lines that a policy lacks, for %s', async (_, paths, line) => {
    const simulator = await vault()
    const env = { VAULT_ROLE_ID: simulator.appRole.roleId, VAULT_SECRET_ID: simulator.appRole.secretId }
    const error = await refusal(simulator, { settings: { paths, login: { use: 'approle' } }, env })
    expect(error).toMatchObject({ code: 'forbidden', exit: 1, where: 'vault:production' })
    expect(error.hint).toContain(line)
  })

  it('of versions names those of the metadata', async () => {
    const rules = [{ path: 'secret/data/shop/*', capabilities: ['read' as const] }]
    const simulator = await vault({ role: { rules } })
    const env = { VAULT_ROLE_ID: simulator.appRole.roleId, VAULT_SECRET_ID: simulator.appRole.secretId }
    const at = { time: '2026-11-01T08:00:00Z' }
    const error = await refusal(simulator, { settings: { ...settings, at, login: { use: 'approle' } }, env })
    expect(error.hint).toContain('path "secret/metadata/shop/production" { capabilities = ["read"] }')
  })

  it('for a token that ended says that it may have', async () => {
    const error = await refusal(await vault(), { settings, env: { VAULT_TOKEN: 'hvs.a-token-that-ended' } })
    expect(error).toMatchObject({ code: 'forbidden', message: 'read secret/shop/production: 403, not permitted' })
    expect(error.hint).toContain('for an expired token')
    expect(JSON.stringify(error)).not.toContain('hvs.')
  })
})

describe('404', () => {
  it('names path and environment', async () => {
    expect(await refusal(await vault(), { settings })).toMatchObject({
      code: 'source-missing',
      exit: 3,
      message: 'secret/shop/production does not exist',
      where: 'vault:production',
      hint: expect.stringContaining('source.paths'),
    })
  })

  it.each(['delete', 'destroy'] as const)('of a secret that somebody did %s is no empty value', async (how) => {
    const simulator = await vault()
    simulator.put('secret', 'shop/production', { DB: 'x' })
    simulator.remove('secret', 'shop/production', how)
    const error = await refusal(simulator, { settings })
    expect(error).toMatchObject({ code: 'source', exit: 3, where: 'vault:production' })
    expect([error.message, error.hint].join()).toContain(
      how === 'delete'
        ? '`vault kv undelete -mount=secret -versions=1 shop/production`'
        : '`vault kv put -mount=secret shop/production …`',
    )
  })

  it('of the other version of the engine says which one it is', async () => {
    const simulator = await vault()
    simulator.put('secret', 'shop/production', { DB: 'x' })
    simulator.put('kv', 'shop/production', { DB: 'x' })
    expect(await refusal(simulator, { settings: { ...settings, version: 1 } })).toMatchObject({
      code: 'config',
      exit: 64,
      message: 'the mount secret is KV version 2, but the config has version 1',
    })
    expect((await refusal(simulator, { settings: { ...settings, mount: 'kv' } })).hint).toContain('set `version: 1`')
  })

  it('of a mount that does not exist names the mount', async () => {
    expect(await refusal(await vault(), { settings: { ...settings, mount: 'nowhere' } })).toMatchObject({
      code: 'source-missing',
      message: 'there is no mount nowhere',
    })
  })

  it('in another namespace than the token’s is refused as Vault does it', async () => {
    const simulator = await vault({ mounts: { 'admin:secret': 2 } })
    simulator.put('admin:secret', 'shop/production', { DB: 'x' })
    expect(await refusal(simulator, { settings })).toMatchObject({ message: 'there is no mount secret' })
    expect(await plain(simulator, { settings: { ...settings, namespace: 'admin' } })).toEqual({ DB: 'x' })
    expect(await plain(simulator, { settings, env: { VAULT_NAMESPACE: 'admin' } })).toEqual({ DB: 'x' })
  })
})

describe('trouble of the server', () => {
  it('a sealed one is named as such', async () => {
    const simulator = await vault()
    simulator.seal(true)
    expect(await refusal(simulator, { settings })).toMatchObject({
      code: 'unavailable',
      exit: 1,
      message: 'read secret/shop/production: 503, the server is sealed',
      hint: expect.stringContaining('vault operator unseal'),
    })
  })

  it('a node that lags behind is named as such', async () => {
    const simulator = await vault()
    simulator.order({
      times: 9,
      act: { kind: 'answer', answer: { status: 412, body: { errors: ['required index state not present'] } } },
    })
    expect(await refusal(simulator, { settings })).toMatchObject({ code: 'unavailable' })
  })

  it('its rate limit is waited for, and named where it lasts', async () => {
    const simulator = await vault()
    simulator.put('secret', 'shop/production', { DB: 'x' })
    simulator.order({
      times: 2,
      act: { kind: 'answer', answer: { status: 429, body: { errors: [] }, headers: { 'retry-after': '2' } } },
    })
    simulator.order({ times: 2, act: { kind: 'answer', answer: { status: 429, body: { errors: [] } } } })
    expect(await plain(simulator, { settings })).toEqual({ DB: 'x' })
    expect(simulator.requests).toHaveLength(5)
    simulator.quota(0)
    expect(await refusal(simulator, { settings })).toMatchObject({
      code: 'limited',
      exit: 1,
      where: 'vault:production',
    })
  })

  it.each<[string, Parameters<Awaited<ReturnType<typeof vault>>['order']>[0]['act'], string]>([
    [
      'a 500 that lasts',
      { kind: 'answer', answer: { status: 500, body: { errors: ['1 error occurred'] } } },
      'unavailable',
    ],
    ['half of its JSON', { kind: 'truncate' }, 'bad-answer'],
    ['another shape', { kind: 'answer', answer: { status: 200, body: { data: { data: 'x' } } } }, 'bad-answer'],
    ['a connection that breaks', { kind: 'drop' }, 'network'],
    [
      'a redirect to another host',
      { kind: 'answer', answer: { status: 307, headers: { location: 'http://127.0.0.1:9/v1' } } },
      'redirect',
    ],
    ['a body that repeats the request', { kind: 'echo', status: 400 }, 'invalid'],
  ])('%s ends the reading with its own word', async (_, act, code) => {
    const simulator = await vault()
    simulator.put('secret', 'shop/production', { DB: 'a-value-that-is-kept-out' })
    simulator.order({ times: 9, act })
    const error = await refusal(simulator, { settings })
    expect(error).toMatchObject({ code, where: 'vault:production' })
    expect(JSON.stringify(error)).not.toMatch(/kept-out|hvs\./)
  })

  it('one that hangs is given up on', async () => {
    const simulator = await vault()
    simulator.order({ act: { kind: 'delay', ms: 3000 } })
    expect(await refusal(simulator, { settings, timeoutMs: 200 })).toMatchObject({ code: 'timeout' })
  })
})

describe('the address', () => {
  it('has to be there, and https', async () => {
    const simulator = await vault()
    expect(await refusal(simulator, { settings, env: { VAULT_ADDR: undefined } })).toMatchObject({
      code: 'endpoint',
      exit: 64,
      message: 'VAULT_ADDR is not set',
    })
    const plainHttp = { VAULT_ADDR: 'http://vault.tools:8200' }
    expect((await refusal(simulator, { settings, env: plainHttp })).hint).toContain('SEALPOST_ALLOW_HTTP')
  })

  it('may have a certificate that VAULT_CACERT vouches for', async () => {
    const simulator = await vault()
    simulator.put('secret', 'shop/production', { DB: 'x' })
    const pair = selfSigned()
    const server = createServer(pair, async (request, response) => {
      const headers = { 'x-vault-token': String(request.headers['x-vault-token']) }
      const answer = await fetch(`${simulator.url}${request.url}`, { headers })
      response.writeHead(answer.status).end(await answer.text())
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    onTestFinished(() => {
      server.closeAllConnections()
      server.close()
    })
    const at = { VAULT_ADDR: `https://127.0.0.1:${(server.address() as AddressInfo).port}` }
    const env = { ...at, VAULT_CACERT: '/etc/acme/ca.pem' }
    const files = { '/etc/acme/ca.pem': pair.cert, '/etc/acme/key.pem': 'no certificate' }
    expect(await plain(simulator, { settings, env, files })).toEqual({ DB: 'x' })
    expect(await refusal(simulator, { settings, env: at })).toMatchObject({
      code: 'network',
      message: expect.stringContaining('the certificate of'),
      where: 'vault:production',
    })
    for (const [file, what] of [
      ['/etc/acme/none.pem', 'a file that does not exist'],
      ['/etc/acme/key.pem', 'a file without a certificate'],
    ] as const)
      expect(await refusal(simulator, { settings, env: { ...at, VAULT_CACERT: file }, files })).toMatchObject({
        code: 'endpoint',
        message: `VAULT_CACERT is the path of ${what}`,
      })
  })
})
