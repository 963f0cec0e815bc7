import { createPrivateKey, createPublicKey, verify } from 'node:crypto'
import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import type { AppLogin } from '../../../src/core/access.js'
import { appFrom as appBy, appJwt } from '../../../src/io/credentials/github-app/jwt.js'
import { tokensIn } from '../../../src/io/credentials/github-app/tokens.js'
import { login } from '../../../src/targets/github/setup.js'
import { app, appKey, openDesk, shop, strangeKey } from './github-app.kit.js'

const appFrom = (runtime: Parameters<typeof appBy>[0]) => appBy(runtime, login.app as AppLogin)
const pkcs8 = createPrivateKey(appKey.privateKey).export({ type: 'pkcs8', format: 'pem' }) as string
const envOf = (id: string | undefined, pem: string | undefined) => ({
  env: { SEALPOST_GITHUB_APP_ID: id, SEALPOST_GITHUB_APP_PRIVATE_KEY: pem },
})
const asked = (requests: readonly { method: string; path: string; status: number }[]) =>
  requests.map(({ method, path, status }) => `${method} ${path.replace(/\d{4,}/, 'ID')} ${status}`)
const lookUp = 'GET /repos/acme/shop/installation 200'
const mint = 'POST /app/installations/ID/access_tokens 201'

describe('the key of an App', () => {
  it.each([
    ['PKCS#1', appKey.privateKey],
    ['PKCS#8', pkcs8],
    ['written with \\n', appKey.privateKey.replaceAll('\n', '\\n')],
    ['with line ends of Windows', pkcs8.replaceAll('\n', '\r\n')],
    ['indented, as in a block of YAML', pkcs8.replaceAll('\n', '\n    ')],
    ['with space around it', `\n  ${pkcs8}\n\n`],
  ])('is read %s', (_, pem) => {
    const given = appFrom(envOf('4711', pem))
    const [head, body, signature = ''] = appJwt(given as NonNullable<typeof given>, 1_800_000_000_123).split('.')
    expect(JSON.parse(Buffer.from(head ?? '', 'base64url').toString())).toEqual({ alg: 'RS256', typ: 'JWT' })
    const claims = { iat: 1_800_000_000 - 60, exp: 1_800_000_000 + 480, iss: '4711' }
    expect(JSON.parse(Buffer.from(body ?? '', 'base64url').toString())).toEqual(claims)
    const signed = [Buffer.from(`${head}.${body}`), createPublicKey(appKey.publicKey)] as const
    expect(verify('RSA-SHA256', ...signed, Buffer.from(signature, 'base64url'))).toBe(true)
  })

  it('is shown by nothing that prints what an App is', () => {
    const given = appFrom(envOf('4711', pkcs8))
    const lines = pkcs8.split('\n').filter((line) => line.length > 40)
    for (const shown of [inspect(given, { depth: 9, showHidden: true }), JSON.stringify(given), String(given?.key)]) {
      for (const line of lines) expect(shown).not.toContain(line.slice(0, 16))
    }
  })

  it('is not looked for where nothing names an App', () => {
    expect(appFrom(envOf(undefined, undefined))).toBeUndefined()
    expect(appFrom(envOf('', ' '))).toBeUndefined()
  })

  it.each([
    ['4711', undefined, 'SEALPOST_GITHUB_APP_PRIVATE_KEY is not set'],
    [undefined, pkcs8, 'SEALPOST_GITHUB_APP_ID is not set'],
    ['47 11', pkcs8, 'SEALPOST_GITHUB_APP_ID is not an App id'],
    ['4711', 'nothing-but-a-word', 'SEALPOST_GITHUB_APP_PRIVATE_KEY is not an RSA private key in PEM format'],
    ['4711', pkcs8.slice(0, 400), 'SEALPOST_GITHUB_APP_PRIVATE_KEY is not an RSA private key in PEM format'],
    ['4711', pkcs8.replace('M', 'M\u200b'), 'SEALPOST_GITHUB_APP_PRIVATE_KEY is not an RSA private key in PEM format'],
    ['4711', appKey.publicKey, 'SEALPOST_GITHUB_APP_PRIVATE_KEY is not an RSA private key in PEM format'],
  ])('is refused with words that quote nothing of it (%#)', (id, pem, message) => {
    expect(() => appFrom(envOf(id, pem))).toThrow(expect.objectContaining({ code: 'token-missing', message }))
  })
})

describe('a run with an App', () => {
  it('takes one token for what it does, limited to repository and permission', async () => {
    const { sim, run, redact } = await openDesk({ config: shop })
    const report = await run('apply')
    expect(report).toMatchObject({ summary: { create: 1, written: 1, failed: 0 } })
    expect(sim.peek('/repos/acme/shop/actions/secrets', 'API_KEY')).toBe('value-of-the-key')
    const own = asked(sim.requests).filter((one) => one.includes('nstallation'))
    expect(own).toEqual([lookUp, mint])
    expect(sim.apps.minted).toMatchObject([
      { account: 'acme', repositories: ['shop'], permissions: { secrets: 'write', metadata: 'read' } },
    ])
    expect(redact.map((secret) => secret.reveal())).toContain(sim.apps.minted[0]?.token)
  })

  it.each(['plan', 'drift'] as const)('takes a token that cannot write for %s', async (command) => {
    const { sim, run } = await openDesk({ config: shop })
    await run('apply')
    await run(command)
    expect(sim.apps.minted.map(({ permissions }) => permissions.secrets)).toEqual(['write', 'read'])
  })

  it('shares one token among the repositories of an owner, and keeps the organisation apart', async () => {
    const config = `${shop}  site:
    use: github
    repository: Acme/site
    environments: { production: { environment: live } }
  again:
    use: github
    repository: ACME/SHOP
    environments: { production: dependabot }
  all:
    use: github
    organization: acme
    environments: { production: actions }
`
    const permissions = {
      secrets: 'write',
      environments: 'write',
      actions: 'read',
      dependabot_secrets: 'write',
      organization_secrets: 'write',
      administration: 'write',
    } as const
    const { sim, run } = await openDesk({
      config,
      github: {
        repositories: [{ name: 'acme/shop' }, { name: 'acme/site', environments: ['live'] }, { name: 'acme/other' }],
        apps: [app({ permissions })],
      },
    })
    expect((await run('apply')).summary).toMatchObject({ written: 4, failed: 0 })
    expect(sim.apps.minted).toHaveLength(2)
    expect(sim.apps.minted.map(({ repositories }) => repositories)).toEqual(
      expect.arrayContaining([['shop', 'site'], 'all']),
    )
    expect(sim.apps.minted.map((one) => one.permissions)).toEqual(
      expect.arrayContaining([
        { secrets: 'write', environments: 'write', actions: 'read', dependabot_secrets: 'write', metadata: 'read' },
        { organization_secrets: 'write', metadata: 'read' },
      ]),
    )
  })

  it('that is longer than an hour renews its token in the middle and loses nothing', async () => {
    const values = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`NAME_${index}`, `value ${index}`]))
    const { sim, run } = await openDesk({ config: shop, values, perRequestMs: 150_000 })
    const report = await run('apply')
    expect(report.summary).toMatchObject({ create: 60, written: 60, failed: 0 })
    expect(Date.parse(report.finished) - Date.parse(report.started)).toBeGreaterThan(2 * 3_600_000)
    expect(sim.apps.minted.length).toBeGreaterThanOrEqual(3)
    expect(sim.requests.filter(({ status }) => status === 401)).toEqual([])
    const gaps = sim.apps.minted.slice(1).map(({ at }, index) => at - (sim.apps.minted[index]?.at ?? 0))
    // five minutes before its end, and the look-up and the mint are two requests more
    for (const gap of gaps) expect(gap).toBeLessThan(55 * 60_000 + 3 * 150_000)
    for (const gap of gaps) expect(gap).toBeGreaterThan(50 * 60_000)
    expect(sim.names('/repos/acme/shop/actions/secrets')).toHaveLength(60)
  })

  it.each(['GET', 'PUT'])('takes another token where GitHub refuses one before its end, at a %s', async (method) => {
    const { sim, run } = await openDesk({ config: shop, values: { A: 'value one', B: 'value two' } })
    const refused = { status: 401, body: { message: 'Bad credentials' } }
    sim.order({
      match: (ask) => ask.method === method && ask.path.includes('/secrets'),
      act: { kind: 'answer', answer: refused },
    })
    const report = await run('apply')
    expect(report).toMatchObject({ summary: { written: 2, failed: 0 }, requests: { repo: { retried: 1 } } })
    expect(sim.apps.minted).toHaveLength(2)
    expect(sim.names('/repos/acme/shop/actions/secrets')).toHaveLength(2)
  })

  it('says what to look at where the other one is refused too, and does not go on', async () => {
    const { sim, run } = await openDesk({ config: shop, values: { A: 'value one', B: 'value two' } })
    const refused = { status: 401, body: { message: 'Bad credentials' } }
    sim.order({ times: 99, match: ({ method }) => method === 'PUT', act: { kind: 'answer', answer: refused } })
    const { changes, summary } = await run('apply')
    expect(summary).toMatchObject({ written: 0, failed: 2 })
    expect(changes[0]?.error).toMatchObject({
      code: 'unauthorized',
      message: "GitHub refused the App's token for acme, and a new one as well",
      hint: expect.stringContaining('suspended'),
    })
    expect(sim.apps.minted).toHaveLength(2)
    expect(sim.requests.filter(({ method }) => method === 'PUT')).toHaveLength(2)
  })

  it('asks once for a token that several requests wait for', async () => {
    const config = `${shop}    secrets: ["*"]
  environment:
    use: github
    repository: acme/shop
    environments: { production: { environment: production } }
`
    const { sim, run } = await openDesk({ config })
    await run('plan')
    expect(sim.apps.minted).toHaveLength(1)
  })

  it.each([-40 * 60_000, -90_000, 90_000, 40 * 60_000])(
    'gets on with a clock that is %d ms ahead of GitHub',
    async (aheadMs) => {
      const { sim, run } = await openDesk({ config: shop, aheadMs })
      expect((await run('apply')).summary).toMatchObject({ written: 1, failed: 0 })
      expect(sim.requests.filter(({ status }) => status === 401).length).toBeLessThanOrEqual(1)
    },
  )

  it('speaks to an Enterprise Server below /api/v3', async () => {
    const { sim, run } = await openDesk({ config: shop, github: { base: '/api/v3' } })
    expect(sim.url).toMatch(/\/api\/v3$/)
    expect((await run('apply')).summary).toMatchObject({ written: 1 })
  })

  it('takes a client id for an App id', async () => {
    const { run } = await openDesk({ config: shop, env: { SEALPOST_GITHUB_APP_ID: 'Iv23liSimulated' } })
    expect((await run('apply')).summary).toMatchObject({ written: 1 })
  })

  it('leaves a target alone that the config gives a token of its own', async () => {
    const config = `${shop}    token: { env: OTHER_TOKEN }\n`
    const { sim, run } = await openDesk({ config, env: { OTHER_TOKEN: 'simulated-github-token' } })
    expect((await run('apply')).summary).toMatchObject({ written: 1 })
    expect(sim.apps.minted).toEqual([])
  })
})

describe('an App that cannot be used says why', () => {
  const trouble = async (
    call: Parameters<typeof openDesk>[0],
    before?: (desk: Awaited<ReturnType<typeof openDesk>>) => void,
  ) => {
    const desk = await openDesk(call)
    before?.(desk)
    const report = await desk.run('apply')
    expect(report.summary.written).toBe(0)
    const error = report.error ?? report.changes.find((change) => change.error !== undefined)?.error
    const told = JSON.stringify(report)
    for (const line of (call.env?.SEALPOST_GITHUB_APP_PRIVATE_KEY ?? appKey.privateKey).split('\n')) {
      if (line.length > 20) expect(told).not.toContain(line)
    }
    for (const { token } of desk.sim.apps.minted) expect(told).not.toContain(token)
    return `${error?.code}: ${error?.message}`
  }

  it('with the key of another App', async () => {
    const env = { SEALPOST_GITHUB_APP_PRIVATE_KEY: strangeKey.privateKey }
    expect(await trouble({ config: shop, env })).toBe("unauthorized: GitHub did not accept the App's key")
  })

  it('where it is not installed', async () => {
    const github = { apps: [app({ account: 'other' })] }
    expect(await trouble({ config: shop, github })).toBe('forbidden: the GitHub App is not installed on acme/shop')
    const selected = { apps: [app({ repositories: ['site'] })] }
    expect(await trouble({ config: shop, github: selected })).toContain('is not installed on acme/shop')
  })

  it('where its installation is suspended', async () => {
    expect(await trouble({ config: shop }, ({ sim }) => sim.apps.suspend('acme'))).toBe(
      "forbidden: the App's installation is suspended",
    )
  })

  it('where it has none of the permissions', async () => {
    const github = { apps: [app({ permissions: { environments: 'write' } })] }
    expect(await trouble({ config: shop, github })).toBe(
      'forbidden: the App has none of the permissions that acme needs',
    )
  })

  it('where it may look but not write', async () => {
    const github = { apps: [app({ permissions: { secrets: 'read' } })] }
    expect(await trouble({ config: shop, github })).toBe('forbidden: write a secret: 403, not permitted')
  })

  it('with a key that is no key', async () => {
    const env = { SEALPOST_GITHUB_APP_PRIVATE_KEY: '-----BEGIN RSA PRIVATE KEY-----' }
    expect(await trouble({ config: shop, env })).toContain(
      'token-missing: SEALPOST_GITHUB_APP_PRIVATE_KEY is not an RSA',
    )
  })

  it('but not for the repositories where it is installed', async () => {
    const config = `${shop}  site:
    use: github
    repository: acme/site
    environments: { production: actions }
`
    for (const repositories of [['shop'], ['site']]) {
      const { sim, run } = await openDesk({
        config,
        github: { repositories: [{ name: 'acme/shop' }, { name: 'acme/site' }], apps: [app({ repositories })] },
      })
      expect((await run('apply')).summary).toMatchObject({ written: 1, failed: 1 })
      expect(sim.names(`/repos/acme/${repositories[0]}/actions/secrets`)).toEqual(['API_KEY'])
    }
  })
})

describe('an answer that is not what GitHub describes', () => {
  it.each([
    ['no token', { expires_at: '2027-01-01T00:00:00Z' }],
    ['no end', { token: 'ghs_x' }],
    ['an end that is no time', { token: 'ghs_x', expires_at: 'soon' }],
  ])('with %s ends in words, not in a request', async (_, body) => {
    const { sim, run } = await openDesk({ config: shop })
    sim.order({ match: ({ method }) => method === 'POST', act: { kind: 'answer', answer: { status: 201, body } } })
    const report = await run('apply')
    expect(JSON.stringify(report)).toContain("get the App's token: the response does not match the API documentation")
    expect(sim.requests.some(({ path }) => path.includes('/secrets'))).toBe(false)
  })

  it('never sends the key or a signature to another address', async () => {
    const { sim, run } = await openDesk({ config: shop })
    sim.order({
      match: ({ path }) => path.endsWith('/installation'),
      act: { kind: 'answer', answer: { status: 302, headers: { location: 'http://127.0.0.1:9/elsewhere' } } },
    })
    expect(JSON.stringify(await run('apply'))).toContain('with a redirect')
  })
})

it('tokens for other targets come from where they came from', () => {
  const minting = { runtime: { env: {} }, may: 'read', minted: () => {}, notice: () => {} }
  const vercel = {
    name: 'web',
    at: 'x:1',
    target: { id: 'vercel', capabilities: { access: { token: ['T'], portal: '' } } },
  }
  expect(() => tokensIn(minting as never)(vercel as never)).toThrow('T is not set')
})

it('a run that is narrowed takes a token for what is left', async () => {
  const config = `${shop}  environment:
    use: github
    repository: acme/shop
    environments: { production: { environment: production } }
`
  const { sim, run } = await openDesk({ config })
  await run('plan', {}, { targets: ['environment'], environments: [] })
  expect(sim.apps.minted.map(({ permissions }) => permissions)).toEqual([
    { environments: 'read', actions: 'read', metadata: 'read' },
  ])
})

it('a repository that the config left is still in reach of the token, to take away what was written there', async () => {
  const { sim, run, runtime } = await openDesk({
    config: shop,
    github: { repositories: [{ name: 'acme/shop' }, { name: 'acme/store' }], apps: [app()] },
  })
  await run('apply')
  const path = `${runtime.cwd}/sealpost.yaml`
  const text = Buffer.from((await runtime.files.read(path)) ?? []).toString()
  const moved = text.replace('acme/shop', 'acme/store').replace('policy: {', 'policy: { allow: remove, maxRemovals: 1,')
  await runtime.files.replace(path, Buffer.from(moved))
  expect((await run('apply')).summary).toMatchObject({ create: 1, remove: 1, written: 2, failed: 0 })
  expect(sim.apps.minted.at(-1)?.repositories).toEqual(['store', 'shop'])
  expect(sim.names('/repos/acme/shop/actions/secrets')).toEqual([])
})
