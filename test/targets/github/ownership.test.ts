import { afterEach, describe, expect, it } from 'vitest'
import type { Settings } from '../../../src/targets/github/scope.js'
import { target } from '../../../src/targets/github/target.js'
import { type GithubWorld, openGithub } from './target.kit.js'

const secrets = '/repos/acme/shop/actions/secrets'
const variables = '/repos/acme/shop/actions/variables'
const production = '/repos/acme/shop/environments/production'
const environment = { environment: 'production' }

let runtime: GithubWorld | undefined
let pushed = 0
/** A world whose clock a test can push forward. */
const open = async (options: Parameters<typeof openGithub>[0] = {}) => {
  pushed = 0
  runtime = await openGithub({ now: () => Date.now() + pushed, ...options })
  return runtime
}
afterEach(async () => {
  await runtime?.sim.close()
  runtime = undefined
})
const later = (ms = 60_000) => {
  pushed += ms
}
const isPut = ({ method }: { method: string }) => method === 'PUT'
const isPost = ({ method }: { method: string }) => method === 'POST'
const isDelete = ({ method }: { method: string }) => method === 'DELETE'

/** Lets a person act right before GitHub sees the next request of this kind. */
function meanwhile({ sim }: GithubWorld, kind: (ask: { method: string }) => boolean, act: () => void) {
  let acted = false
  sim.order({
    match: (ask) => {
      if (kind(ask) && !acted) {
        acted = true
        act()
      }
      return false
    },
    act: { kind: 'drop' },
  })
}

describe('what makes a name the one that we wrote', () => {
  it.each([
    ['actions', {}, secrets],
    ['actions', { form: 'public' }, variables],
    ['dependabot', {}, '/repos/acme/shop/dependabot/secrets'],
    ['codespaces', { settings: { organization: 'acme' } }, '/orgs/acme/codespaces/secrets'],
    [environment, {}, `${production}/secrets`],
  ] as const)('is when GitHub made it: %j %j', async (place, more, list) => {
    const { sim, put, see, scope } = await open()
    const here = scope(place, more)
    await put(here, { A: 'ours' })
    const [written] = (await see(here)).sightings
    later()
    sim.plant(list, 'A', 'edited by hand')
    const [edited] = (await see(here)).sightings
    expect(edited?.made).toBe(written?.made)
    expect(edited?.revision).not.toBe(written?.revision)
    later()
    await put(here, { A: 'ours again' }, edited ? [edited] : [])
    expect((await see(here)).sightings[0]?.made).toBe(written?.made)
    later()
    sim.remake(list, 'A', 'made anew')
    const [remade] = (await see(here)).sightings
    expect(remade?.made).not.toBe(written?.made)
  })

  it('goes with an environment that is deleted and made anew', async () => {
    const { sim, put, see, scope } = await open()
    const here = scope(environment)
    await put(here, { A: 'ours' })
    const [written] = (await see(here)).sightings
    later()
    sim.deleteEnvironment('acme/shop', 'production')
    sim.plantEnvironment('acme/shop', 'production')
    expect((await see(here)).sightings).toEqual([])
    sim.plant(`${production}/secrets`, 'A', 'theirs')
    const [theirs] = (await see(here)).sightings
    expect(theirs?.made).not.toBe(written?.made)
  })
})

describe('a name that somebody makes between our look and our write', () => {
  it('is said to be overwritten where it is a secret: GitHub cannot refuse, but answers 204', async () => {
    const runtime = await open()
    const here = runtime.scope('actions')
    meanwhile(runtime, isPut, () => runtime.sim.plant(secrets, 'A', 'theirs'))
    expect(await runtime.put(here, { A: 'ours', B: 'ours' })).toMatchObject([
      { name: 'A', ok: true, evidence: 'updated' },
      { name: 'B', ok: true, evidence: 'created' },
    ])
    // no request more than ever
    expect(runtime.asked().map((line) => line.split(' ')[0])).toEqual(['GET', 'PUT', 'PUT'])
  })

  it('is left alone where it is a variable: GitHub refuses, and we do not insist', async () => {
    const runtime = await open()
    const here = runtime.scope('actions', { form: 'public' })
    meanwhile(runtime, isPost, () => runtime.sim.plant(variables, 'A', 'theirs'))
    expect(await runtime.put(here, { A: 'ours', B: 'ours' })).toMatchObject([
      {
        name: 'A',
        ok: false,
        landed: 'no',
        error: { code: 'conflict', message: 'it was created by someone else after the last read' },
      },
      { name: 'B', ok: true, evidence: 'created' },
    ])
    expect(runtime.sim.peek(variables, 'A')).toBe('theirs')
    expect(runtime.asked()).toEqual([`POST ${variables} 409`, `POST ${variables} 201`])
  })

  it('is left alone also where a variable of ours was deleted and made anew at that moment', async () => {
    const runtime = await open()
    const here = runtime.scope('actions', { form: 'public' })
    await runtime.put(here, { A: 'ours' })
    const { sightings } = await runtime.see(here)
    runtime.sim.uproot(variables, 'A')
    meanwhile(runtime, isPost, () => runtime.sim.plant(variables, 'A', 'theirs'))
    expect(await runtime.put(here, { A: 'new' }, sightings)).toMatchObject([{ ok: false, error: { code: 'conflict' } }])
    expect(runtime.sim.peek(variables, 'A')).toBe('theirs')
  })
})

describe('a create whose answer is lost and that is sent once more', () => {
  it('meets its own secret, and does not take it for somebody’s', async () => {
    const { sim, put, scope, asked } = await open()
    sim.order({ match: isPut, act: { kind: 'drop-after' } })
    expect(await put(scope('actions'), { A: 'ours' })).toMatchObject([{ ok: true, evidence: 'created' }])
    expect(asked()).toEqual([
      `GET ${secrets}/public-key 200`,
      `PUT ${secrets}/A 201`,
      `PUT ${secrets}/A 204`,
      `GET ${secrets}/A 200`,
    ])
  })

  it('knows a secret of somebody by when it was made', async () => {
    const { sim, put, scope } = await open()
    sim.plant(secrets, 'A', 'theirs')
    later()
    sim.order({ match: isPut, act: { kind: 'drop-after' } })
    expect(await put(scope('actions'), { A: 'ours' })).toMatchObject([{ ok: true, evidence: 'updated' }])
  })

  it('says nothing of what it met where that cannot be seen', async () => {
    const { sim, put, scope } = await open()
    sim.order({ match: isPut, act: { kind: 'drop-after' } })
    const body = { message: 'Resource not accessible' }
    sim.order({
      match: ({ method, path }) => method === 'GET' && path === `${secrets}/A`,
      act: { kind: 'answer', answer: { status: 403, body } },
    })
    const [receipt] = await put(scope('actions'), { A: 'ours' })
    expect(receipt).toMatchObject({ ok: true })
    expect(receipt).not.toHaveProperty('evidence')
    expect(sim.peek(secrets, 'A')).toBe('ours')
  })

  it('meets its own variable, and is done', async () => {
    const { sim, put, scope, asked } = await open()
    sim.order({ match: isPost, act: { kind: 'drop-after' } })
    expect(await put(scope('actions', { form: 'public' }), { A: 'ours' })).toMatchObject([{ ok: true }])
    expect(sim.peek(variables, 'A')).toBe('ours')
    expect(asked()).toEqual([`POST ${variables} 201`, `POST ${variables} 409`, `GET ${variables}/A 200`])
  })

  it.each([false, true])('knows a variable of somebody by its value, and may replace it: %j', async (mayReplace) => {
    const { sim, put, scope, asked } = await open()
    sim.plant(variables, 'A', 'theirs')
    sim.order({ match: isPost, act: { kind: 'drop-after' } })
    const receipts = await put(scope('actions', { form: 'public' }), { A: 'ours' }, [], mayReplace)
    expect(receipts).toMatchObject([
      mayReplace ? { ok: true, evidence: 'updated' } : { ok: false, landed: 'no', error: { code: 'conflict' } },
    ])
    expect(sim.peek(variables, 'A')).toBe(mayReplace ? 'ours' : 'theirs')
    expect(asked().filter((line) => line.startsWith('PATCH'))).toHaveLength(mayReplace ? 1 : 0)
  })

  it('knows a variable of somebody also where it has our value', async () => {
    const { sim, put, scope } = await open()
    sim.plant(variables, 'B', 'the same')
    later()
    const here = scope('actions', { form: 'public' })
    let posts = 0
    sim.order({ match: (ask) => isPost(ask) && ++posts === 2, act: { kind: 'drop-after' } })
    // the first one tells GitHub's clock
    expect(await put(here, { A: 'one', B: 'the same' })).toMatchObject([
      { ok: true, evidence: 'created' },
      { ok: false, landed: 'no', error: { code: 'conflict' } },
    ])
  })

  it('is unknown where it cannot be seen whether it met its own variable', async () => {
    const { sim, put, scope } = await open()
    sim.order({ match: isPost, act: { kind: 'drop-after' } })
    sim.order({
      match: ({ method }) => method === 'GET',
      act: { kind: 'answer', answer: { status: 403, body: { message: 'Resource not accessible' } } },
    })
    expect(await put(scope('actions', { form: 'public' }), { A: 'ours' })).toMatchObject([
      { ok: false, landed: 'unknown', error: { code: 'unconfirmed' } },
    ])
  })
})

describe('a removal', () => {
  const places = [
    ['secret', secrets],
    ['public', variables],
  ] as const

  it.each(places)('costs one request (%s)', async (form, list) => {
    const { sim, remove, see, scope, asked } = await open()
    sim.plant(list, 'A', 'ours')
    const here = scope('actions', { form })
    const { sightings } = await see(here)
    asked()
    expect(await remove(here, ['A'], sightings)).toMatchObject([{ ok: true }])
    expect(asked()).toEqual([`DELETE ${list}/A 204`])
  })

  it.each(places)('that has to be sent once more never hits what was made anew meanwhile (%s)', async (form, list) => {
    const { sim, remove, see, scope } = await open()
    sim.plant(list, 'A', 'ours')
    const here = scope('actions', { form })
    const { sightings } = await see(here)
    later()
    sim.order({
      match: ({ method }) => {
        if (method === 'DELETE') sim.remake(list, 'A', 'theirs')
        return method === 'DELETE'
      },
      act: { kind: 'drop' },
    })
    expect(await remove(here, ['A'], sightings)).toMatchObject([{ ok: false, landed: 'unknown' }])
    expect(sim.peek(list, 'A')).toBe('theirs')
  })

  it.each(places)('that waited for a limit never hits what was edited meanwhile (%s)', async (form, list) => {
    const { sim, remove, see, scope } = await open()
    sim.plant(list, 'A', 'ours')
    const here = scope('actions', { form })
    const { sightings } = await see(here)
    later()
    const headers = { 'retry-after': '30' }
    sim.order({
      match: (ask) => {
        if (isDelete(ask)) sim.plant(list, 'A', 'edited')
        return isDelete(ask)
      },
      act: { kind: 'answer', answer: { status: 429, headers, body: { message: 'secondary rate limit' } } },
    })
    expect(await remove(here, ['A'], sightings)).toMatchObject([
      { ok: false, landed: 'no', error: { code: 'conflict' } },
    ])
    expect(sim.peek(list, 'A')).toBe('edited')
  })

  it.each(places)('that waited, and whose name is as it was, goes on (%s)', async (form, list) => {
    const { sim, remove, see, scope, asked } = await open()
    sim.plant(list, 'A', 'ours')
    const here = scope('actions', { form })
    const { sightings } = await see(here)
    asked()
    sim.order({ match: isDelete, act: { kind: 'drop' } })
    expect(await remove(here, ['A'], sightings)).toMatchObject([{ ok: true }])
    expect(asked()).toEqual([`DELETE ${list}/A 0`, `GET ${list}/A 200`, `DELETE ${list}/A 204`])
  })

  it('whose answer was lost is done where the name is gone', async () => {
    const { sim, remove, see, scope } = await open()
    sim.plant(secrets, 'A', 'ours')
    const here = scope('actions')
    const { sightings } = await see(here)
    sim.order({ match: isDelete, act: { kind: 'drop-after' } })
    expect(await remove(here, ['A'], sightings)).toMatchObject([{ ok: true, note: 'it was already gone' }])
  })
})

describe('what a place is, however it is spelled', () => {
  const id = async ({ scope, reader }: GithubWorld, settings: Settings, place: 'actions' | typeof environment) =>
    target.identify({ scope: scope(place, { settings }), io: reader })
  const shop = { repository: 'acme/shop' }

  it('is the same for each place and spelling of a repository, for one GET each', async () => {
    const runtime = await open()
    const first = await id(runtime, shop, 'actions')
    expect(first).toBe(`repository ${runtime.sim.repositoryId('acme/shop')}`)
    expect(await id(runtime, { repository: 'ACME/Shop' }, environment)).toBe(first)
    expect(runtime.asked()).toEqual(['GET /repos/acme/shop 200', 'GET /repos/ACME/Shop 200'])
  })

  it('is another one for another repository, and never that of an organisation', async () => {
    const runtime = await open({ repositories: [{ name: 'acme/shop' }, { name: 'acme/site' }] })
    const ids = [
      await id(runtime, shop, 'actions'),
      await id(runtime, { repository: 'acme/site' }, 'actions'),
      await id(runtime, { organization: 'acme' }, 'actions'),
    ]
    expect(new Set(ids).size).toBe(3)
    expect(ids[2]).toMatch(/^organization \d+$/)
  })

  it.each(['acme/boutique', 'other/shop'])('stays when the repository becomes %s', async (to) => {
    const runtime = await open()
    runtime.sim.plant(secrets, 'A', 'ours')
    const first = await id(runtime, shop, 'actions')
    runtime.sim.rename('acme/shop', to)
    expect(await id(runtime, { repository: to }, 'actions')).toBe(first)
    expect((await runtime.see(runtime.scope('actions', { settings: { repository: to } }))).sightings).toMatchObject([
      { name: 'A' },
    ])
    // the former name leads nowhere with a token in hand
    await expect(id(runtime, shop, 'actions')).rejects.toMatchObject({ code: 'moved' })
    expect(await runtime.see(runtime.scope('actions'))).toMatchObject({ listed: false, error: { code: 'moved' } })
    const receipts = await runtime.put(runtime.scope('actions'), { A: 'elsewhere' })
    expect(receipts).toMatchObject([{ ok: false, landed: 'no' }])
  })

  it('is another one where somebody makes a repository anew at the former name', async () => {
    const runtime = await open()
    const first = await id(runtime, shop, 'actions')
    runtime.sim.rename('acme/shop', 'acme/boutique')
    runtime.sim.makeRepository({ name: 'acme/shop' })
    expect(await id(runtime, shop, 'actions')).not.toBe(first)
    expect(await id(runtime, { repository: 'acme/boutique' }, 'actions')).toBe(first)
  })

  it('is another one where a repository is deleted and made anew', async () => {
    const runtime = await open()
    const first = await id(runtime, shop, 'actions')
    runtime.sim.deleteRepository('acme/shop')
    await expect(id(runtime, shop, 'actions')).rejects.toMatchObject({ code: 'not-found' })
    runtime.sim.makeRepository({ name: 'acme/shop' })
    expect(await id(runtime, shop, 'actions')).not.toBe(first)
  })

  it('stays when an organisation is renamed, and goes when it is deleted', async () => {
    const runtime = await open()
    const first = await id(runtime, { organization: 'acme' }, 'actions')
    runtime.sim.renameOrganization('acme', 'umbrella')
    expect(await id(runtime, { organization: 'umbrella' }, 'actions')).toBe(first)
    await expect(id(runtime, { organization: 'acme' }, 'actions')).rejects.toMatchObject({ code: 'not-found' })
    await expect(id(runtime, shop, 'actions')).rejects.toMatchObject({ code: 'moved' })
    runtime.sim.makeOrganization('acme')
    expect(await id(runtime, { organization: 'acme' }, 'actions')).not.toBe(first)
  })

  it.each([
    [401, 'unauthorized'],
    [403, 'forbidden'],
    [404, 'not-found'],
    [503, 'unavailable'],
  ])('is not known where GitHub answers %i', async (status, code) => {
    const runtime = await open()
    answered(runtime, status)
    await expect(id(runtime, shop, 'actions')).rejects.toMatchObject({ code })
  })

  it('is not known where the answer is none', async () => {
    const runtime = await open()
    runtime.sim.order({ act: { kind: 'answer', answer: { status: 200, body: { id: 'twelve' } } } })
    await expect(id(runtime, shop, 'actions')).rejects.toMatchObject({ code: 'bad-answer' })
  })

  it.each([
    ['secrets', shop],
    ['organization_secrets', { organization: 'acme' }],
  ] as const)('takes no permission beyond those for %s', async (permission, settings) => {
    const token = 'made-up-fine-grained'
    const runtime = await open({
      fineGrained: { [token]: { owner: 'acme', permissions: { [permission]: 'read' } } },
      sentToken: token,
    })
    expect(await id(runtime, settings, 'actions')).toMatch(/^(?:repository|organization) \d+$/)
  })
})

function answered({ sim }: GithubWorld, status: number) {
  sim.order({ times: 9, act: { kind: 'answer', answer: { status, body: { message: 'private text' } } } })
}
