import { afterEach, describe, expect, test } from 'vitest'
import { type NetlifyOptions, type NetlifySimulator, startNetlify } from '../../src/simulators/netlify/simulator.js'

const open: NetlifySimulator[] = []
async function start(options?: NetlifyOptions): Promise<NetlifySimulator> {
  const sim = await startNetlify(options)
  open.push(sim)
  return sim
}
afterEach(async () => {
  for (const one of open.splice(0)) await one.close()
})

type Answer = { status: number; body: unknown; headers: Headers }

async function ask(sim: NetlifySimulator, method: string, path: string, body?: unknown): Promise<Answer> {
  const answer = await fetch(sim.url + path, {
    method,
    headers: { authorization: `Bearer ${sim.token}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  })
  const text = await answer.text()
  return { status: answer.status, body: text === '' ? undefined : JSON.parse(text), headers: answer.headers }
}

const env = (sim: NetlifySimulator, below = '', more = '') => `/accounts/acme/env${below}?site_id=${sim.site}${more}`

/** A variable as a POST takes it. */
function item(key: string, more: Record<string, unknown> = {}): Record<string, unknown> {
  return { key, values: [{ context: 'production', value: 'x' }], ...more }
}

describe('who and what', () => {
  test('a wrong token is a 401, an unknown team, site, name or path a 404', async () => {
    const sim = await start()
    const wrong = await fetch(`${sim.url}/user`, { headers: { authorization: 'Bearer x' } })
    expect([wrong.status, await wrong.json()]).toEqual([401, { code: 401, message: 'Access Denied' }])
    for (const path of ['/accounts/other/env', '/accounts/acme/env?site_id=shop-web', env(sim, '/NOPE'), '/nope'])
      expect((await ask(sim, 'GET', path)).status).toBe(404)
  })

  test('team by slug or id, sites by id or name', async () => {
    const sim = await start()
    const [team] = (await ask(sim, 'GET', '/accounts')).body as [{ id: string; slug: string }]
    expect(team.slug).toBe('acme')
    expect((await ask(sim, 'GET', `/accounts/${team.id}/env`)).body).toEqual([])
    expect((await ask(sim, 'GET', '/sites/shop-web')).body).toMatchObject({ id: sim.site, account_slug: 'acme' })
    expect((await ask(sim, 'GET', '/sites')).body).toHaveLength(2)
    expect((await ask(sim, 'GET', '/user')).body).toMatchObject({ email: 'user@example.com' })
  })

  test('rate headers on every answer; past the limit a 429 without Retry-After until the minute is over', async () => {
    let clock = 60_000_000
    const sim = await start({ limits: true, budget: 2, now: () => clock })
    const first = await ask(sim, 'GET', '/user')
    expect(first.headers.get('x-ratelimit-limit')).toBe('2')
    expect(first.headers.get('x-ratelimit-remaining')).toBe('1')
    expect(first.headers.get('x-ratelimit-reset')).toBe('60060')
    await ask(sim, 'GET', '/user')
    const third = await ask(sim, 'GET', '/user')
    expect([third.status, third.headers.get('retry-after')]).toEqual([429, null])
    clock += 60_000
    expect((await ask(sim, 'GET', '/user')).status).toBe(200)
  })
})

describe('lists', () => {
  test('mask secrets but for dev, at the team and below both paths of a site', async () => {
    const sim = await start()
    sim.plant({ site: sim.site }, 'production', 'KEY', { value: 'live', secret: true })
    sim.plant({ site: sim.site }, 'dev', 'KEY', 'local')
    sim.plant({}, 'all', 'SHARED', 'x')
    const paths = [env(sim), `/sites/${sim.site}/env`, `/api/v1/sites/${sim.site}/env`]
    for (const path of paths) {
      const { body } = await ask(sim, 'GET', path)
      expect(body).toMatchObject([{ key: 'KEY', is_secret: true, scopes: ['builds', 'functions', 'runtime'] }])
      const [row] = body as [{ values: { context: string; value: string }[] }]
      expect(row.values.map(({ context, value }) => [context, value])).toEqual([
        ['production', '****************'],
        ['dev', 'local'],
      ])
    }
    expect((await ask(sim, 'GET', '/accounts/acme/env')).body).toMatchObject([{ key: 'SHARED' }])
    expect(JSON.stringify(await ask(sim, 'GET', env(sim, '/KEY')))).not.toContain('live')
  })

  test('filter by context and scope', async () => {
    const sim = await start()
    const at = { site: sim.site }
    sim.plant(at, 'all', 'A', { value: 'x', scopes: ['builds'] })
    sim.plant(at, 'dev', 'B', 'x')
    sim.plant(at, 'production', 'B', 'y')
    const keys = async (more: string) =>
      ((await ask(sim, 'GET', env(sim, '', more))).body as { key: string; values: unknown[] }[]).map(
        ({ key, values }) => `${key}${values.length}`,
      )
    expect(await keys('&context_name=production')).toEqual(['A1', 'B1'])
    expect(await keys('&context_name=all')).toEqual(['A1', 'B2'])
    expect(await keys('&scope=post_processing')).toEqual(['B2'])
    expect((await ask(sim, 'GET', env(sim, '', '&context_name=branch:x'))).status).toBe(400)
  })

  test('lag by answers or by time', async () => {
    let clock = 1000
    const reads = await start({ lagReads: 2 })
    await ask(reads, 'POST', env(reads), [item('A')])
    const counts = []
    for (let time = 0; time < 3; time += 1) counts.push((await ask(reads, 'GET', env(reads))).body)
    expect(counts.map((one) => (one as unknown[]).length)).toEqual([0, 0, 1])
    const late = await start({ lagMs: 500, now: () => clock })
    await ask(late, 'POST', env(late), [item('A')])
    expect((await ask(late, 'GET', env(late))).body).toEqual([])
    clock += 501
    expect((await ask(late, 'GET', env(late))).body).toHaveLength(1)
  })
})

describe('rules', () => {
  test.each([
    ['no array', item('A'), 400],
    ['no JSON', '[{', 400],
    ['nothing', [], 400],
    ['an unknown field', [item('A', { type: 'secret' })], 400],
    ['no values', [item('A', { values: [] })], 400],
    ['a value that is no text', [item('A', { values: [{ context: 'dev', value: 1 }] })], 400],
    ['an unknown context', [item('A', { values: [{ context: 'preview', value: '' }] })], 400],
    ['a branch without a name', [item('A', { values: [{ context: 'branch', value: '' }] })], 400],
    ['a name without a branch', [item('A', { values: [{ context: 'dev', context_parameter: 'x', value: '' }] })], 400],
    ['a context twice', [item('A', { values: [1, 2].map(() => ({ context: 'dev', value: '' })) })], 400],
    ['all beside another', [item('A', { values: ['all', 'dev'].map((context) => ({ context, value: '' })) })], 400],
    ['an unknown scope', [item('A', { scopes: ['deploys'] })], 400],
    ['a bad name', [item('_A')], 400],
    ['a long name', [item('A'.repeat(256))], 400],
    ['a reserved name', [item('site_name')], 400],
    ['a name twice', [item('A'), item('A')], 400],
    [
      'a secret for all',
      [item('A', { is_secret: true, scopes: ['builds'], values: [{ context: 'all', value: '' }] })],
      422,
    ],
    ['a secret with all scopes', [item('A', { is_secret: true })], 422],
    ['a secret in post-processing', [item('A', { is_secret: true, scopes: ['post_processing'] })], 422],
    ['one bad of two', [item('A'), item('B', { is_secret: true })], 422],
  ])('a POST with %s is refused, and nothing is made', async (_, body, status) => {
    const sim = await start()
    const answer = await ask(sim, 'POST', env(sim), body)
    expect(answer.status).toBe(status)
    expect(answer.body).toMatchObject({ code: status, message: expect.any(String), msg: expect.any(String) })
    expect((await ask(sim, 'GET', env(sim))).body).toEqual([])
  })

  test('a POST with a name that exists changes nothing', async () => {
    const sim = await start()
    sim.plant({ site: sim.site }, 'dev', 'A', 'kept')
    expect((await ask(sim, 'POST', env(sim), [item('B'), item('A')])).status).toBe(422)
    expect(sim.look({ site: sim.site }, 'B')).toBeUndefined()
    expect(sim.peek({ site: sim.site }, 'dev', 'A')).toBe('kept')
  })

  test('a PATCH sets one value and moves the stamp of the name', async () => {
    let clock = 1_800_000_000_500
    const sim = await start({ now: () => clock })
    const made = await ask(sim, 'POST', env(sim), [item('A'), item('B')])
    expect(made.body).toMatchObject([{ updated_at: '2027-01-15T08:00:00Z' }, { updated_at: '2027-01-15T08:00:00Z' }])
    clock += 1000
    const given = { context: 'branch', context_parameter: 'feat/x', value: 'z' }
    expect((await ask(sim, 'PATCH', env(sim, '/A'), given)).status).toBe(201)
    expect((await ask(sim, 'GET', env(sim))).body).toMatchObject([
      { key: 'B', updated_at: '2027-01-15T08:00:00Z' },
      { key: 'A', updated_at: '2027-01-15T08:00:01Z', values: [{ context: 'production' }, { context: 'branch' }] },
    ])
    expect((await ask(sim, 'PATCH', env(sim, '/NOPE'), given)).status).toBe(404)
    expect((await ask(sim, 'PATCH', env(sim, '/A'), { context: 'all', value: '' })).status).toBe(400)
    expect((await ask(sim, 'PATCH', env(sim, '/A'), { value: 'x' })).status).toBe(400)
  })

  test('a PUT replaces all values, keeps what it does not name, renames, and takes no flag off', async () => {
    const sim = await start()
    const at = { site: sim.site }
    sim.plant(at, 'production', 'A', { value: 'x', scopes: ['builds'] })
    sim.plant(at, 'dev', 'A', 'y')
    const values = [{ context: 'dev', value: 'z' }]
    expect((await ask(sim, 'PUT', env(sim, '/A'), { values })).status).toBe(400)
    expect((await ask(sim, 'PUT', env(sim, '/B'), item('B'))).status).toBe(404)
    expect((await ask(sim, 'PUT', env(sim, '/A'), { key: 'C', values, is_secret: true })).status).toBe(200)
    expect(sim.look(at, 'A')).toBeUndefined()
    expect(sim.look(at, 'C')).toEqual({ secret: true, scopes: ['builds'], places: ['dev'] })
    expect((await ask(sim, 'PUT', env(sim, '/C'), { key: 'C', values, is_secret: false })).status).toBe(422)
    sim.plant(at, 'dev', 'D', 'x')
    expect((await ask(sim, 'PUT', env(sim, '/D'), { key: 'C', values })).status).toBe(422)
  })

  test('a DELETE is a bare 204; the last value leaves an empty variable, the second DELETE is a 404', async () => {
    const sim = await start()
    sim.plant({ site: sim.site }, 'dev', 'A', 'x')
    const [row] = (await ask(sim, 'GET', env(sim))).body as [{ values: [{ id: string }] }]
    const gone = await ask(sim, 'DELETE', env(sim, `/A/value/${row.values[0].id}`))
    expect([gone.status, gone.body, gone.headers.get('content-type')]).toEqual([204, undefined, null])
    expect(sim.look({ site: sim.site }, 'A')?.places).toEqual([])
    expect((await ask(sim, 'DELETE', env(sim, `/A/value/${row.values[0].id}`))).status).toBe(404)
    expect((await ask(sim, 'DELETE', env(sim, '/A'))).status).toBe(204)
    expect((await ask(sim, 'DELETE', env(sim, '/A'))).status).toBe(404)
  })

  test('a free plan has no choice of scopes and no team-wide variables', async () => {
    const sim = await start({ account: { slug: 'acme', plan: 'free' } })
    const post = async (more: Record<string, unknown>, path = env(sim)) =>
      (await ask(sim, 'POST', path, [item(`A${Math.random()}`.replace('.', ''), more)])).status
    expect(await post({})).toBe(201)
    expect(await post({ scopes: ['builds', 'functions', 'runtime', 'post_processing'] })).toBe(201)
    expect(await post({ scopes: ['builds', 'functions', 'runtime', 'post-processing'] })).toBe(403)
    expect(await post({ scopes: ['builds'] })).toBe(403)
    expect(await post({ is_secret: true, scopes: ['builds', 'functions', 'runtime'] })).toBe(201)
    expect(await post({}, '/accounts/acme/env')).toBe(403)
  })
})
