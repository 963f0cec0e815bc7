import { describe, expect, it } from 'vitest'
import { source } from '../../../src/sources/vault/source.js'
import { plain, read, refusal, vault } from './kit.js'

describe('a secret', () => {
  it('gives all its keys, with the version and the time of the secret', async () => {
    const simulator = await vault({ now: () => Date.parse('2026-11-01T08:00:00Z') })
    simulator.put('secret', 'shop/production', { DB: 'first' })
    simulator.put('secret', 'shop/production', {
      DB: 'postgres://x',
      PORT: 5432,
      ON: true,
      MORE: { a: [1, 'b'] },
      NONE: '',
    })
    const values = (await read(simulator, { settings: { paths: 'shop/{environment}' } })).get('production')
    expect([...(values ?? [])].map(([name, { secret, ...more }]) => [name, secret.reveal(), more])).toEqual(
      [
        ['DB', 'postgres://x'],
        ['PORT', '5432'],
        ['ON', 'true'],
        ['MORE', '{"a":[1,"b"]}'],
        ['NONE', ''],
      ].map(([name, text]) => [
        name,
        text,
        {
          version: 'v2',
          versionId: '2 2026-11-01T08:00:00.000Z',
          updatedAt: Date.parse('2026-11-01T08:00:00Z'),
          at: `secret/shop/production#${name}`,
        },
      ]),
    )
  })

  it('of version 1 has neither', async () => {
    const simulator = await vault()
    simulator.put('kv', 'shop/production', { DB: 'x' })
    const values = (
      await read(simulator, { settings: { mount: 'kv', version: 1, paths: ['shop/{environment}'] } })
    ).get('production')
    expect(Object.keys(values?.get('DB') ?? {})).toEqual(['secret', 'at'])
  })

  it('keeps its numbers as they were written', async () => {
    const simulator = await vault()
    const metadata = { version: 1, created_time: '2026-11-01T08:00:00Z' }
    const body = `{"data":{"data":{"RATE":1.10,"BIG":12345678901234567890},"metadata":${JSON.stringify(metadata)}}}`
    simulator.order({ act: { kind: 'answer', answer: { status: 200, body } } })
    expect(await plain(simulator, { settings: { paths: 'shop/{environment}' } })).toEqual({
      RATE: '1.10',
      BIG: '12345678901234567890',
    })
  })

  it('with nothing in it is none', async () => {
    const simulator = await vault()
    simulator.put('secret', 'shop/production', {})
    expect(await refusal(simulator, { settings: { paths: 'shop/{environment}' } })).toMatchObject({
      code: 'source-missing',
      message: 'there is no secret at secret/shop/production',
    })
  })

  it('whose name has blanks and signs is found', async () => {
    const simulator = await vault()
    simulator.put('secret', 'shop/a b%c+d', { ODD: 'x' })
    expect(await plain(simulator, { settings: { paths: ['shop/a b%c+d'] } })).toEqual({ ODD: 'x' })
  })

  it.each<[string, Record<string, unknown>, string]>([
    ['null', { DB: null }, 'DB is null, which cannot be an environment variable'],
    ['a key that is not a valid variable name', { 'db-url': 'x' }, 'db-url is not a valid variable name'],
    ['a key that begins with a digit', { '1ST': 'x' }, '1ST is not a valid variable name'],
  ])('with %s is refused by the key, with path and environment', async (_, data, message) => {
    const simulator = await vault()
    simulator.put('secret', 'shop/live', { GOOD: 'a-value-that-is-kept-out', ...data })
    const settings = { paths: 'shop/{environment}' }
    const error = await refusal(simulator, { settings, environments: ['live'] })
    expect(error).toMatchObject({ code: 'source', exit: 3, message, where: 'vault:live, secret/shop/live' })
    expect(JSON.stringify(error)).not.toContain('kept-out')
  })
})

describe('several paths', () => {
  it('are merged in their order, each environment with its own', async () => {
    const simulator = await vault()
    simulator.put('secret', 'shop/production', { DB: 'p' })
    simulator.put('secret', 'shop/preview', { DB: 'v' })
    simulator.put('secret', 'shop/mail', { MAIL: 'm' })
    const settings = { paths: ['shop/mail', 'shop/{environment}'] }
    const read2 = await read(simulator, { settings, environments: ['preview', 'production'] })
    expect([...read2].map(([name, values]) => [name, [...values.keys()], values.get('DB')?.secret.reveal()])).toEqual([
      ['preview', ['MAIL', 'DB'], 'v'],
      ['production', ['MAIL', 'DB'], 'p'],
    ])
  })

  it('with one key in two of them are refused with both places, unless the last one wins', async () => {
    const simulator = await vault()
    simulator.put('secret', 'shop/all', { DB: 'all', ONE: '1' })
    simulator.put('secret', 'shop/production', { DB: 'production' })
    const settings = { paths: ['shop/all', 'shop/{environment}'] }
    expect(await refusal(simulator, { settings })).toMatchObject({
      code: 'source-duplicate',
      exit: 3,
      message: 'DB also results from secret/shop/all#DB',
      where: 'vault:production, secret/shop/production#DB',
    })
    expect(await plain(simulator, { settings: { ...settings, clash: 'last' } })).toEqual({ ONE: '1', DB: 'production' })
  })

  it('that are the same for all environments are refused', async () => {
    const error = await refusal(await vault(), { settings: { paths: ['shop/a', 'shop/b'] }, environments: ['a', 'b'] })
    expect(error).toMatchObject({ code: 'config', message: expect.stringContaining('source.paths') })
  })

  it('by the hundred are read some at a time, and once', async () => {
    const simulator = await vault()
    const paths = Array.from({ length: 200 }, (_, index) => `shop/app-${index}`)
    for (const [index, path] of paths.entries()) simulator.put('secret', path, { [`N${index}`]: String(index) })
    const values = await plain(simulator, { settings: { paths } })
    expect(Object.entries(values)).toEqual(paths.map((_, index) => [`N${index}`, String(index)]))
    expect(simulator.requests).toHaveLength(200)
  })
})

describe('a folder', () => {
  const data = { 'shop/p/a': 'A', 'shop/p/deep/b': 'B', 'shop/p/deep/er/c': 'C', 'shop/pp': 'X', 'shop/p': 'Y' }

  it.each([
    ['secret', 2, false],
    ['secret', 2, true],
    ['kv', 1, false],
    ['kv', 1, true],
  ] as const)('at %s, version %i, pages: %s', async (mount, version, openbao) => {
    const simulator = await vault({ openbao })
    for (const [path, name] of Object.entries(data)) simulator.put(mount, path, { [name]: path })
    const at = (paths: string) => plain(simulator, { settings: { mount, version, paths } })
    for (const size of [1, 2, 100]) {
      simulator.pageSize(size)
      expect(await at('shop/p/')).toEqual({ A: 'shop/p/a' })
      expect(await at('shop/p/deep/')).toEqual({ B: 'shop/p/deep/b' })
      expect(await at('shop/p/**')).toEqual({ A: 'shop/p/a', B: 'shop/p/deep/b', C: 'shop/p/deep/er/c' })
    }
  })

  it.each([true, false])('of more secrets than a page has is read whole (pages: %s)', async (openbao) => {
    const simulator = await vault({ openbao })
    for (let index = 0; index < 1203; index += 1) simulator.put('secret', `shop/many/${index}`, { [`N${index}`]: 'x' })
    expect(Object.keys(await plain(simulator, { settings: { paths: 'shop/many/' } }))).toHaveLength(1203)
    const lists = simulator.requests.filter(({ path }) => path.includes('/metadata/'))
    expect(lists).toHaveLength(openbao ? 4 : 2)
  })

  it('that goes while it is listed is no shorter list', async () => {
    const simulator = await vault({ openbao: true })
    simulator.put('secret', 'shop/p/a', { A: 'x' })
    const isList = ({ path }: { path: string }) => path.includes('/metadata/')
    let lists = 0
    simulator.order({
      match: (ask) => isList(ask) && ++lists > 1,
      times: 9,
      act: { kind: 'answer', answer: { status: 404, body: { errors: [] } } },
    })
    expect(await refusal(simulator, { settings: { paths: 'shop/p/' } })).toMatchObject({ code: 'source-missing' })
  })

  it('with nothing in it but other folders, and one that does not exist, are errors', async () => {
    const simulator = await vault()
    simulator.put('secret', 'shop/p/deep/b', { B: 'x' })
    expect(await refusal(simulator, { settings: { paths: 'shop/p/' } })).toMatchObject({
      code: 'source-missing',
      message: 'there is no secret at secret/shop/p/',
    })
    expect(await refusal(simulator, { settings: { paths: 'shop/q/**' } })).toMatchObject({
      code: 'source-missing',
      message: 'secret/shop/q/ does not exist',
    })
  })

  it('with a secret whose name would lead elsewhere is refused', async () => {
    const simulator = await vault()
    simulator.put('secret', 'shop/p/..', { A: 'x' })
    expect(await refusal(simulator, { settings: { paths: 'shop/p/' } })).toMatchObject({ code: 'source' })
  })
})

describe('an older state', () => {
  async function versions() {
    let now = Date.parse('2026-11-01T00:00:00Z')
    const simulator = await vault({ now: () => now, maxVersions: 3 })
    for (const day of [1, 2, 3, 4]) {
      now = Date.parse(`2026-11-0${day}T08:00:00Z`)
      simulator.put('secret', 'shop/production', { DB: `of day ${day}` })
    }
    simulator.put('secret', 'shop/late', { LATE: 'of day 4' })
    const at = (state: Record<string, unknown>, paths: unknown = 'shop/production') => ({
      settings: { paths, at: state },
    })
    return { simulator, at }
  }

  it('is the one of a version', async () => {
    const { simulator, at } = await versions()
    expect(await plain(simulator, at({ version: 3 }))).toEqual({ DB: 'of day 3' })
    expect(await refusal(simulator, at({ version: 1 }))).toMatchObject({ code: 'source-missing' })
  })

  it('is the one of a time', async () => {
    const { simulator, at } = await versions()
    expect(await plain(simulator, at({ time: '2026-11-03T07:59:59Z' }))).toEqual({ DB: 'of day 2' })
    expect(await plain(simulator, at({ time: '2026-11-03T09:00:00+01:00' }))).toEqual({ DB: 'of day 3' })
    expect(await refusal(simulator, at({ time: '2026-11-01T12:00:00Z' }))).toMatchObject({
      code: 'source',
      message: 'secret/shop/production no longer has the version from the time in `at`',
    })
    expect(await refusal(simulator, at({ time: '2026-10-01T12:00:00Z' }))).toMatchObject({
      code: 'source-missing',
      message: 'there is no secret at secret/shop/production at that time',
    })
  })

  it('of a folder leaves out what was not there yet', async () => {
    const { simulator, at } = await versions()
    expect(await plain(simulator, at({ time: '2026-11-03T12:00:00Z' }, 'shop/'))).toEqual({ DB: 'of day 3' })
  })

  it('that is deleted or destroyed is an error', async () => {
    const { simulator, at } = await versions()
    const time = { time: '2026-11-09T00:00:00Z' }
    simulator.remove('secret', 'shop/production', 'delete')
    for (const state of [time, { version: 4 }])
      expect(await refusal(simulator, at(state))).toMatchObject({
        code: 'source',
        message: 'version 4 of secret/shop/production is deleted',
      })
    simulator.remove('secret', 'shop/production', 'destroy')
    for (const state of [time, { version: 4 }])
      expect(await refusal(simulator, at(state))).toMatchObject({
        message: 'version 4 of secret/shop/production is destroyed',
      })
  })
})

describe('settings', () => {
  const paths = 'shop/{environment}'
  it.each<[string, Record<string, unknown>]>([
    ['no path', {}],
    ['an empty list', { paths: [] }],
    ['a slash at the beginning', { paths: '/shop' }],
    ['two slashes', { paths: 'shop//x' }],
    ['a way up', { paths: 'shop/../x' }],
    ['a dot', { paths: './shop' }],
    ['a glob within', { paths: 'shop/*/x' }],
    ['a query', { paths: 'shop?version=1' }],
    ['a mount with a slash at its end', { paths, mount: 'secret/' }],
    ['an engine that does not exist', { paths, version: 3 }],
    ['an older version of several', { paths: ['a', 'b'], at: { version: 1 } }],
    ['an older version of a folder', { paths: 'a/', at: { version: 1 } }],
    ['an older version where there are none', { paths, version: 1, at: { version: 1 } }],
    ['version and time', { paths, at: { version: 1, time: '2026-11-01T08:00:00Z' } }],
    ['neither', { paths, at: {} }],
    ['a time without a zone', { paths, at: { time: '2026-11-01T08:00:00' } }],
    ['a login without its role', { paths, login: { use: 'jwt' } }],
    ['a role where there is none', { paths, login: { use: 'approle', role: 'x' } }],
    ['a mount of a token', { paths, login: { use: 'token', mount: 'x' } }],
    ['an audience of an AppRole', { paths, login: { use: 'approle', audience: 'x' } }],
    ['a file of a JWT', { paths, login: { use: 'jwt', role: 'x', tokenFile: 'x' } }],
    ['an audience with a quote', { paths, login: { use: 'jwt', role: 'x', audience: "a'b" } }],
    ['a token in place of its variable', { paths, login: { use: 'jwt', role: 'x', tokenEnv: 'hvs.abc' } }],
    ['a key that nobody knows', { paths, address: 'https://vault.acme.example' }],
  ])('with %s are refused', (_, settings) => {
    expect(source.config.settings.safeParse(settings).success).toBe(false)
  })

  it('have their usual values', () => {
    expect(source.config.settings.safeParse({ paths })).toMatchObject({
      success: true,
      data: { paths, mount: 'secret', version: 2, clash: 'refuse', login: { use: 'token' } },
    })
    for (const good of ['shop/', 'shop/**', 'a b/c', 'a.b/..c', '{environment}'])
      expect(source.config.settings.safeParse({ paths: good }).success, good).toBe(true)
  })
})
