import { afterEach, describe, expect, test } from 'vitest'
import type { Source } from '../../../src/core/source.js'
import { type InfisicalSimulator, startInfisical } from '../../../src/simulators/infisical/simulator.js'
import type { InfisicalOptions } from '../../../src/simulators/infisical/vendor.js'
import { source as infisical } from '../../../src/sources/infisical/source.js'
import { type Asking, plainFrom, readFrom, refusalFrom } from '../asked.js'

const source = infisical as Source
const open: InfisicalSimulator[] = []
const universal = { clientId: 'a-client-id', clientSecret: 'a-client-secret' }
const oidc = { identity: 'an-identity', jwt: 'header.payload.signature' }

async function start(options: InfisicalOptions = {}): Promise<InfisicalSimulator> {
  const simulator = await startInfisical({ environments: ['production', 'preview', 'shared'], ...options })
  open.push(simulator)
  return simulator
}

afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()))
})

/** Reading the simulator's project, as a config with nothing else in it would. */
function asking(at: InfisicalSimulator, more: Partial<Asking> = {}, path = ''): Asking {
  return {
    ...more,
    settings: { project: at.project, ...more.settings },
    env: { INFISICAL_API_URL: `${at.url}${path}`, INFISICAL_TOKEN: at.token, ...more.env },
  }
}

describe('what is asked for', () => {
  test('one list, at an address with /api or without, under both names for imports', async () => {
    const at = await start()
    at.set(at.folder('production'), 'KEY', 'invented')
    for (const path of ['', '/', '/api', '/api/']) {
      const { sent } = await readFrom(source, asking(at, {}, path))
      expect(sent.map(({ pathname }) => pathname)).toEqual(['/api/v4/secrets'])
      expect(Object.fromEntries(sent[0]?.searchParams ?? [])).toEqual({
        projectId: at.project,
        environment: 'production',
        secretPath: '/',
        recursive: 'false',
        expandSecretReferences: 'false',
        viewSecretValue: 'true',
        include_imports: 'true',
        includeImports: 'true',
      })
    }
  })

  test('another folder of another environment', async () => {
    const at = await start()
    at.set(at.folder('preview'), 'KEY', 'at the root')
    at.set(at.folder('preview', '/shop/live'), 'KEY', 'in the folder')
    const settings = { path: '/shop/live/' }
    expect(await plainFrom(source, asking(at, { settings, environments: ['preview'] }))).toEqual({
      KEY: 'in the folder',
    })
  })

  test('two environments that would read the same are a mistake in the config', async () => {
    const at = await start()
    const environments = ['production', 'preview']
    const error = await refusalFrom(source, asking(at, { environments, settings: { environment: 'shared' } }))
    expect([error.code, error.exit]).toEqual(['config', 64])
    expect(at.requests).toEqual([])
  })

  test('a folder or an environment that does not exist reads as empty at Infisical, and is a missing one all the same', async () => {
    const at = await start()
    at.folder('production', '/shop/empty')
    for (const settings of [{ path: '/typo' }, { path: '/shop/typo' }, { environment: 'typo' }]) {
      const error = await refusalFrom(source, asking(at, { settings }))
      expect([error.code, error.exit, error.where]).toEqual(['source-missing', 3, 'infisical:production'])
    }
    for (const path of ['/', '/shop/empty']) {
      expect(await plainFrom(source, asking(at, { settings: { path } }))).toEqual({})
    }
  })
})

describe('imports', () => {
  test('the last one wins, as in the command line, and what is there itself wins over all', async () => {
    const at = await start()
    const folder = at.folder('production')
    const [first, last] = [at.folder('shared', '/first'), at.folder('shared', '/last')]
    folder.imports.push({ environment: 'shared', path: '/first' }, { environment: 'shared', path: '/last' })
    at.set(folder, 'OWN', 'own')
    for (const key of ['OWN', 'BOTH', 'FIRST']) at.set(first, key, 'first')
    for (const key of ['OWN', 'BOTH', 'LAST']) at.set(last, key, 'last')
    const { read } = await readFrom(source, asking(at))
    const values = [...(read.get('production') ?? [])]
    expect(values.map(([name, { secret }]) => [name, secret.reveal()])).toEqual([
      ['BOTH', 'last'],
      ['FIRST', 'first'],
      ['LAST', 'last'],
      ['OWN', 'own'],
    ])
    expect(values.find(([name]) => name === 'LAST')?.[1]).toMatchObject({
      at: 'infisical:production, imported from shared/last#LAST',
      version: expect.stringMatching(/^v1-/),
    })
  })

  test('of what may not be read are left out by Infisical without a word: a read in part, named', async () => {
    const at = await start()
    const folder = at.folder('production')
    folder.imports.push({ environment: 'shared', path: '/' })
    at.set(at.folder('shared'), 'OPEN', 'invented')
    at.set(at.folder('shared'), 'SHUT', 'invented too', { readable: 'name' })
    const error = await refusalFrom(source, asking(at))
    expect([error.code, error.exit, error.where]).toEqual(['source', 3, 'infisical:production (shared/)'])
    expect(error.message).toContain('SHUT')
  })
})

describe('folders below', () => {
  test('are read where they are asked for', async () => {
    const at = await start()
    at.set(at.folder('production'), 'TOP', 'invented')
    at.set(at.folder('production', '/web/api'), 'BELOW', 'invented too')
    expect(await plainFrom(source, asking(at))).toEqual({ TOP: 'invented' })
    const values = await plainFrom(source, asking(at, { settings: { recursive: true } }))
    expect(values).toEqual({ BELOW: 'invented too', TOP: 'invented' })
  })

  test('with one name in two of them are refused, with both places', async () => {
    const at = await start()
    at.set(at.folder('production', '/web'), 'KEY', 'invented')
    at.set(at.folder('production', '/api'), 'KEY', 'invented too')
    const error = await refusalFrom(source, asking(at, { settings: { recursive: true } }))
    expect([error.code, error.exit]).toEqual(['source-duplicate', 3])
    expect([error.message, error.where].join()).toMatch(/production\/web#KEY.*production\/api#KEY/)
  })

  test('of what may not be read are left out by Infisical without a word: a read in part, named', async () => {
    const at = await start()
    at.set(at.folder('production', '/web'), 'OPEN', 'invented')
    at.set(at.folder('production', '/web'), 'SHUT', 'invented too', { readable: 'name' })
    const error = await refusalFrom(source, asking(at, { settings: { recursive: true } }))
    expect([error.code, error.exit]).toEqual(['source', 3])
    expect(error.message).toContain('SHUT')
  })
})

describe('values', () => {
  test('that are hidden are a read in part, and their placeholder is no value', async () => {
    const at = await start()
    at.set(at.folder('production'), 'OPEN', 'invented')
    at.set(at.folder('production'), 'SHUT', 'invented too', { readable: 'name' })
    const error = await refusalFrom(source, asking(at))
    expect([error.code, error.exit, error.where]).toEqual(['source', 3, 'infisical:production/#SHUT'])
    const row = { secretKey: 'SHUT', secretValue: '<hidden-by-infisical>' }
    at.order({ act: { kind: 'answer', answer: { status: 200, body: { secrets: [row], imports: [] } } } })
    expect((await refusalFrom(source, asking(at))).code).toBe('source')
  })

  test('that may not be read end the list at other servers', async () => {
    const at = await start({ masks: false })
    at.set(at.folder('production'), 'SHUT', 'invented too', { readable: 'name' })
    const error = await refusalFrom(source, asking(at))
    expect([error.code, error.exit]).toEqual(['forbidden', 1])
    expect(error.hint).toContain('read their values')
  })

  test('that a person keeps for themselves are left out', async () => {
    const at = await start()
    at.set(at.folder('production'), 'KEY', 'personal', { type: 'personal' })
    at.set(at.folder('production'), 'KEY', 'shared')
    expect(await plainFrom(source, asking(at))).toEqual({ KEY: 'shared' })
  })

  test('come with a version that a secret made anew does not share, and with their time', async () => {
    const at = await start({ now: () => Date.parse('2026-11-29T10:00:00Z') })
    const folder = at.folder('production')
    for (const value of ['one', 'two']) at.set(folder, 'KEY', value)
    const before = (await readFrom(source, asking(at))).read.get('production')?.get('KEY')
    expect([before?.version, before?.updatedAt]).toEqual([
      expect.stringMatching(/^v2-/),
      Date.parse('2026-11-29T10:00:00Z'),
    ])
    folder.secrets.length = 0
    for (const value of ['one', 'two']) at.set(folder, 'KEY', value)
    const after = (await readFrom(source, asking(at))).read.get('production')?.get('KEY')
    expect(after?.version).not.toBe(before?.version)
  })

  test('that are null, or whose name no variable may have, are named', async () => {
    const at = await start()
    const answer = { status: 200, body: { secrets: [{ secretKey: 'NOTHING', secretValue: null }], imports: [] } }
    at.order({ act: { kind: 'answer', answer } })
    expect((await refusalFrom(source, asking(at))).message).toContain('NOTHING is null')
    at.set(at.folder('production'), 'my-key', 'invented')
    expect((await refusalFrom(source, asking(at))).where).toBe('infisical:production/#my-key')
  })
})

describe('references', () => {
  test('stay as they were written, and are told; with `expand` they are put in', async () => {
    const at = await start()
    at.set(at.folder('shared', '/db'), 'HOST', 'db.example')
    at.set(at.folder('production'), 'URL', `postgres://\${shared.db.HOST}`)
    const { read } = await readFrom(source, asking(at))
    const url = read.get('production')?.get('URL')
    expect([url?.secret.reveal(), url?.doubts]).toEqual([`postgres://\${shared.db.HOST}`, ['expanded']])
    const values = await plainFrom(source, asking(at, { settings: { expand: true } }))
    expect(values).toEqual({ URL: 'postgres://db.example' })
  })

  test('that lead nowhere stay in the value: a read in part', async () => {
    const at = await start()
    at.set(at.folder('production'), 'URL', `postgres://\${shared.db.HOST}`)
    const error = await refusalFrom(source, asking(at, { settings: { expand: true } }))
    expect([error.code, error.exit]).toEqual(['source', 3])
    expect(error.message).toBe('URL contains a reference that Infisical did not resolve')
  })

  test('in a value whose line ends Infisical then encodes are refused, and none of it is mended', async () => {
    const at = await start()
    const folder = at.folder('production')
    at.set(folder, 'NAME', 'shop')
    at.set(folder, 'LINES', `one \${NAME}\ntwo`, { skipMultilineEncoding: true })
    const error = await refusalFrom(source, asking(at, { settings: { expand: true } }))
    expect(error.message).toBe('LINES was returned with encoded line breaks')
    expect((await plainFrom(source, asking(at))).LINES).toBe(`one \${NAME}\ntwo`)
  })
})

describe('logins', () => {
  const environments = ['production', 'preview']

  async function filled() {
    const at = await start({ universal, oidc })
    for (const one of environments) at.set(at.folder(one), 'KEY', 'invented')
    return at
  }

  test('with a client: one for all environments, taken back at the end', async () => {
    const at = await filled()
    const env = {
      INFISICAL_TOKEN: undefined,
      INFISICAL_CLIENT_ID: universal.clientId,
      INFISICAL_CLIENT_SECRET: universal.clientSecret,
    }
    const { told } = await readFrom(source, asking(at, { env, environments }))
    expect(at.issued.length).toBe(1)
    expect([...at.revoked]).toEqual(at.issued)
    expect(told).toEqual(expect.arrayContaining(at.issued))
    expect(at.requests.map(({ path }) => path)).toEqual([
      '/api/v1/auth/universal-auth/login',
      '/api/v4/secrets',
      '/api/v4/secrets',
      '/api/v1/auth/token/revoke',
    ])
  })

  test('with the token of the pipeline, which goes before a token that is set', async () => {
    const at = await filled()
    const settings = { login: { use: 'oidc', identity: oidc.identity } }
    await readFrom(source, asking(at, { settings, env: { SEALPOST_ID_TOKEN: oidc.jwt }, environments }, '/api'))
    expect([...at.revoked]).toEqual(at.issued)
    expect(at.issued.length).toBe(1)
  })

  test('that are refused say what to compare, and nothing is read', async () => {
    const at = await filled()
    const settings = { login: { use: 'oidc', identity: oidc.identity } }
    const error = await refusalFrom(source, asking(at, { settings, env: { SEALPOST_ID_TOKEN: 'header.other.sig' } }))
    expect([error.code, error.where]).toEqual(['unauthorized', 'infisical:production'])
    expect(error.hint).toContain('source.login.identity')
    expect(at.requests.map(({ path }) => path)).toEqual(['/api/v1/auth/oidc-auth/login'])
  })

  test('none is made with a token, and that is never revoked', async () => {
    const at = await filled()
    await readFrom(source, asking(at, { environments }))
    expect([...at.issued, ...at.revoked]).toEqual([])
  })

  test('a token of before is sent without the key behind it', async () => {
    const at = await start({ token: 'st.an-id.a-secret' })
    at.set(at.folder('production'), 'KEY', 'invented')
    const env = { INFISICAL_TOKEN: 'st.an-id.a-secret.a-key-that-decrypts' }
    expect(await plainFrom(source, asking(at, { env }))).toEqual({ KEY: 'invented' })
  })

  test('a token of before that gives another environment than was asked for is refused', async () => {
    for (const scope of [
      { environment: 'preview', path: '/' },
      { environment: 'production', path: '/other' },
    ]) {
      const at = await start({ scope })
      at.set(at.folder(scope.environment, scope.path), 'KEY', 'invented')
      const error = await refusalFrom(source, asking(at))
      expect([error.code, error.exit]).toEqual(['source', 3])
      expect(error.message).toContain('an environment or path other than')
    }
  })

  test.each([{ use: 'oidc' }, { use: 'ldap' }, { use: 'universal', identity: 'x' }])('%j is none', (login) => {
    expect(source.config.settings.safeParse({ project: 'a', login }).success).toBe(false)
  })
})

describe('trouble', () => {
  test('an Infisical without the present API is told as that', async () => {
    const at = await start()
    const answer = { status: 404, body: { statusCode: 404, message: 'Route GET:/api/v4/secrets not found' } }
    at.order({ act: { kind: 'answer', answer } })
    const error = await refusalFrom(source, asking(at))
    expect(error.message).toContain('does not have the current API')
    expect(error.hint).toContain('/api/v4')
  })

  test('a limit is waited for as the server says', async () => {
    const at = await start({ budget: 1 })
    for (const one of ['production', 'preview']) at.set(at.folder(one), 'KEY', 'invented')
    await readFrom(source, asking(at, { environments: ['production', 'preview'] }))
    expect(at.requests.map(({ status }) => status)).toEqual([200, 429, 200])
  })
})
