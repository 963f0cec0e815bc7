import { randomBytes } from 'node:crypto'
import { afterEach, describe, expect, it } from 'vitest'
import { secondaryLimit } from '../../../src/simulators/github/simulator.js'
import { target } from '../../../src/targets/github/target.js'
import { awkward, filler, type GithubWorld, openGithub } from './target.kit.js'

const secrets = '/repos/acme/shop/actions/secrets'
const variables = '/repos/acme/shop/actions/variables'
const environment = { environment: 'production' }
const production = '/repos/acme/shop/environments/production'

let runtime: GithubWorld | undefined
const open = async (...given: Parameters<typeof openGithub>) => {
  runtime = await openGithub(...given)
  return runtime
}
afterEach(async () => {
  await runtime?.sim.close()
  runtime = undefined
})

const answers = (status: number, more: object = {}) =>
  ({ ...more, act: { kind: 'answer', answer: { status, body: { message: 'Resource not accessible' } } } }) as const

describe('secrets', () => {
  it.each([
    ['actions', secrets],
    ['dependabot', '/repos/acme/shop/dependabot/secrets'],
    ['codespaces', '/repos/acme/shop/codespaces/secrets'],
    [environment, `${production}/secrets`],
  ] as const)('arrive in %j as they were', async (place, list) => {
    const { sim, put, scope } = await open()
    const receipts = await put(scope(place), awkward)
    expect(receipts.map((one) => one.ok)).toEqual(Object.keys(awkward).map(() => true))
    for (const [name, value] of Object.entries(awkward)) expect(sim.peek(list, name), name).toBe(value)
  })

  it('cost two requests for one change, and four with the looks before and after', async () => {
    const { sim, put, see, scope, asked } = await open()
    sim.plant(secrets, 'A', 'old')
    const here = scope('actions')
    const { sightings } = await see(here)
    expect(await put(here, { A: 'new' }, sightings)).toEqual([
      { uid: 'github|acme/shop|actions|secrets', name: 'A', ok: true, evidence: 'updated' },
    ])
    await see(here)
    expect(asked()).toEqual([
      `GET ${secrets} 200`,
      `GET ${secrets}/public-key 200`,
      `PUT ${secrets}/A 204`,
      `GET ${secrets} 200`,
    ])
  })

  it('share one public key within a write, and no longer', async () => {
    const { put, scope, asked } = await open()
    await put(scope('actions'), { A: '1', B: '2', C: '3' })
    await put(scope('actions'), { D: '4' })
    expect(asked().map((line) => line.split(' ')[0])).toEqual(['GET', 'PUT', 'PUT', 'PUT', 'GET', 'PUT'])
  })

  it('tell created and updated apart', async () => {
    const { sim, put, scope } = await open()
    sim.plant(secrets, 'OLD', 'old')
    const receipts = await put(scope('actions'), { OLD: '1', NEW: '2' })
    expect(receipts).toMatchObject([{ evidence: 'updated' }, { evidence: 'created' }])
  })

  it('look different each time although the value is the same', async () => {
    const { writer, scope } = await open()
    const bodies: string[] = []
    const io = {
      ...writer,
      fetch: (input: string | URL | Request, init?: RequestInit) => {
        if (init?.method === 'PUT') bodies.push(String(init.body))
        return writer.fetch(input, init)
      },
    }
    const here = scope('actions')
    const step = {
      scope: here,
      uid: 'u',
      name: 'A',
      do: 'put',
      form: 'secret',
      value: 'same value',
      mayReplace: false,
    } as const
    await target.write({ steps: [step, step], io })
    expect(new Set(bodies).size).toBe(2)
    expect(bodies.join()).not.toContain('same value')
    expect(bodies.join()).not.toContain(Buffer.from('same value').toString('base64'))
  })

  it('keep what is stored under another spelling of the repository', async () => {
    const { sim, put, scope } = await open()
    await put(scope('actions', { settings: { repository: 'ACME/Shop' } }), { A: 'value' })
    expect(sim.peek(secrets, 'A')).toBe('value')
  })

  describe('when the public key changes', () => {
    it.each(['after the next read', 'now, same id'] as const)(
      'are sealed again and sent once more: %s',
      async (when) => {
        const { sim, put, scope, asked } = await open()
        if (when === 'after the next read') sim.rotate(secrets, when)
        else {
          sim.publicKey(secrets)
          let turned = false
          sim.order({
            match: ({ method }) => {
              if (method === 'PUT' && !turned) sim.rotate(secrets, when)
              turned ||= method === 'PUT'
              return false
            },
            act: { kind: 'drop' },
          })
        }
        expect(await put(scope('actions'), { A: 'one', B: 'two' })).toMatchObject([{ ok: true }, { ok: true }])
        expect([sim.peek(secrets, 'A'), sim.peek(secrets, 'B')]).toEqual(['one', 'two'])
        expect(asked()).toEqual([
          `GET ${secrets}/public-key 200`,
          `PUT ${secrets}/A 422`,
          `GET ${secrets}/public-key 200`,
          `PUT ${secrets}/A 201`,
          `PUT ${secrets}/B 201`,
        ])
      },
    )

    it('give up after the second refusal, each for itself', async () => {
      const { sim, put, scope, asked } = await open()
      sim.order(answers(422, { times: 2, match: ({ method }: { method: string }) => method === 'PUT' }))
      const receipts = await put(scope('actions'), { A: 'one', B: 'two' })
      expect(receipts).toMatchObject([
        { name: 'A', ok: false, error: { code: 'invalid' }, landed: 'no' },
        { name: 'B', ok: true },
      ])
      expect(asked().filter((line) => line.startsWith('PUT'))).toHaveLength(3)
    })

    it('are not sent where the key is no key', async () => {
      const { sim, put, scope, asked } = await open()
      const body = { key_id: '1', key: randomBytes(31).toString('base64') }
      sim.order({ act: { kind: 'answer', answer: { status: 200, body } } })
      const receipts = await put(scope('actions'), { A: 'one', B: 'two' })
      expect(receipts).toMatchObject(Array(2).fill({ ok: false, error: { code: 'bad-answer' }, landed: 'no' }))
      expect(asked()).toHaveLength(1)
    })
  })

  it('that GitHub finds too large fail alone', async () => {
    const { sim, put, scope } = await open()
    const receipts = await put(scope('actions'), { BIG: filler(48 * 1024 + 1), SMALL: 'value' })
    expect(receipts).toMatchObject([{ ok: false, error: { code: 'invalid' } }, { ok: true }])
    expect(sim.names(secrets)).toEqual(['SMALL'])
  })

  it('beyond the hundredth are refused by GitHub', async () => {
    const { sim, put, scope } = await open()
    for (let index = 0; index < 100; index += 1) sim.plant(secrets, `NAME_${index}`, 'value')
    expect(await put(scope('actions'), { ONE_MORE: 'value' })).toMatchObject([
      { ok: false, error: { code: 'invalid' } },
    ])
  })

  it.each(['GITHUB_TOKEN', '1ST', 'WITH-DASH'])(
    'called %s are refused by GitHub as by the descriptor',
    async (name) => {
      const { put, scope } = await open()
      expect(await put(scope('actions'), { [name]: 'value' })).toMatchObject([
        { ok: false, error: { code: 'invalid' } },
      ])
      const { pattern, reserved } = target.capabilities.names
      const allowed =
        new RegExp(`^(?:${pattern.is})$`).test(name) && !reserved.is.some((glob) => name.startsWith(glob.slice(0, -1)))
      expect(allowed).toBe(false)
    },
  )
})

describe('variables', () => {
  it('arrive and come back as they were', async () => {
    const { sim, put, see, scope } = await open()
    const here = scope('actions', { form: 'public' })
    const receipts = await put(here, awkward)
    expect(receipts.every((one) => one.ok)).toBe(true)
    const seen = new Map((await see(here)).sightings.map((one) => [one.name, one.secret?.reveal()]))
    for (const [name, value] of Object.entries(awkward)) {
      expect(sim.peek(variables, name), name).toBe(value)
      expect(seen.get(name), name).toBe(value)
    }
  })

  it('are created with POST and, once seen, updated with PATCH', async () => {
    const { put, see, scope, asked } = await open()
    const here = scope(environment, { form: 'public' })
    expect(await put(here, { A: 'one' })).toMatchObject([{ ok: true, evidence: 'created' }])
    const { sightings } = await see(here)
    asked()
    expect(await put(here, { A: 'two' }, sightings)).toMatchObject([{ ok: true, evidence: 'updated' }])
    expect(asked()).toEqual([`PATCH ${production}/variables/A 204`])
  })

  it('that somebody else created meanwhile are updated where that is allowed', async () => {
    const { sim, put, scope, asked } = await open()
    sim.plant(variables, 'A', 'theirs')
    const here = scope('actions', { form: 'public' })
    expect(await put(here, { A: 'ours' }, [], true)).toMatchObject([{ evidence: 'updated' }])
    expect(asked()).toEqual([`POST ${variables} 409`, `PATCH ${variables}/A 204`])
    expect(sim.peek(variables, 'A')).toBe('ours')
  })

  it('that somebody removed meanwhile are created', async () => {
    const { sim, put, see, scope, asked } = await open()
    sim.plant(variables, 'A', 'old')
    const here = scope('actions', { form: 'public' })
    const { sightings } = await see(here)
    sim.uproot(variables, 'A')
    asked()
    expect(await put(here, { A: 'new' }, sightings)).toMatchObject([{ evidence: 'created' }])
    expect(asked()).toEqual([`PATCH ${variables}/A 404`, `POST ${variables} 201`])
  })

  it('are no secrets: neither list shows the other', async () => {
    const { put, see, scope } = await open()
    await put(scope('actions', { form: 'public' }), { A: 'value' })
    await put(scope('actions'), { B: 'value' })
    expect((await see(scope('actions'))).sightings.map((one) => one.name)).toEqual(['B'])
    expect((await see(scope('actions', { form: 'public' }))).sightings.map((one) => one.name)).toEqual(['A'])
  })

  it.each([403, 422])('answered with %i fail', async (status) => {
    const { sim, put, see, scope } = await open()
    sim.plant(variables, 'A', 'old')
    const here = scope('actions', { form: 'public' })
    const { sightings } = await see(here)
    const code = status === 403 ? 'forbidden' : 'invalid'
    sim.order(answers(status))
    expect(await put(here, { B: 'new' })).toMatchObject([{ ok: false, error: { code } }])
    sim.order(answers(status))
    expect(await put(here, { A: 'new' }, sightings)).toMatchObject([{ ok: false, error: { code } }])
    sim.order(answers(status, { match: ({ method }: { method: string }) => method === 'PATCH' }))
    expect(await put(here, { A: 'new' }, [], true)).toMatchObject([{ ok: false, error: { code } }])
  })
})

describe('removal', () => {
  it.each([
    ['secret', secrets],
    ['public', variables],
  ] as const)('costs one request for each %s value and needs no key', async (form, list) => {
    const { sim, remove, scope, asked } = await open()
    for (const name of ['A', 'B', 'C']) sim.plant(list, name, 'value')
    expect(await remove(scope('actions', { form }), ['A', 'C'])).toMatchObject([{ ok: true }, { ok: true }])
    expect(sim.names(list)).toEqual(['B'])
    expect(asked()).toEqual([`DELETE ${list}/A 204`, `DELETE ${list}/C 204`])
  })

  it('of what is gone already is done, and says so', async () => {
    const { remove, scope } = await open()
    expect(await remove(scope('actions'), ['A'])).toMatchObject([{ ok: true, note: 'it was already gone' }])
  })

  it('that is forbidden fails', async () => {
    const { sim, remove, scope } = await open()
    sim.order(answers(403))
    expect(await remove(scope('actions'), ['A', 'B'])).toMatchObject(
      Array(2).fill({ ok: false, error: { code: 'forbidden' }, landed: 'no' }),
    )
    expect(sim.requests).toHaveLength(1)
  })
})

describe('environments', () => {
  const settings = { repository: 'acme/shop', createEnvironments: true }
  const staging = { environment: 'staging' }

  it.each(['secret', 'public'] as const)('are created where asked for, before the first %s value', async (form) => {
    const { sim, put, scope } = await open()
    const receipts = await put(scope(staging, { settings, form }), { A: 'one', B: 'two' })
    expect(receipts).toMatchObject([{ evidence: 'created' }, { evidence: 'created' }])
    const list = `/repos/acme/shop/environments/staging/${form === 'secret' ? 'secrets' : 'variables'}`
    expect(sim.names(list)).toEqual(['A', 'B'])
  })

  it('that exist are not touched', async () => {
    const { sim, put, scope } = await open()
    sim.plantEnvironment('acme/shop', 'production', 30)
    await put(scope({ environment: 'Production' }, { settings }), { A: 'value' })
    expect(sim.environment('acme/shop', 'production')).toMatchObject({ waitTimer: 30 })
    expect(sim.requests.filter(({ method }) => method === 'PUT')).toHaveLength(1)
  })

  it('are not looked for where something was seen in them', async () => {
    const { sim, put, see, scope, asked } = await open()
    sim.plant(`${production}/secrets`, 'A', 'old')
    const here = scope(environment, { settings })
    const { sightings } = await see(here)
    asked()
    await put(here, { A: 'new' }, sightings)
    expect(asked()).toHaveLength(2)
  })

  it.each(['secret', 'public'] as const)(
    'that are missing fail a %s write with the way to create them',
    async (form) => {
      const { put, scope, sim } = await open()
      const receipts = await put(scope(staging, { form }), { A: 'value' })
      expect(receipts).toMatchObject([{ ok: false, error: { code: 'place-missing' }, landed: 'no' }])
      expect(sim.environment('acme/shop', 'staging')).toBeUndefined()
    },
  )

  it('that may not be created name the permission', async () => {
    const { sim, put, scope } = await open()
    sim.order(answers(403, { match: ({ method }: { method: string }) => method === 'PUT' }))
    const receipts = await put(scope(staging, { settings }), { A: '1', B: '2' })
    expect(receipts).toMatchObject(Array(2).fill({ ok: false, landed: 'no', error: { code: 'forbidden' } }))
    expect(JSON.stringify(receipts)).toContain('Administration: Read and write')
  })

  it('that may not be looked at are not created', async () => {
    const { sim, put, scope } = await open()
    sim.order(answers(403, { match: ({ path }: { path: string }) => path.endsWith('/staging') }))
    const receipts = await put(scope(staging, { settings }), { A: '1' })
    expect(receipts).toMatchObject([{ ok: false, error: { code: 'forbidden' } }])
    expect(sim.environment('acme/shop', 'staging')).toBeUndefined()
  })
})

describe('failures', () => {
  it('of one value leave the others alone', async () => {
    const { sim, put, scope } = await open()
    sim.order(answers(409, { match: ({ path }: { path: string }) => path.endsWith('/B') }))
    const receipts = await put(scope('actions'), { A: '1', B: '2', C: '3' })
    expect(receipts.map(({ name, ok }) => [name, ok])).toEqual([
      ['A', true],
      ['B', false],
      ['C', true],
    ])
  })

  it.each([401, 403])('of the token (%i) stop the scope', async (status) => {
    const { sim, put, scope, asked } = await open()
    sim.order(answers(status, { match: ({ path }: { path: string }) => path.endsWith('/B') }))
    const receipts = await put(scope('actions'), { A: '1', B: '2', C: '3' })
    expect(receipts.map((one) => one.ok)).toEqual([true, false, false])
    expect(receipts[2]).toMatchObject({ landed: 'no' })
    expect(asked().filter((line) => line.startsWith('PUT'))).toHaveLength(2)
  })

  it.each([
    [401, 'unauthorized'],
    [403, 'forbidden'],
    [404, 'not-found'],
  ])('to read the key (%i) send nothing', async (status, code) => {
    const { sim, put, scope, asked } = await open()
    sim.order(answers(status))
    const receipts = await put(scope('actions'), { A: '1', B: '2' })
    expect(receipts).toMatchObject(Array(2).fill({ ok: false, error: { code }, landed: 'no' }))
    expect(asked().filter((line) => !line.startsWith('GET'))).toEqual([])
  })

  it('of the server may have landed', async () => {
    const { sim, put, scope } = await open()
    sim.order(answers(503, { times: 9, match: ({ method }: { method: string }) => method === 'PUT' }))
    expect(await put(scope('actions'), { A: '1' })).toMatchObject([{ ok: false, landed: 'unknown' }])
  })

  it('in passing are got over', async () => {
    const { sim, put, scope, waited } = await open()
    const isPut = ({ method }: { method: string }) => method === 'PUT'
    sim.order(answers(502, { match: isPut }))
    sim.order({ match: isPut, act: { kind: 'drop-after' } })
    sim.order(secondaryLimit({ match: isPut, retryAfter: 30 }))
    expect(await put(scope('actions'), { A: 'value' })).toMatchObject([{ ok: true }])
    expect(sim.peek(secrets, 'A')).toBe('value')
    expect(waited()).toBeGreaterThanOrEqual(30_000)
  })

  it('never quote what was sent, even where GitHub does', async () => {
    const { sim, put, scope } = await open()
    const value = 'canary-Zx81-in-the-coal-mine'
    sim.order({ times: 9, match: ({ method }) => method === 'POST', act: { kind: 'echo', status: 422 } })
    const receipts = await put(scope('actions', { form: 'public' }), { A: value })
    expect(receipts).toMatchObject([{ ok: false }])
    const [receipt] = receipts
    const error = receipt?.ok === false ? receipt.error : undefined
    expect(`${JSON.stringify(receipts)}${error?.stack}${error?.message}${String(error?.cause)}`).not.toContain(value)
  })

  it('of nothing to do are none', async () => {
    const { writer } = await open()
    expect(await target.write({ steps: [], io: writer })).toEqual([])
  })
})
