import { afterEach, describe, expect, it, vi } from 'vitest'
import { SealpostError } from '../../../src/core/errors.js'
import { secondaryLimit } from '../../../src/simulators/github/simulator.js'
import { target } from '../../../src/targets/github/target.js'
import { type GithubWorld, openGithub } from './target.kit.js'

const secrets = '/repos/acme/shop/actions/secrets'
const variables = '/repos/acme/shop/actions/variables'
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

const names = (seen: { readonly sightings: readonly { readonly name: string }[] }) =>
  seen.sightings.map((one) => one.name)

describe('settings', () => {
  const complaints = (input: unknown) => {
    const parsed = target.config.settings.safeParse(input)
    return parsed.success ? [] : parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
  }

  it.each([
    [{ repository: 'acme/shop' }],
    [{ repository: 'acme/shop.js_2', createEnvironments: true }],
    [{ organization: 'acme' }],
    [{ organization: 'acme', visibility: 'all' }],
    [{ organization: 'acme', visibility: 'selected', repositories: ['shop', 42] }],
  ])('takes %j', (input) => {
    expect(complaints(input)).toEqual([])
  })

  it.each([
    [{}, 'repository'],
    [{ repository: 'acme/shop', organization: 'acme' }, 'organization'],
    [{ repository: 'shop' }, 'repository'],
    [{ repository: 'acme/..' }, 'repository'],
    [{ repository: 'acme/shop/more' }, 'repository'],
    [{ organization: 'acme/shop' }, 'organization'],
    [{ repository: 'acme/shop', visibility: 'all' }, 'visibility'],
    [{ repository: 'acme/shop', repositories: ['a'] }, 'repositories'],
    [{ organization: 'acme', createEnvironments: true }, 'createEnvironments'],
    [{ organization: 'acme', visibility: 'selected' }, 'visibility'],
    [{ organization: 'acme', visibility: 'all', repositories: ['a'] }, 'repositories'],
    [{ organization: 'acme', visibility: 'selected', repositories: ['..'] }, 'repositories.0'],
    [{ organization: 'acme', visibility: 'some' }, 'visibility'],
  ])('refuses %j at %s', (input, path) => {
    expect(complaints(input).map((line) => line.split(':')[0])).toContain(path)
  })

  it('refuses keys that it does not know', () => {
    const parsed = target.config.settings.safeParse({ repository: 'acme/shop', repo: 'x' })
    expect(parsed.success ? [] : parsed.error.issues.flatMap((issue) => issue.keys ?? [])).toEqual(['repo'])
  })

  it('knows three stores and environments as places, and nothing else', () => {
    const good = ['actions', 'dependabot', 'codespaces', { environment: 'a/b c' }]
    const bad = ['production', 'agents', {}, { environment: '' }, { environment: '..' }, { environment: 'a', b: 1 }]
    expect(good.filter((place) => target.config.place.safeParse(place).success)).toEqual(good)
    expect(bad.filter((place) => target.config.place.safeParse(place).success)).toEqual([])
  })
})

describe('scopes', () => {
  const repository = { repository: 'Acme/Shop' }
  const key = (
    place: Parameters<GithubWorld['scope']>[0],
    settings = repository as object,
    form = 'secret' as 'secret' | 'public',
  ) => target.keyOf(target.parseScope({ settings: settings as { repository: string }, place, form }))

  it('are named for people and identified without case', () => {
    expect(key('actions')).toMatchObject({
      uid: 'github|acme/shop|actions|secrets',
      label: 'Acme/Shop/actions',
      lane: 'github|acme/shop|actions|secrets',
      maxNames: 100,
    })
    expect(key({ environment: 'Production' })).toMatchObject({
      uid: 'github|acme/shop|environments/production|secrets',
      label: 'Acme/Shop/Production',
      maxNames: 100,
    })
    expect(key('actions', repository, 'public')).toMatchObject({
      uid: 'github|acme/shop|actions|variables',
      label: 'Acme/Shop/actions variables',
      maxNames: 500,
    })
    expect(key('actions', { organization: 'acme' })).toMatchObject({ label: 'acme/actions', maxNames: 1000 })
    expect(key('codespaces', { organization: 'acme' }).maxNames).toBe(100)
    expect(key({ environment: 'production' }, repository, 'public').maxNames).toBe(100)
  })

  it('tell an environment that is called actions from the Actions secrets', () => {
    const [environment, family] = [key({ environment: 'actions' }), key('actions')]
    expect(environment.uid).not.toBe(family.uid)
    expect(environment.label).not.toBe(family.label)
  })

  it.each([
    ['dependabot', { repository: 'acme/shop' }, 'public'],
    ['codespaces', { organization: 'acme' }, 'public'],
    [{ environment: 'production' }, { organization: 'acme' }, 'secret'],
  ] as const)('do not exist for %j of %j, %s', (place, settings, form) => {
    const attempt = () => target.parseScope({ settings, place, form })
    expect(attempt).toThrow(SealpostError)
    expect(attempt).toThrow(expect.objectContaining({ code: 'config', hint: expect.stringContaining('ap to') }))
  })
})

describe('looking', () => {
  it('costs one request for a hundred secrets and gives stamps, but no values', async () => {
    const { sim, see, scope, asked } = await open()
    for (let index = 0; index < 100; index += 1) sim.plant(secrets, `NAME_${index}`, 'value')
    const seen = await see(scope('actions'))
    expect(asked()).toEqual([`GET ${secrets} 200`])
    expect(seen).toMatchObject({ listed: true })
    expect(seen.sightings).toHaveLength(100)
    const [first] = seen.sightings
    expect(first?.revision).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/)
    expect(first?.changedAt).toBe(Date.parse(first?.revision ?? ''))
    expect(first).toMatchObject({ form: 'secret' })
    expect(first?.secret).toBeUndefined()
  })

  it('gives the values of variables and reads thirty to a page', async () => {
    const { sim, see, scope, asked } = await open()
    for (let index = 10; index < 71; index += 1) sim.plant(variables, `NAME_${index}`, `value ${index}`)
    const seen = await see(scope('actions', { form: 'public' }))
    expect(asked()).toEqual(Array(3).fill(`GET ${variables} 200`))
    expect(seen).toMatchObject({ listed: true })
    expect(seen.sightings.map((one) => one.secret?.reveal())).toEqual(
      Array.from({ length: 61 }, (_, index) => `value ${index + 10}`),
    )
    expect(seen.sightings.every((one) => one.form === 'public')).toBe(true)
  })

  it('reads an organisation to its last page', async () => {
    const { sim, see, scope, asked } = await open()
    for (let index = 0; index < 250; index += 1) sim.plant('/orgs/acme/actions/secrets', `NAME_${index}`, 'value')
    const seen = await see(scope('actions', { settings: { organization: 'acme' } }))
    expect(asked()).toHaveLength(3)
    expect(seen.listed).toBe(true)
    expect(new Set(names(seen)).size).toBe(250)
  })

  it.each([
    ['actions', {}, '/repos/acme/shop/actions/secrets'],
    ['dependabot', {}, '/repos/acme/shop/dependabot/secrets'],
    ['codespaces', {}, '/repos/acme/shop/codespaces/secrets'],
    [{ environment: 'production' }, {}, `${production}/secrets`],
    [{ environment: 'production' }, { form: 'public' }, `${production}/variables`],
    ['actions', { settings: { organization: 'acme' } }, '/orgs/acme/actions/secrets'],
    ['dependabot', { settings: { organization: 'acme' } }, '/orgs/acme/dependabot/secrets'],
    ['codespaces', { settings: { organization: 'acme' } }, '/orgs/acme/codespaces/secrets'],
    ['actions', { settings: { organization: 'acme' }, form: 'public' }, '/orgs/acme/actions/variables'],
  ] as const)('sees %j %j', async (place, more, list) => {
    const { sim, see, scope } = await open()
    sim.plant(list, 'name', 'value')
    const seen = await see(scope(place, more))
    expect(seen.listed).toBe(true)
    expect(names(seen)).toEqual(['NAME'])
  })

  it('looks at several scopes in their order', async () => {
    const { sim, reader, scope } = await open()
    sim.plant(secrets, 'A', '1')
    sim.plant(`${production}/secrets`, 'B', '2')
    const scopes = [scope({ environment: 'production' }), scope('actions')]
    const seen = await target.observe({ scopes, io: reader })
    expect(seen.map(names)).toEqual([['B'], ['A']])
  })

  it('says that it does not see all where GitHub counts more than it shows', async () => {
    const { sim, see, scope } = await open()
    for (const name of ['A', 'B', 'C']) sim.plant(secrets, name, 'value')
    sim.hide(secrets, 'B')
    const seen = await see(scope('actions'))
    expect(seen).toMatchObject({ listed: false, because: 'GitHub counts 3 secrets here but lists 2' })
    expect(seen).not.toHaveProperty('error')
    expect(names(seen)).toEqual(['A', 'C'])
  })

  it('keeps what it saw when a later page fails', async () => {
    const { sim, see, scope } = await open()
    for (let index = 10; index < 45; index += 1) sim.plant(variables, `NAME_${index}`, 'value')
    let reads = 0
    sim.order({
      match: ({ path }) => path === variables && ++reads === 2,
      act: { kind: 'answer', answer: { status: 403, body: { message: 'Resource not accessible by integration' } } },
    })
    const seen = await see(scope('actions', { form: 'public' }))
    expect(seen).toMatchObject({ listed: false, error: { code: 'forbidden' } })
    expect(seen.sightings).toHaveLength(30)
  })

  it('leaves the stamp out where GitHub does', async () => {
    const { sim, see, scope } = await open()
    sim.plant(secrets, 'FRESH', 'value')
    sim.unstamp(secrets, 'FRESH')
    const [bare] = (await see(scope('actions'))).sightings
    expect(bare).toMatchObject({ name: 'FRESH' })
    expect(bare).not.toHaveProperty('revision')
    expect(bare).not.toHaveProperty('changedAt')
    expect(bare).not.toHaveProperty('made')
    const [stamped] = (await see(scope('actions'))).sightings
    expect(stamped?.revision).toBeDefined()
    expect(stamped?.made).toBeDefined()
  })

  it('finds environments whose names need spelling in a path', async () => {
    const name = 'need/encoding: ä %2F?#'
    const { sim, see, scope } = await open({ repositories: [{ name: 'acme/shop', environments: [name] }] })
    sim.plant(`/repos/acme/shop/environments/${name}/secrets`, 'A', 'value')
    expect(names(await see(scope({ environment: name })))).toEqual(['A'])
  })

  it('works below the path of an Enterprise Server', async () => {
    const { sim, see, scope, put } = await open({ base: '/api/v3' })
    expect(sim.url).toMatch(/\/api\/v3$/)
    await put(scope('actions'), { A: 'value' })
    expect(sim.peek(secrets, 'A')).toBe('value')
    expect(names(await see(scope('actions')))).toEqual(['A'])
  })

  it('writes nothing, not even to create an environment', async () => {
    const { see, scope, sim } = await open()
    const settings = { repository: 'acme/shop', createEnvironments: true }
    await see(scope({ environment: 'new' }, { settings }))
    expect(sim.environment('acme/shop', 'new')).toBeUndefined()
    expect(sim.requests.every(({ method }) => method === 'GET')).toBe(true)
  })

  it('prints nothing, not even where GitHub announces the end of an endpoint', async () => {
    const { sim, see, scope } = await open()
    const spies = (['log', 'warn', 'error'] as const).map((level) => vi.spyOn(console, level).mockReturnValue())
    const headers = { deprecation: 'Sun, 01 Nov 2026 00:00:00 GMT', sunset: 'Mon, 01 Nov 2027 00:00:00 GMT' }
    sim.order({ act: { kind: 'answer', answer: { status: 200, headers, body: { total_count: 0, secrets: [] } } } })
    expect(await see(scope('actions'))).toMatchObject({ listed: true })
    expect(spies.flatMap((spy) => spy.mock.calls)).toEqual([])
    vi.restoreAllMocks()
  })
})

describe('looking fails', () => {
  it.each([
    [401, 'unauthorized'],
    [403, 'forbidden'],
    [404, 'not-found'],
    [410, 'invalid'],
    [503, 'unavailable'],
  ])('%i → %s', async (status, code) => {
    const { sim, see, scope } = await open()
    sim.order({ times: 9, act: { kind: 'answer', answer: { status, body: { message: 'private text' } } } })
    const seen = await see(scope('actions'))
    expect(seen).toMatchObject({ listed: false, error: { code }, sightings: [] })
    expect(JSON.stringify(seen)).not.toContain('private text')
  })

  it('names the permission that is missing', async () => {
    const { sim, see, scope } = await open()
    const forbid = () =>
      sim.order({ act: { kind: 'answer', answer: { status: 403, body: { message: 'Resource not accessible' } } } })
    const hint = async (...given: Parameters<GithubWorld['scope']>) => {
      forbid()
      const seen = await see(scope(...given))
      return seen.listed ? '' : (seen.error?.hint ?? '')
    }
    const organization = { organization: 'acme' }
    expect(await hint('actions')).toContain('"Secrets: Read and write"')
    expect(await hint('actions', { form: 'public' })).toContain('"Variables: Read and write"')
    expect(await hint('dependabot')).toContain('"Dependabot secrets: Read and write"')
    expect(await hint('codespaces')).toContain('"Codespaces secrets: Read and write"')
    expect(await hint('actions')).toContain('("Read" is enough to plan; classic token: `repo`)')
    // GitHub lists them to nobody who may only read
    expect(await hint('codespaces')).not.toContain('enough to plan')
    expect(await hint({ environment: 'production' })).toContain('"Environments: Read and write"')
    expect(await hint('actions', { settings: organization })).toContain('organisation permission "Secrets')
    expect(await hint('dependabot', { settings: organization })).toContain('"Organization dependabot secrets')
  })

  it('says that a token is not accepted', async () => {
    const { see, scope } = await open({ sentToken: 'another' })
    expect(await see(scope('actions'))).toMatchObject({ listed: false, error: { code: 'unauthorized' } })
  })

  it('knows 403 of an organisation and 404 of a hidden repository apart', async () => {
    const { see, scope } = await open({ scopes: [] })
    const settings = { organization: 'acme' }
    expect(await see(scope('actions', { settings }))).toMatchObject({ listed: false, error: { code: 'forbidden' } })
    expect(await see(scope('actions'))).toMatchObject({ listed: false, error: { code: 'not-found' } })
  })

  it('says how to create an environment that is missing', async () => {
    const { see, scope } = await open()
    const seen = await see(scope({ environment: 'staging' }))
    expect(seen).toMatchObject({ listed: false, error: { code: 'place-missing' }, sightings: [] })
    expect(seen.listed ? '' : seen.error?.hint).toMatch(
      /under Environments in the settings of acme\/shop.*createEnvironments: true/,
    )
  })

  it('takes a missing environment for an empty one where it may be created', async () => {
    const { see, scope } = await open()
    const settings = { repository: 'acme/shop', createEnvironments: true }
    expect(await see(scope({ environment: 'staging' }, { settings }))).toEqual({ listed: true, sightings: [] })
  })

  it('takes the list of environments for a sign of the repository where that itself is not shown', async () => {
    const { sim, see, scope } = await open()
    sim.order({
      match: ({ path }) => path === '/repos/acme/shop',
      act: { kind: 'answer', answer: { status: 404, body: { message: 'Not Found' } } },
    })
    expect(await see(scope({ environment: 'staging' }))).toMatchObject({ error: { code: 'place-missing' } })
  })

  it('says also of an environment that may be hidden how to create it', async () => {
    const { see, scope } = await open()
    const seen = await see(scope({ environment: 'staging' }, { settings: { repository: 'acme/typo' } }))
    expect(seen.listed ? '' : seen.error?.hint).toMatch(/if it does not, create it .*createEnvironments: true/)
  })

  it('never takes a repository out of sight for an environment that is missing', async () => {
    const { see, scope } = await open()
    const settings = { repository: 'acme/typo', createEnvironments: true }
    expect(await see(scope({ environment: 'production' }, { settings }))).toMatchObject({
      listed: false,
      error: { code: 'not-found' },
    })
  })

  it('never takes a hidden environment for a missing one', async () => {
    const { sim, see, scope } = await open()
    const settings = { repository: 'acme/shop', createEnvironments: true }
    sim.order({
      match: ({ path }) => path === `${production}/secrets`,
      times: 2,
      act: { kind: 'answer', answer: { status: 404, body: { message: 'Not Found' } } },
    })
    const here = scope({ environment: 'production' }, { settings })
    expect(await see(here)).toMatchObject({ listed: false, error: { code: 'forbidden' } })
    sim.order({
      match: ({ path }) => path === production,
      act: { kind: 'answer', answer: { status: 403, body: { message: 'Resource not accessible' } } },
    })
    expect(await see(here)).toMatchObject({ listed: false, error: { code: 'not-found' } })
  })

  it.each([
    ['a web page', { status: 200, body: '<html>proxy</html>' }],
    ['another shape', { status: 200, body: { secrets: [] } }],
    ['rows without names', { status: 200, body: { total_count: 1, secrets: [{ updated_at: 'x' }] } }],
  ])('takes %s for no answer', async (_, answer) => {
    const { sim, see, scope } = await open()
    sim.order({ times: 9, act: { kind: 'answer', answer } })
    expect(await see(scope('actions'))).toMatchObject({ listed: false, error: { code: 'bad-answer' } })
  })

  it('follows no redirect of a renamed repository', async () => {
    const { sim, see, scope } = await open()
    const headers = { location: '/repositories/1/actions/secrets' }
    sim.order({ act: { kind: 'answer', answer: { status: 301, headers, body: {} } } })
    expect(await see(scope('actions'))).toMatchObject({ listed: false, error: { code: 'moved' } })
  })

  it('waits out a secondary limit, a minute where GitHub does not say how long', async () => {
    const { sim, see, scope, waited } = await open()
    sim.order(secondaryLimit({ retryAfter: 7 }))
    expect(await see(scope('actions'))).toMatchObject({ listed: true })
    expect(Math.round(waited() / 1000)).toBe(7)
    sim.order(secondaryLimit())
    expect(await see(scope('actions'))).toMatchObject({ listed: true })
    expect(waited()).toBeGreaterThan(66_000)
  })

  it('is stopped by no cut-off answer and no lost connection', async () => {
    const { sim, see, scope } = await open()
    sim.plant(secrets, 'A', 'value')
    sim.order({ act: { kind: 'truncate' } })
    sim.order({ act: { kind: 'drop' } })
    expect(names(await see(scope('actions')))).toEqual(['A'])
  })
})
