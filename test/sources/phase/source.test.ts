import { afterEach, describe, expect, test } from 'vitest'
import type { Source } from '../../../src/core/source.js'
import { type PhaseSimulator, startPhase, wholeToken } from '../../../src/simulators/phase/simulator.js'
import type { PhaseOptions } from '../../../src/simulators/phase/vendor.js'
import { source as phase } from '../../../src/sources/phase/source.js'
import { type Asking, plainFrom, readFrom, refusalFrom } from '../asked.js'

const source = phase as Source
const open: PhaseSimulator[] = []

async function start(options: PhaseOptions = {}): Promise<PhaseSimulator> {
  const simulator = await startPhase(options)
  open.push(simulator)
  return simulator
}

afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()))
})

/** Reading the simulator's app, as a config with nothing else in it would. */
function asking(at: PhaseSimulator, more: Partial<Asking> = {}, host = ''): Asking {
  return {
    ...more,
    settings: { app: at.app, ...more.settings },
    env: { PHASE_HOST: `${at.url}${host}`, PHASE_SERVICE_TOKEN: at.token, ...more.env },
  }
}

describe('the address', () => {
  test('a self-hosted one is asked below /service/public, whether its address says so or not', async () => {
    const at = await start()
    at.set('Production', 'KEY', 'invented')
    for (const host of ['', '/', '/service', '/service/public', '/service/public/']) {
      const { sent } = await readFrom(source, asking(at, {}, host))
      expect(sent.map(({ pathname }) => pathname)).toEqual(['/service/public/v1/secrets/'])
    }
  })

  test('one with the API at its root is found out once, and asked there for the other environments', async () => {
    const at = await start({ base: '' })
    at.set('Production', 'KEY', 'invented')
    at.set('Staging', 'KEY', 'invented too')
    const { sent, read } = await readFrom(source, asking(at, { environments: ['production', 'staging'] }))
    expect(sent.map(({ pathname }) => pathname)).toEqual([
      '/service/public/v1/secrets/',
      '/v1/secrets/',
      '/v1/secrets/',
    ])
    expect([...read.keys()]).toEqual(['production', 'staging'])
  })

  test('what is wrong at the root is told, and not that there is nothing elsewhere', async () => {
    const at = await start({ base: '', sse: false })
    expect((await refusalFrom(source, asking(at))).message).toContain('SSE')
  })

  test('an app that is nowhere is told as the first address had it', async () => {
    const at = await start()
    const error = await refusalFrom(source, asking(at, { settings: { app: 'another' } }))
    expect([error.code, error.exit, error.where]).toEqual(['source-missing', 3, 'phase:production'])
  })
})

describe('the token', () => {
  test('only its third part is sent, and all of it is told as secret', async () => {
    const at = await start()
    at.set('Production', 'KEY', 'invented')
    const { told } = await readFrom(source, asking(at))
    expect(told).toContain(at.token)
    for (const part of at.token.split(':').slice(2)) expect(told).toContain(part)
  })

  test('the bearer alone will do, as the pages of the API have it', async () => {
    const at = await start()
    at.set('Production', 'KEY', 'invented')
    const { told } = await readFrom(source, asking(at, { env: { PHASE_SERVICE_TOKEN: at.bearer } }))
    expect(told).toContain(at.bearer)
  })

  test.each([
    ['a personal one', `pss_user:v1:${'ab'.repeat(32)}:x:y:z`, 'personal'],
    ['something else', 'nonsense:v2:x', 'not a service account token'],
  ])('%s is refused before anything is sent', async (_, token, said) => {
    const at = await start()
    const error = await refusalFrom(source, asking(at, { env: { PHASE_SERVICE_TOKEN: token } }))
    expect([error.code, error.exit]).toEqual(['token-missing', 64])
    expect(error.message).toContain(said)
    expect(at.requests).toEqual([])
  })

  test('one that ended is told as such', async () => {
    const at = await start()
    const error = await refusalFrom(source, asking(at, { env: { PHASE_SERVICE_TOKEN: wholeToken('00'.repeat(32)) } }))
    expect([error.code, error.exit]).toEqual(['unauthorized', 1])
    expect(error.hint).toContain('has no access to this environment')
  })
})

describe('what is asked for', () => {
  test('the path always, tags where there are some, and nothing that could make a lease', async () => {
    const at = await start()
    at.set('Production', 'KEY', 'invented', { tags: ['web'] })
    await readFrom(source, asking(at))
    const { sent } = await readFrom(source, asking(at, { settings: { tags: ['web', 'api'] } }))
    expect(Object.fromEntries(sent[0]?.searchParams ?? [])).toEqual({
      app_id: at.app,
      env: 'production',
      path: '/',
      tags: 'web,api',
    })
    expect(at.state.leases).toBe(0)
  })

  test('a secret that has several of the tags counts once', async () => {
    const at = await start()
    at.set('Production', 'BOTH', 'invented', { tags: ['web', 'api'] })
    at.set('Production', 'ONE', 'invented too', { tags: ['api'] })
    at.set('Production', 'NONE', 'not asked for')
    const values = await plainFrom(source, asking(at, { settings: { tags: ['web', 'api'] } }))
    expect(values).toEqual({ BOTH: 'invented', ONE: 'invented too' })
  })

  test('another folder, and the name of the environment in it', async () => {
    const at = await start()
    at.set('Production', 'KEY', 'at the root')
    at.set('Production', 'KEY', 'in the folder', { path: '/shop/live' })
    const settings = { environment: 'Production', path: '/shop/{environment}/' }
    expect(await plainFrom(source, asking(at, { settings, environments: ['live'] }))).toEqual({
      KEY: 'in the folder',
    })
  })

  test('two environments that would read the same are a mistake in the config', async () => {
    const at = await start()
    const environments = ['production', 'preview']
    const error = await refusalFrom(source, asking(at, { environments, settings: { environment: 'Production' } }))
    expect([error.code, error.exit]).toEqual(['config', 64])
    expect(at.requests).toEqual([])
  })

  test('a folder or a tag without secrets is a missing one; an empty root is empty', async () => {
    const at = await start()
    for (const settings of [{ path: '/typo' }, { tags: ['typo'] }]) {
      const error = await refusalFrom(source, asking(at, { settings }))
      expect([error.code, error.exit]).toEqual(['source-missing', 3])
    }
    expect(await plainFrom(source, asking(at))).toEqual({})
  })

  test.each([{ path: 'shop' }, { tags: ['a,b'] }, { app: 'a/b' }, { app: '' }])('%j are no settings', (settings) => {
    expect(source.config.settings.safeParse({ app: 'an-app', ...settings }).success).toBe(false)
  })
})

describe('values', () => {
  test('of each type, and one that a rotation made', async () => {
    const at = await start()
    at.set('Production', 'CONFIG', 'plain', { type: 'config' })
    at.set('Production', 'SEALED', 'given all the same', { type: 'sealed' })
    at.set('Production', 'ROTATING', 'of today', { lifecycle: 'rotating' })
    expect(await plainFrom(source, asking(at))).toEqual({
      CONFIG: 'plain',
      ROTATING: 'of today',
      SEALED: 'given all the same',
    })
  })

  test('a sealed one that is not given is a read in part, named, and no other is given', async () => {
    const at = await start()
    at.set('Production', 'OPEN', 'invented')
    at.set('Production', 'SHUT', 'invented too', { type: 'sealed', hidden: true })
    const error = await refusalFrom(source, asking(at))
    expect([error.code, error.exit, error.where]).toEqual(['source', 3, 'phase:production/#SHUT'])
    expect(error.message).toBe('SHUT is sealed, and its value was not returned')
  })

  test('one that is null is named', async () => {
    const at = await start()
    at.set('Production', 'NOTHING', 'invented', { hidden: true })
    expect((await refusalFrom(source, asking(at))).message).toContain('NOTHING is null')
  })

  test('come with a version that a secret made anew does not share, and with their time', async () => {
    const at = await start({ now: () => Date.parse('2026-11-29T10:00:00Z') })
    at.set('Production', 'KEY', 'one')
    at.set('Production', 'KEY', 'two')
    const before = (await readFrom(source, asking(at))).read.get('production')?.get('KEY')
    expect(before?.version).toMatch(/^v2-/)
    expect(before?.updatedAt).toBe(Date.parse('2026-11-29T10:00:00Z'))
    expect(before?.at).toBe('phase:production/#KEY')
    at.keep('Production', [])
    for (const value of ['one', 'two']) at.set('Production', 'KEY', value)
    const after = (await readFrom(source, asking(at))).read.get('production')?.get('KEY')
    expect(after?.version).toMatch(/^v2-/)
    expect(after?.version).not.toBe(before?.version)
  })

  test('a key that is not a valid variable name is told with where it stands', async () => {
    const at = await start()
    at.set('Production', 'GOOD', 'invented')
    at.set('Production', 'my-key', 'invented')
    expect((await refusalFrom(source, asking(at))).where).toBe('phase:production/#my-key')
  })
})

describe('references', () => {
  test('are resolved by the server', async () => {
    const at = await start()
    at.set('Staging', 'HOST', 'db.example')
    at.set('Production', 'URL', `postgres://\${Staging.HOST}/\${NAME}`)
    at.set('Production', 'NAME', 'shop')
    expect((await plainFrom(source, asking(at))).URL).toBe('postgres://db.example/shop')
  })

  test('to what may not be read come back as they are: a value read in part, unless the config says otherwise', async () => {
    const at = await start()
    at.set('Staging', 'HOST', 'db.example')
    at.set('Production', 'URL', `postgres://\${Staging.HOST}`)
    at.state.unreachable.add('Staging')
    const error = await refusalFrom(source, asking(at))
    expect([error.code, error.exit]).toEqual(['source', 3])
    expect(error.message).toBe('URL contains a reference that Phase did not resolve')
    const { read } = await readFrom(source, asking(at, { settings: { references: 'literal' } }))
    expect(read.get('production')?.get('URL')?.doubts).toEqual(['expanded'])
  })

  test('of the own environment that lead nowhere are told, and stay: a shell writes variables like that', async () => {
    const at = await start()
    at.set('Production', 'SHELL', `\${HOME}/bin`)
    const { read } = await readFrom(source, asking(at))
    expect(read.get('production')?.get('SHELL')?.doubts).toEqual(['expanded'])
  })
})

describe('trouble', () => {
  test('an app without server-side encryption, with what to do about it', async () => {
    const at = await start({ sse: false })
    const error = await refusalFrom(source, asking(at))
    expect([error.code, error.exit, error.where]).toEqual(['invalid', 1, 'phase:production'])
    expect(error.message).toContain('SSE')
    expect(error.hint).toContain('Enable server-side encryption')
  })

  test('a role that may not read secrets', async () => {
    const at = await start()
    at.state.forbidden = true
    const error = await refusalFrom(source, asking(at))
    expect([error.code, error.exit]).toEqual(['forbidden', 1])
    expect(error.hint).toContain('network access policy')
  })

  test('an environment that the account may not see, and one that does not exist', async () => {
    const at = await start()
    at.state.unreachable.add('Production')
    expect((await refusalFrom(source, asking(at))).code).toBe('unauthorized')
    const error = await refusalFrom(source, asking(at, { environments: ['qa'] }))
    expect([error.code, error.where]).toEqual(['source-missing', 'phase:qa'])
  })

  test('a limit is waited for as the server says', async () => {
    // the second request falls into the minute of the first, the third into the next one
    const sent = () => open[0]?.requests.length ?? 0
    const at = await start({ budget: 1, now: () => Date.parse('2026-11-29T10:00:10Z') + sent() * 25_000 })
    at.set('Production', 'KEY', 'invented')
    at.set('Staging', 'KEY', 'invented')
    await readFrom(source, asking(at, { environments: ['production', 'staging'] }))
    expect(at.requests.map(({ status }) => status)).toEqual([200, 429, 200])
  })

  test('a secret of another folder than the one that was asked for', async () => {
    const at = await start()
    at.set('Production', 'KEY', 'invented', { path: '/shop' })
    const [row] = at.held.get('Production') ?? []
    at.order({ act: { kind: 'answer', answer: { status: 200, body: [row] } } })
    expect((await refusalFrom(source, asking(at))).code).toBe('bad-answer')
  })
})
