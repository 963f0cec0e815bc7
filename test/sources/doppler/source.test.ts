import { afterEach, describe, expect, test } from 'vitest'
import type { Source } from '../../../src/core/source.js'
import { type DopplerSimulator, startDoppler } from '../../../src/simulators/doppler/simulator.js'
import type { DopplerOptions } from '../../../src/simulators/doppler/vendor.js'
import { source as doppler } from '../../../src/sources/doppler/source.js'
import { type Asking, plainFrom, readFrom, refusalFrom } from '../asked.js'

const source = doppler as Source
const open: DopplerSimulator[] = []
const identity = { id: 'an-identity', jwt: 'header.payload.signature' }
const login = { use: 'oidc', identity: identity.id, audience: 'https://doppler.example' }

async function start(options: DopplerOptions = {}): Promise<DopplerSimulator> {
  const simulator = await startDoppler({ configs: ['production', 'preview'], ...options })
  open.push(simulator)
  return simulator
}

afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()))
})

/** Reading the simulator's project, as a config with nothing else in it would. */
function asking(at: DopplerSimulator, more: Partial<Asking> = {}): Asking {
  return {
    ...more,
    settings: { project: at.project, ...more.settings },
    env: { DOPPLER_API_HOST: at.url, DOPPLER_TOKEN: at.token, ...more.env },
  }
}

describe('what is asked for', () => {
  test('one list for each environment, without leases and without what Doppler adds', async () => {
    const at = await start()
    at.set('production', 'KEY', 'invented')
    at.set('preview', 'KEY', 'invented too')
    const { sent } = await readFrom(source, asking(at, { environments: ['production', 'preview'] }))
    expect(sent.map(({ pathname, searchParams }) => [pathname, Object.fromEntries(searchParams)])).toEqual(
      ['production', 'preview'].map((config) => [
        '/v3/configs/config/secrets',
        { project: 'shop', config, include_dynamic_secrets: 'false', include_managed_secrets: 'false' },
      ]),
    )
    expect(at.state.leases).toBe(0)
  })

  test('what Doppler adds is left out where a server gives it all the same, and nothing else that is called like it', async () => {
    const at = await start()
    for (const name of ['DOPPLER_PROJECT', 'DOPPLER_CONFIG', 'DOPPLER_ENVIRONMENT', 'DOPPLER_OWN'])
      at.set('production', name, 'invented')
    expect(await plainFrom(source, asking(at))).toEqual({ DOPPLER_OWN: 'invented' })
  })

  test('another config, and one by its name in Doppler', async () => {
    const at = await start({ configs: ['prd', 'prd_eu'] })
    at.set('prd', 'KEY', 'of the root')
    at.set('prd_eu', 'KEY', 'of the branch')
    const environments = ['prd']
    expect(await plainFrom(source, asking(at, { environments }))).toEqual({ KEY: 'of the root' })
    const settings = { config: '{environment}_eu' }
    expect(await plainFrom(source, asking(at, { environments, settings }))).toEqual({ KEY: 'of the branch' })
  })

  test('one config for two environments is a mistake in the config', async () => {
    const at = await start()
    const environments = ['production', 'preview']
    const error = await refusalFrom(source, asking(at, { environments, settings: { config: 'production' } }))
    expect([error.code, error.exit]).toEqual(['config', 64])
    expect(at.requests).toEqual([])
  })
})

describe('values', () => {
  test('come with what they refer to put in, or as they were written', async () => {
    const at = await start()
    at.set('production', 'USER', 'brian')
    at.set('production', 'URL', `postgres://\${USER}@db`)
    expect(await plainFrom(source, asking(at))).toEqual({ URL: 'postgres://brian@db', USER: 'brian' })
    const { read } = await readFrom(source, asking(at, { settings: { values: 'raw' } }))
    const url = read.get('production')?.get('URL')
    expect(url?.secret.reveal()).toBe(`postgres://\${USER}@db`)
    expect(url?.doubts).toEqual(['expanded'])
  })

  test('that are restricted are given to a service, and to a person are a read in part, named', async () => {
    const given = await start()
    given.set('production', 'SHUT', 'invented', 'restricted')
    expect(await plainFrom(source, asking(given))).toEqual({ SHUT: 'invented' })
    const kept = await start({ kind: 'person' })
    kept.set('production', 'OPEN', 'invented')
    kept.set('production', 'SHUT', 'invented too', 'restricted')
    const error = await refusalFrom(source, asking(kept))
    expect([error.code, error.exit, error.where]).toEqual(['source', 3, 'doppler:production#SHUT'])
    expect(error.hint).toContain('service token')
  })

  test('whose name no variable may have are told with where they stand', async () => {
    const at = await start()
    at.set('production', 'MY-KEY', 'invented')
    expect((await refusalFrom(source, asking(at))).where).toBe('doppler:production#MY-KEY')
  })
})

describe('times', () => {
  const day = (number: number) => Date.parse(`2026-11-${String(number).padStart(2, '0')}T10:00:00Z`)

  test.each([true, false])('are those of the newest entry that names a value, lists with diffs: %s', async (diffs) => {
    let today = 1
    const at = await start({ diffs, now: () => day(today) })
    at.set('production', 'OLD', 'one')
    at.set('production', 'NEW', 'one')
    today = 9
    at.set('production', 'NEW', 'two')
    const { read } = await readFrom(source, asking(at, { settings: { ages: true } }))
    const times = [...(read.get('production') ?? [])].map(([name, { updatedAt }]) => [name, updatedAt])
    expect(times).toEqual([
      ['NEW', day(9)],
      ['OLD', day(1)],
    ])
  })

  test('cost nothing where nobody asks for them', async () => {
    const at = await start()
    at.set('production', 'KEY', 'invented')
    const { read, sent } = await readFrom(source, asking(at))
    expect(sent.length).toBe(1)
    expect(read.get('production')?.get('KEY')?.updatedAt).toBeUndefined()
  })

  test('are read page by page, and no further than they have to be', async () => {
    const at = await start()
    at.set('production', 'FIRST', 'invented')
    for (let turn = 0; turn < 250; turn += 1) at.set('production', 'OFTEN', `invented ${turn}`)
    const { read, sent } = await readFrom(source, asking(at, { settings: { ages: true } }))
    expect(read.get('production')?.get('FIRST')?.updatedAt).toBeTypeOf('number')
    expect(sent.length).toBe(4)
    at.set('production', 'FIRST', 'anew')
    expect((await readFrom(source, asking(at, { settings: { ages: true } }))).sent.length).toBe(2)
  })

  test('of a history without end are not looked for for ever', async () => {
    const at = await start({ diffs: false })
    at.set('production', 'FIRST', 'invented')
    for (let turn = 0; turn < 100; turn += 1) at.set('production', 'OFTEN', `invented ${turn}`)
    const { read, sent } = await readFrom(source, asking(at, { settings: { ages: true } }))
    expect(read.get('production')?.get('FIRST')?.updatedAt).toBeUndefined()
    expect(sent.length).toBeLessThanOrEqual(62)
  })
})

describe('tokens', () => {
  test('of one config each, where there is one for each environment', async () => {
    const at = await start({ only: 'production' })
    at.set('production', 'KEY', 'invented')
    at.set('preview', 'KEY', 'invented too')
    const environments = ['production', 'preview']
    const error = await refusalFrom(source, asking(at, { environments }))
    expect([error.code, error.where]).toEqual(['forbidden', 'doppler:preview'])
    expect(error.hint).toContain('one config')
    const env = { DOPPLER_TOKEN: 'dp.st.another', DOPPLER_TOKEN_PRODUCTION: at.token }
    expect(await plainFrom(source, asking(at, { env }))).toEqual({ KEY: 'invented' })
  })

  test('of the pipeline: one login for all environments, taken back at the end', async () => {
    const at = await start({ identity })
    at.set('production', 'KEY', 'invented')
    at.set('preview', 'KEY', 'invented too')
    const env = { DOPPLER_TOKEN: undefined, SEALPOST_ID_TOKEN: identity.jwt }
    const environments = ['production', 'preview']
    const { told, read } = await readFrom(source, asking(at, { env, environments, settings: { login } }))
    expect([...read.keys()]).toEqual(environments)
    expect(at.issued.length).toBe(1)
    expect([...at.revoked]).toEqual(at.issued)
    expect(told).toEqual(expect.arrayContaining([identity.jwt, ...at.issued]))
    expect(at.requests.map(({ path }) => path)).toEqual([
      '/v3/auth/oidc',
      '/v3/configs/config/secrets',
      '/v3/configs/config/secrets',
      '/v3/auth/revoke',
    ])
  })

  test('of the pipeline, in another variable', async () => {
    const at = await start({ identity })
    at.set('production', 'KEY', 'invented')
    const settings = { login: { ...login, tokenEnv: 'CI_DOPPLER_JWT' } }
    const env = { DOPPLER_TOKEN: undefined, CI_DOPPLER_JWT: identity.jwt }
    expect(await plainFrom(source, asking(at, { env, settings }))).toEqual({ KEY: 'invented' })
  })

  test('of a login are taken back when reading fails, too', async () => {
    const at = await start({ identity })
    const env = { SEALPOST_ID_TOKEN: identity.jwt }
    await refusalFrom(source, asking(at, { env, environments: ['nowhere'], settings: { login } }))
    expect([...at.revoked]).toEqual(at.issued)
  })

  test('that cannot be taken back do not spoil what was read', async () => {
    const at = await start({ identity })
    at.set('production', 'KEY', 'invented')
    at.order({
      times: 100,
      match: ({ path }) => path === '/v3/auth/revoke',
      act: { kind: 'answer', answer: { status: 500 } },
    })
    const env = { SEALPOST_ID_TOKEN: identity.jwt }
    expect(await plainFrom(source, asking(at, { env, settings: { login } }))).toEqual({ KEY: 'invented' })
  })

  test('that end in between are replaced by a new login', async () => {
    const at = await start({ identity })
    at.set('production', 'KEY', 'invented')
    at.order({
      match: ({ path }) => path === '/v3/configs/config/secrets',
      act: { kind: 'answer', answer: { status: 401, body: { messages: ['Invalid Auth token'], success: false } } },
    })
    const env = { SEALPOST_ID_TOKEN: identity.jwt }
    expect(await plainFrom(source, asking(at, { env, settings: { login } }))).toEqual({ KEY: 'invented' })
    expect(at.issued.length).toBe(2)
    expect([...at.revoked].sort()).toEqual([...at.issued].sort())
  })

  test('of another pipeline are refused with what to compare, and nothing is read', async () => {
    const at = await start({ identity })
    const env = { SEALPOST_ID_TOKEN: 'header.of-another.pipeline' }
    const error = await refusalFrom(source, asking(at, { env, settings: { login } }))
    expect([error.code, error.exit, error.where]).toEqual(['unauthorized', 1, 'doppler:production'])
    expect(error.hint).toContain('source.login.audience')
    expect(at.requests.map(({ path }) => path)).toEqual(['/v3/auth/oidc'])
  })
})

describe('trouble', () => {
  test('what Doppler says of an error is not repeated', async () => {
    const at = await start()
    const error = await refusalFrom(source, asking(at, { environments: ['nowhere'] }))
    expect([error.code, error.exit, error.where]).toEqual(['source-missing', 3, 'doppler:nowhere'])
    expect(JSON.stringify(error)).not.toContain('Could not find')
  })

  test('a limit is waited for as the server says', async () => {
    const at = await start({ budget: 1 })
    at.set('production', 'KEY', 'invented')
    at.set('preview', 'KEY', 'invented')
    await readFrom(source, asking(at, { environments: ['production', 'preview'] }))
    expect(at.requests.map(({ status }) => status)).toEqual([200, 429, 200])
  })
})
