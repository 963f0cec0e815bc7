import { afterEach, describe, expect, test } from 'vitest'
import { SealpostError } from '../../../src/core/errors.js'
import { objectionTo } from '../../../src/core/plan/blocked-writes.js'
import type { VercelOptions } from '../../../src/simulators/vercel/simulator.js'
import { overrideOf } from '../../../src/targets/vercel/scope.js'
import { target } from '../../../src/targets/vercel/target.js'
import { type Bench, bench, shop } from './target.kit.js'

const open: Bench[] = []
async function start(options?: Parameters<typeof bench>[0]): Promise<Bench> {
  const made = await bench(options)
  open.push(made)
  return made
}
afterEach(async () => {
  for (const one of open.splice(0)) await one.sim.close()
})

/** A list answer made by hand, for shapes that the simulator itself does not give. */
function answering(at: Bench, body: unknown, status = 200): void {
  at.sim.order({ act: { kind: 'answer', answer: { status, body } } })
}

describe('config', () => {
  const place = (input: unknown) => target.config.place.safeParse(input).success
  const settings = (input: unknown) => target.config.settings.safeParse(input).success

  test('takes the five kinds of place and nothing else', () => {
    expect(['production', 'preview', 'development', { branch: 'feat/x' }, { custom: 'staging' }].every(place)).toBe(
      true,
    )
    expect(
      ['Production', 'staging', {}, { branch: '' }, { branch: 'a', custom: 'b' }, { target: 'preview' }].some(place),
    ).toBe(false)
  })

  test('takes project, team and types, and refuses unknown keys', () => {
    expect(settings({ project: 'shop-web' })).toBe(true)
    expect(settings({ project: 'prj_1', team: 'team_1', types: { 'DB_*': 'encrypted' } })).toBe(true)
    expect(settings({})).toBe(false)
    expect(settings({ project: 'shop/web' })).toBe(false)
    for (const path of ['.', '..', '%2e%2e']) {
      expect(settings({ project: path })).toBe(false)
      expect(settings({ project: 'shop', team: path })).toBe(false)
    }
    expect(settings({ project: 'shop..web', team: '.a' })).toBe(true)
    expect(settings({ project: 'shop', teamId: 'x' })).toBe(false)
    expect(settings({ project: 'shop', types: { A: 'secret' } })).toBe(false)
  })

  test('gives each place its own uid, the same for both forms, and one lane to a project', async () => {
    const at = await start()
    const keys = [
      at.scope('production'),
      at.scope('production', 'public'),
      at.scope({ branch: 'feat/x' }),
      at.scope({ custom: 'staging' }),
    ].map(target.keyOf)
    expect(keys.map((key) => key.uid)).toEqual([
      'vercel|acme|shop-web|production',
      'vercel|acme|shop-web|production',
      'vercel|acme|shop-web|preview@feat/x',
      'vercel|acme|shop-web|custom:staging',
    ])
    expect(keys.map((key) => key.label)).toEqual([
      'shop-web/production',
      'shop-web/production',
      'shop-web/preview@feat/x',
      'shop-web/staging',
    ])
    expect(new Set(keys.map((key) => key.lane))).toEqual(new Set(['vercel|acme|shop-web']))
    expect(target.keyOf(target.parseScope({ settings: { project: 'p' }, place: 'preview', form: 'secret' })).lane).toBe(
      'vercel|-|p',
    )
  })

  test('reserves exactly the names that Vercel reserves', () => {
    expect(target.capabilities.names.reserved.is).toContain('TZ')
    expect(target.capabilities.names.reserved.is).not.toContain('AWS_ACCESS_KEY_ID')
    const pattern = new RegExp(`^(?:${target.capabilities.names.pattern.is})$`)
    expect(['A', '_a', 'a1_B'].every((name) => pattern.test(name))).toBe(true)
    expect(['1A', 'A-B', 'A.B', 'Ä', ''].some((name) => pattern.test(name))).toBe(false)
  })
})

describe('looking', () => {
  test('sees every place of a project with one request', async () => {
    const at = await start()
    at.sim.plant('shop-web', { key: 'A', value: 'prod', target: ['production'] })
    at.sim.plant('shop-web', { key: 'A', value: 'all previews', target: ['preview'] })
    at.sim.plant('shop-web', { key: 'A', value: 'one branch', target: ['preview'], gitBranch: 'feat/x' })
    at.sim.plant('shop-web', { key: 'A', value: 'dev', type: 'encrypted', target: ['development'] })
    at.sim.plant('shop-web', { key: 'A', value: 'staged', customEnvironmentIds: ['env_staging'] })
    const places = [
      'production',
      'preview',
      { branch: 'feat/x' },
      'development',
      { custom: 'env_staging' },
      { custom: 'env_qa' },
    ] as const
    const seen = await at.look(...places.map((place) => at.scope(place)))
    expect(seen.map((one) => one.sightings.map((sighting) => sighting.secret?.reveal()))).toEqual([
      ['prod'],
      ['all previews'],
      ['one branch'],
      ['dev'],
      ['staged'],
      [],
    ])
    expect(seen.every((one) => one.listed)).toBe(true)
    expect(at.sent()).toEqual(['GET 200'])
  })

  test('a slug of a custom environment costs one more request, and an unknown slug is a missing place', async () => {
    const at = await start()
    at.sim.plant('shop-web', { key: 'A', value: 'staged', customEnvironmentIds: ['env_staging'] })
    const [known, unknown, production] = await at.look(
      at.scope({ custom: 'staging' }),
      at.scope({ custom: 'nowhere' }),
      at.scope('production'),
    )
    expect(known).toMatchObject({ listed: true, sightings: [{ name: 'A' }] })
    expect(unknown).toMatchObject({ listed: false, sightings: [], error: { code: 'place-missing' } })
    expect(production?.listed).toBe(true)
    expect(at.sent()).toEqual(['GET 200', 'GET 200'])
  })

  test('a branch without rows costs one more request, and one that has any costs none', async () => {
    const at = await start({ projects: [{ ...shop, branches: ['main', 'next', 'feat/x'] }] })
    const looked = await at.look(at.scope({ branch: 'main' }), at.scope({ branch: 'next' }), at.scope('preview'))
    expect(looked.map(({ blocked }) => Object.keys(blocked ?? {}))).toEqual([['secret', 'public'], [], []])
    expect(looked[0]?.blocked?.secret?.because).toContain('production branch')
    expect(at.sent()).toEqual(['GET 200', 'GET 200'])
    at.sim.plant('shop-web', { key: 'A', value: 'x', target: ['preview'], gitBranch: 'next' })
    await at.look(at.scope({ branch: 'next' }))
    expect(at.sent()).toEqual(['GET 200', 'GET 200', 'GET 200'])
  })

  test('a project that cannot be asked for its branches is looked at all the same', async () => {
    const at = await start({ projects: [{ ...shop, branches: ['main'] }] })
    at.sim.order({
      match: ({ path }) => /^\/v9\/projects\/[^/]+$/.test(path),
      act: { kind: 'answer', answer: { status: 403, body: { error: { code: 'forbidden', message: 'no' } } } },
    })
    const [seen] = await at.look(at.scope({ branch: 'main' }))
    expect(seen).toMatchObject({ listed: true, sightings: [] })
    expect(seen).not.toHaveProperty('blocked')
  })

  test('custom environments that cannot be listed leave the other places alone', async () => {
    const at = await start()
    at.sim.order({
      match: ({ path }) => path.endsWith('/custom-environments'),
      act: { kind: 'answer', answer: { status: 403, body: { error: { code: 'forbidden', message: 'no' } } } },
    })
    const [staging, production] = await at.look(at.scope({ custom: 'staging' }), at.scope('production'))
    expect(staging).toMatchObject({ listed: false, error: { code: 'forbidden' } })
    expect(production?.listed).toBe(true)
  })

  test('finds a project by team id, team slug, or without a team', async () => {
    const at = await start({ projects: [shop, { id: 'prj_own', name: 'mine', rows: [{ key: 'X', value: '1' }] }] })
    expect((await at.look(at.scope('production', 'secret', { team: 'team_acme' })))[0]?.listed).toBe(true)
    const own = target.parseScope({ settings: { project: 'mine' }, place: 'production', form: 'secret' })
    expect((await at.look(own))[0]?.sightings).toHaveLength(1)
    const teamless = target.parseScope({ settings: { project: 'shop-web' }, place: 'production', form: 'secret' })
    await expect(at.look(teamless)).rejects.toMatchObject({ code: 'not-found', hint: expect.stringContaining('team') })
  })

  test('reads plain and decrypted values back, sensitive ones never, ciphertext never', async () => {
    const at = await start()
    at.sim.plant('shop-web', { key: 'PLAIN', value: 'a', type: 'plain' })
    at.sim.plant('shop-web', { key: 'ENC', value: 'b', type: 'encrypted' })
    at.sim.plant('shop-web', { key: 'SENS', value: 'c', type: 'sensitive' })
    at.sim.plant('shop-web', { key: 'HIDDEN', value: 'd', type: 'encrypted', visibility: 'secret' })
    const seen = await at.sightings(at.scope('production'))
    expect([...seen].map(([name, one]) => [name, one.secret?.reveal(), one.form])).toEqual([
      ['PLAIN', 'a', 'public'],
      ['ENC', 'b', 'public'],
      ['SENS', undefined, 'secret'],
      ['HIDDEN', undefined, 'secret'],
    ])
    answering(at, { envs: [{ id: '1', key: 'ENC', type: 'encrypted', value: 'c2VhbGVk', target: ['production'] }] })
    expect((await at.sightings(at.scope('production'))).get('ENC')?.secret).toBeUndefined()
    const masked = { id: '1', key: 'M', type: 'plain', visibility: 'secret', value: '****', target: ['production'] }
    answering(at, { envs: [masked] })
    expect((await at.sightings(at.scope('production'))).get('M')?.secret).toBeUndefined()
  })

  test('an overridden type and an encrypted value in development say nothing against either form', async () => {
    const at = await start()
    at.sim.plant('shop-web', { key: 'A', value: 'x', type: 'encrypted', target: ['development'] })
    at.sim.plant('shop-web', { key: 'A', value: 'x', type: 'plain', target: ['production'] })
    expect((await at.sightings(at.scope('development'))).get('A')?.form).toBeUndefined()
    expect(
      (await at.sightings(at.scope('production', 'secret', { types: { 'A*': 'plain' } }))).get('A')?.form,
    ).toBeUndefined()
    expect((await at.sightings(at.scope('production', 'secret', { types: { A: 'sensitive' } }))).get('A')?.form).toBe(
      'public',
    )
  })

  test('the stamp moves with every edit and stays where nothing happened', async () => {
    const at = await start()
    const id = at.sim.plant('shop-web', { key: 'A', value: 'x', type: 'sensitive' })
    const first = (await at.sightings(at.scope('production'))).get('A')
    expect(first).toMatchObject({ revision: `${id}:${at.now()}`, changedAt: at.now() })
    at.pass(1)
    expect((await at.sightings(at.scope('production'))).get('A')?.revision).toBe(first?.revision)
    at.sim.plant('shop-web', { key: 'A', value: 'y', type: 'sensitive' })
    expect((await at.sightings(at.scope('production'))).get('A')?.revision).toBe(`${id}:${at.now()}`)
  })

  test('a row that spans several places is seen in each of them', async () => {
    const at = await start()
    at.sim.plant('shop-web', {
      key: 'A',
      value: 'x',
      target: ['production', 'preview'],
      customEnvironmentIds: ['env_qa'],
    })
    const seen = await at.look(
      at.scope('production'),
      at.scope('preview'),
      at.scope({ custom: 'env_qa' }),
      at.scope('development'),
    )
    expect(seen.map((one) => one.sightings.length)).toEqual([1, 1, 1, 0])
  })

  test('rows of integrations, stores and Vercel itself are untouchable', async () => {
    const at = await start()
    at.sim.plant('shop-web', { key: 'KV', type: 'encrypted', value: 'x', configurationId: 'icfg_1' })
    at.sim.plant('shop-web', { key: 'SYS', type: 'system', value: 'VERCEL_URL' })
    at.sim.plant('shop-web', { key: 'FLAG', type: 'plain', value: 'x', system: true })
    at.sim.plant('shop-web', {
      key: 'PG',
      type: 'encrypted',
      value: 'x',
      contentHint: { type: 'postgres-url', storeId: 's' },
    })
    at.sim.plant('shop-web', { key: 'MINE', type: 'plain', value: 'x' })
    const seen = await at.sightings(at.scope('production'))
    expect([...seen].filter(([, one]) => one.untouchable === undefined).map(([name]) => name)).toEqual(['MINE'])
    expect(seen.get('KV')?.untouchable).toContain('integration')
  })

  test('follows the pages to the last one', async () => {
    const at = await start({ pageSize: 20 })
    for (let index = 0; index < 45; index += 1) at.sim.plant('shop-web', { key: `N${index}`, value: `${index}` })
    const seen = await at.sightings(at.scope('production'))
    expect(seen.size).toBe(45)
    expect(at.sent()).toHaveLength(3)
  })

  test('pages that never end are no list', async () => {
    const at = await start()
    const page = {
      envs: [{ id: '1', key: 'A', type: 'plain', value: 'x', target: ['production'] }],
      pagination: { count: 1, next: 7, prev: null },
    }
    answering(at, page)
    answering(at, page)
    const [seen] = await at.look(at.scope('production'))
    expect(seen).toMatchObject({ listed: false, because: expect.stringContaining('pagination') })
  })

  test('hidden production rows make every place of the project incomplete', async () => {
    const at = await start()
    at.sim.plant('shop-web', { key: 'A', value: 'x' })
    at.sim.hide('shop-web', 2)
    const seen = await at.look(at.scope('production'), at.scope('preview'))
    for (const one of seen)
      expect(one).toMatchObject({ listed: false, because: expect.stringContaining('2 production variables') })
    expect(seen[0]?.sightings).toHaveLength(1)
    expect(seen[0]).not.toHaveProperty('error')
  })

  test('reads answers of other shapes: a target as text, a new row type, missing fields, one row, no paging', async () => {
    const at = await start()
    answering(at, {
      envs: [
        { key: 'A', type: 'plain', value: 'x', target: 'production' },
        {
          key: 'B',
          type: 'quantum',
          target: ['production'],
          gitBranch: null,
          customEnvironmentIds: null,
          comment: null,
        },
      ],
    })
    const seen = await at.sightings(at.scope('production'))
    expect(seen.get('A')).toMatchObject({ name: 'A', form: 'public' })
    expect(seen.get('A')).not.toHaveProperty('revision')
    expect(seen.get('B')).toMatchObject({ name: 'B' })
    expect(seen.get('B')).not.toHaveProperty('form')
    answering(at, { key: 'ONE', type: 'plain', value: 'x', target: ['production'], id: '1', updatedAt: 5 })
    expect((await at.sightings(at.scope('production'))).get('ONE')?.revision).toBe('1:5')
  })

  test.each([
    ['a list', []],
    ['no list of rows', { envs: 'none' }],
    ['a row without a name', { envs: [{ id: '1', type: 'plain', value: 'hush' }] }],
  ])('an answer that is %s is an error, not an empty project', async (_, body) => {
    const at = await start()
    answering(at, body)
    await expect(at.look(at.scope('production'))).rejects.toMatchObject({ code: 'bad-answer' })
  })

  test('the handle that a sighting carries holds no value', async () => {
    const at = await start()
    at.sim.plant('shop-web', { key: 'A', value: 'very-hush' })
    const seen = (await at.sightings(at.scope('production'))).get('A')
    expect(seen?.secret?.reveal()).toBe('very-hush')
    expect(seen?.handle).toMatchObject({ row: { key: 'A', secret: undefined }, place: 'production' })
    expect(JSON.stringify(seen)).not.toContain('very-hush')
  })
})

describe('what stands against a write', () => {
  const blockedAt = async (at: Bench, ...scope: Parameters<Bench['scope']>) =>
    [...(await at.sightings(at.scope(...scope)))].map(([name, { blocked }]) => [name, Object.keys(blocked ?? {})])

  test('a sensitive row is no place for a readable value, but for one that others share', async () => {
    const at = await start()
    at.sim.plant('shop-web', { key: 'SENSITIVE', value: 'x', type: 'sensitive' })
    at.sim.plant('shop-web', { key: 'SHARED', value: 'x', type: 'sensitive', target: ['production', 'preview'] })
    at.sim.plant('shop-web', { key: 'PLAIN', value: 'x', type: 'plain' })
    at.sim.plant('shop-web', { key: 'THEIRS', value: 'x', type: 'sensitive', configurationId: 'icfg_1' })
    expect(await blockedAt(at, 'production')).toEqual([
      ['SENSITIVE', ['public']],
      ['SHARED', []],
      ['PLAIN', []],
      ['THEIRS', []],
    ])
    expect(at.sent()).toEqual(['GET 200'])
  })

  test.each([
    ['off', 'off', ['secret', 'public'], 2],
    ['on', 'on', [], 2],
  ] as const)(
    'where `types` asks a sensitive row to be readable, the team is asked: %s',
    async (_, policy, forms, reads) => {
      const team = { id: 'team_acme', slug: 'acme', sensitiveEnvironmentVariablePolicy: policy }
      const at = await start({ projects: [{ ...shop, team }] })
      at.sim.plant('shop-web', { key: 'A', value: 'x', type: 'sensitive' })
      expect(await blockedAt(at, 'production', 'secret', { types: { A: 'encrypted' } })).toEqual([['A', forms]])
      expect(at.sent()).toHaveLength(reads)
    },
  )

  test('a sensitive row under a name for the browser is a team policy at work', async () => {
    const at = await start()
    at.sim.plant('shop-web', { key: 'NEXT_PUBLIC_A', value: 'x', type: 'sensitive' })
    expect(await blockedAt(at, 'production')).toEqual([['NEXT_PUBLIC_A', []]])
  })

  test('a readable row under a name for the browser does not become sensitive', async () => {
    const at = await start()
    at.sim.plant('shop-web', { key: 'VITE_A', value: 'x', type: 'plain' })
    at.sim.plant('shop-web', { key: 'VITE_A', value: 'x', type: 'plain', target: ['development'] })
    expect(await blockedAt(at, 'production')).toEqual([['VITE_A', ['secret']]])
    expect(await blockedAt(at, 'development')).toEqual([['VITE_A', []]])
    expect(await blockedAt(at, 'production', 'secret', { types: { VITE_A: 'encrypted' } })).toEqual([['VITE_A', []]])
  })

  test('development takes nothing sensitive, whatever `types` says', async () => {
    const at = await start()
    at.sim.plant('shop-web', { key: 'A', value: 'x', type: 'encrypted', target: ['development'] })
    expect(await blockedAt(at, 'development', 'secret', { types: { A: 'sensitive' } })).toEqual([
      ['A', ['secret', 'public']],
    ])
    const types = { 'A_*': 'plain', '*': 'sensitive', B: 'encrypted', 'C*': 'plain' } as const
    const scope = at.scope('development', 'secret', { types })
    const [seen] = await at.look(scope)
    const isBlocked = (name: string) =>
      seen !== undefined && 'blocked' in objectionTo(name, 'secret', { sighting: undefined, observation: seen })
    for (const name of ['A_1', 'A_2', 'B', 'C', 'C1', 'D'])
      expect(isBlocked(name), name).toBe(overrideOf(scope, name) === 'sensitive')
    expect((await at.look(at.scope('production', 'secret', { types })))[0]).not.toHaveProperty('blockedGlobs')
  })

  test("a name that appears twice in a place is told once, and is nobody's", async () => {
    const at = await start()
    at.sim.plant('shop-web', { key: 'A', value: 'hush-one', type: 'plain' })
    at.sim.plant('shop-web', { key: 'A', value: 'hush-two', type: 'plain', target: ['production', 'preview'] })
    const seen = (await at.sightings(at.scope('production'))).get('A')
    expect(Object.keys(seen?.blocked ?? {})).toEqual(['secret', 'public'])
    for (const key of ['revision', 'made', 'secret', 'form']) expect(seen).not.toHaveProperty(key)
    expect(JSON.stringify(seen)).not.toContain('hush')
    expect((await at.sightings(at.scope('preview'))).get('A')?.secret?.reveal()).toBe('hush-two')
  })
})

describe('who a project is', () => {
  const idOf = (at: Bench, ...scope: Parameters<Bench['scope']>) =>
    target.identify({ scope: at.scope(...scope), io: at.io })

  test('the same for every spelling of project and team', async () => {
    const at = await start()
    const spellings = ['shop-web', 'prj_shop'].flatMap((project) =>
      ['acme', 'team_acme'].map((team) => ({ project, team })),
    )
    const ids = await Promise.all(spellings.map((one) => idOf(at, 'production', 'secret', one)))
    expect(new Set(ids)).toEqual(new Set(['vercel|team_acme|prj_shop']))
    expect(at.sent()).toEqual(['GET 200', 'GET 200', 'GET 200', 'GET 200'])
  })

  test('it stays when the project is renamed, and the old name leads nowhere', async () => {
    const at = await start()
    at.sim.change('shop-web', { name: 'shop' })
    expect(await idOf(at, 'production', 'secret', { project: 'shop' })).toBe('vercel|team_acme|prj_shop')
    await expect(idOf(at, 'production')).rejects.toMatchObject({ code: 'not-found' })
  })

  test('it is another one once the project is made anew, or belongs to somebody else', async () => {
    const at = await start()
    const id = at.sim.remake('shop-web')
    expect(await idOf(at, 'production')).toBe(`vercel|team_acme|${id}`)
    at.sim.change(id, { team: { id: 'team_other', slug: 'other' } })
    expect(await idOf(at, 'production', 'secret', { team: 'other' })).toBe(`vercel|team_other|${id}`)
    at.sim.destroy(id)
    await expect(idOf(at, 'production')).rejects.toBeInstanceOf(SealpostError)
  })

  test('an answer of another shape is no identity', async () => {
    const at = await start()
    answering(at, { id: '', accountId: 'team_acme' })
    await expect(idOf(at, 'production')).rejects.toMatchObject({ code: 'bad-answer' })
  })
})

describe('looking fails', () => {
  async function failure(
    options: VercelOptions & { brokenToken?: string },
    status?: number,
    body?: unknown,
  ): Promise<SealpostError> {
    const at = await start(options)
    if (status !== undefined) answering(at, body, status)
    const thrown = await at.look(at.scope('production')).catch((error: unknown) => error)
    expect(thrown).toBeInstanceOf(SealpostError)
    return thrown as SealpostError
  }

  test('a dead token is told apart from a missing permission, though both are 403', async () => {
    expect((await failure({ brokenToken: 'other' })).code).toBe('unauthorized')
    const forbidden = await failure({}, 403, { error: { code: 'forbidden', message: 'Not authorized: hush' } })
    expect(forbidden.code).toBe('forbidden')
    expect(forbidden.hint).toContain('Project Administrator')
    expect(JSON.stringify(forbidden)).not.toContain('hush')
  })

  test('a login session that needs a person says so', async () => {
    const error = await failure({}, 403, { error: { code: 'challenge_required', message: 'x' } })
    expect(error.code).toBe('forbidden')
    expect(error.hint).toContain('access token')
  })

  test('an unknown project says what to check', async () => {
    const at = await start()
    const elsewhere = at.scope('production', 'secret', { project: 'nowhere' })
    await expect(at.look(elsewhere)).rejects.toMatchObject({
      code: 'not-found',
      hint: expect.stringContaining('`project`'),
    })
    const stranger = at.scope('production', 'secret', { team: 'strangers' })
    await expect(at.look(stranger)).rejects.toMatchObject({ code: 'forbidden' })
  })

  test('nothing is written while looking', async () => {
    const at = await start()
    at.sim.plant('shop-web', { key: 'A', value: 'x', target: ['production', 'preview'] })
    await at.look(at.scope('production'), at.scope({ custom: 'staging' }))
    expect(at.sim.requests.every(({ method }) => method === 'GET')).toBe(true)
  })

  test('spends no more than the budget of a minute', async () => {
    const at = await start({ limits: true })
    const before = at.now()
    for (let index = 0; index < 501; index += 1) await at.look(at.scope('production'))
    expect(new Set(at.sent())).toEqual(new Set(['GET 200']))
    expect(at.now() - before).toBeGreaterThanOrEqual(59_000)
  })

  test('waits as long as a 429 says', async () => {
    const at = await start()
    const before = at.now()
    const error = { code: 'too_many_requests', message: 'hush', limit: { total: 500, remaining: 0, reset: 1 } }
    at.sim.order({ act: { kind: 'answer', answer: { status: 429, body: { error }, headers: { 'retry-after': '7' } } } })
    expect((await at.look(at.scope('production')))[0]?.listed).toBe(true)
    expect(at.sent()).toEqual(['GET 429', 'GET 200'])
    expect(at.now() - before).toBeGreaterThanOrEqual(7000)
  })
})
