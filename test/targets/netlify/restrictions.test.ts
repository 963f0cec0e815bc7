import { afterEach, describe, expect, test } from 'vitest'
import type { Place } from '../../../src/targets/netlify/scope.js'
import { type Bench, bench, errorOf, told } from './target.kit.js'

const open: Bench[] = []
async function start(options?: Parameters<typeof bench>[0]): Promise<Bench> {
  const made = await bench(options)
  open.push(made)
  return made
}
afterEach(async () => {
  for (const one of open.splice(0)) await one.sim.close()
})

const all: Place[] = ['production', 'deploy-preview', 'branch-deploy', 'dev', 'dev-server']

async function blockedOf(at: Bench, name: string, ...places: Place[]) {
  const seen = await at.look(...places)
  return seen.map(({ sightings }) => sightings.find((one) => one.name === name)?.blocked)
}

describe('a variable of the other kind in the way is told by the look', () => {
  test('a readable value cannot come into a secret', async () => {
    const at = await start()
    at.sim.plant(at.at, 'production', 'KEY', { value: 'x', secret: true })
    const [blocked] = await blockedOf(at, 'KEY', 'production')
    expect(blocked).toEqual({
      public: {
        because: expect.stringContaining('cannot be made readable'),
        unlock: expect.stringContaining('`public`'),
      },
    })
    expect(told(await at.apply(['production', 'KEY', 'y', 'public']))).toEqual(['KEY invalid no'])
  })

  test('a secret cannot come into a readable variable with values in contexts that are not ours', async () => {
    const at = await start()
    at.sim.plant(at.at, 'production', 'KEY', 'x')
    at.sim.plant(at.at, 'dev', 'KEY', 'theirs')
    const [blocked] = await blockedOf(at, 'KEY', 'production', 'deploy-preview')
    expect(blocked).toEqual({
      secret: { because: expect.stringContaining('readable'), unlock: expect.stringContaining('env:set KEY --secret') },
    })
    const uids = ['production', 'dev'].map((context) => `netlify|site|${at.sim.site}|${context}`)
    for (const along of await blockedOf(at, 'KEY', 'production', 'dev')) expect(along?.secret?.unless).toEqual(uids)
  })

  test('also in a place where the name has no value yet', async () => {
    const at = await start()
    at.sim.plant(at.at, 'production', 'HIDDEN', { value: 'x', secret: true })
    at.sim.plant(at.at, 'production', 'OPEN', 'x')
    const [production, preview] = await at.look('production', 'deploy-preview')
    expect(production?.blockedNames?.size).toBe(0)
    expect(Object.keys(preview?.blockedNames?.get('HIDDEN') ?? {})).toEqual(['public'])
    const along = [`netlify|site|${at.sim.site}|production`]
    expect(preview?.blockedNames?.get('OPEN')).toMatchObject({ secret: { unless: along } })
    const [alone] = await at.look('deploy-preview')
    expect(alone?.blockedNames?.get('OPEN')?.secret).not.toHaveProperty('unless')
  })

  test('a variable that only post-processing may read becomes no secret', async () => {
    const at = await start()
    at.sim.plant(at.at, 'production', 'KEY', { value: 'x', scopes: ['post-processing'] })
    const [blocked] = await blockedOf(at, 'KEY', 'production')
    expect(blocked?.secret?.because).toContain('post-processing')
    expect(told(await at.apply(['production', 'KEY', 'y']))).toEqual(['KEY invalid no'])
    expect(told(await at.apply(['production', 'KEY', 'y', 'public']))).toEqual(['KEY ok'])
  })

  test.each([
    [
      'a value that cannot be read',
      { scopes: ['builds'], values: [{ context: 'all', value: 'x' }, { context: 'lunar' }] },
    ],
    ['a scope that is not known here', { scopes: ['builds', 'edge'], values: [{ context: 'all', value: 'x' }] }],
  ])('one value for all contexts beside %s cannot be written out', async (_, row) => {
    const at = await start()
    at.sim.order({ act: { kind: 'answer', answer: { status: 200, body: [{ key: 'A', ...row }] } } })
    const [blocked] = await blockedOf(at, 'A', 'production')
    expect(blocked?.public?.unlock).toContain('different value for each deploy context')
    expect(blocked?.secret?.unlock).toContain('env:set A --secret')
  })
})

describe('a readable variable of which all contexts are ours becomes a secret, as with netlify-cli', () => {
  test('in one PUT, with every value of ours and the scopes that it had but for post-processing', async () => {
    const at = await start()
    at.sim.plant(at.at, 'production', 'KEY', { value: 'a', scopes: ['builds', 'post-processing'] })
    at.sim.plant(at.at, 'branch:feat/x', 'KEY', 'b')
    at.sim.plant(at.at, 'dev', 'KEY', '')
    const receipts = await at.apply(
      ['production', 'KEY', 'live'],
      ['branch:feat/x', 'KEY', 'branch'],
      ['deploy-preview', 'KEY', 'new'],
    )
    expect(told(receipts)).toEqual(['KEY ok', 'KEY ok', 'KEY ok'])
    expect(receipts[0]).toMatchObject({ note: expect.stringContaining('is now a secret') })
    expect(at.sent()).toEqual(['GET 200', 'GET 200', 'PUT 200'])
    expect(at.sim.look(at.at, 'KEY')).toMatchObject({ secret: true, scopes: ['builds'] })
    const places = ['production', 'branch:feat/x', 'deploy-preview', 'dev']
    expect(places.map((place) => at.sim.peek(at.at, place, 'KEY'))).toEqual(['live', 'branch', 'new', ''])
  })

  test('also on a free plan, also out of one value for all contexts', async () => {
    const at = await start({ account: { slug: 'acme', plan: 'free' } })
    at.sim.plant(at.at, 'all', 'KEY', 'same')
    const [blocked] = await blockedOf(at, 'KEY', ...all)
    expect(blocked?.secret?.unless).toHaveLength(all.length)
    expect((await blockedOf(at, 'KEY', ...all.slice(1)))[0]?.secret).not.toHaveProperty('unless')
    const receipts = await at.apply(...all.map((place) => [place, 'KEY', `for ${place}`] as const))
    expect(receipts.every((one) => one.ok)).toBe(true)
    expect(at.sim.look(at.at, 'KEY')).toEqual({ secret: true, scopes: ['builds', 'functions', 'runtime'], places: all })
    expect(all.map((place) => at.sim.peek(at.at, place, 'KEY'))).toEqual(all.map((place) => `for ${place}`))
  })

  test('also where one value for all contexts says that nothing is set', async () => {
    const at = await start()
    at.sim.plant(at.at, 'all', 'KEY', '')
    expect(told(await at.apply(['production', 'KEY', 'live']))).toEqual(['KEY ok'])
    expect(at.sim.look(at.at, 'KEY')).toMatchObject({ secret: true, places: ['production'] })
  })

  test('not where somebody has set another context since the look', async () => {
    const at = await start()
    at.sim.plant(at.at, 'production', 'KEY', 'a')
    const steps = await at.puts(['production', 'KEY', 'live'])
    at.sim.plant(at.at, 'dev', 'KEY', 'theirs')
    const receipts = await at.write(steps)
    expect(told(receipts)).toEqual(['KEY invalid no'])
    expect(at.sim.look(at.at, 'KEY')?.secret).toBe(false)
  })

  test('not where this very run wants it readable in another context', async () => {
    const at = await start()
    at.sim.plant(at.at, 'production', 'KEY', 'a')
    at.sim.plant(at.at, 'dev', 'KEY', 'b')
    const receipts = await at.apply(['production', 'KEY', 'live'], ['dev', 'KEY', 'open', 'public'])
    expect(told(receipts)).toEqual(['KEY invalid no', 'KEY ok'])
    expect(errorOf(receipts).message).toContain('asks for both')
    expect(at.sim.look(at.at, 'KEY')?.secret).toBe(false)
  })
})

describe('what a plan of the team lacks is told by the look', () => {
  const free = { account: { slug: 'acme', plan: 'free' as const } }

  test('a choice of scopes, by form, for one GET more', async () => {
    const at = await start({ ...free, settings: { scopes: ['builds'] } })
    const [seen] = await at.look('production')
    expect(seen?.blocked).toEqual({
      secret: { because: expect.stringContaining('`scopes`'), unlock: expect.stringContaining('Pro plan') },
      public: { because: expect.stringContaining('`scopes`'), unlock: expect.stringContaining('Pro plan') },
    })
    expect(at.sent()).toEqual(['GET 200', 'GET 200'])
  })

  test('not the three scopes that secrets have anyway', async () => {
    const at = await start({ ...free, settings: { scopes: ['builds', 'functions', 'runtime'] } })
    const [seen] = await at.look('production')
    expect(Object.keys(seen?.blocked ?? {})).toEqual(['public'])
  })

  test('variables of a whole team', async () => {
    const at = await start({ ...free, settings: { site: undefined } as never })
    const [seen] = await at.look('production')
    expect(seen?.blocked?.secret?.unlock).toContain('`site`')
    expect(seen?.blocked?.public?.because).toContain('team-wide')
  })

  test('without asking again once the list shows that the team has it', async () => {
    const at = await start({ settings: { scopes: ['builds'] } })
    expect((await at.look('production'))[0]).not.toHaveProperty('blocked')
    expect(told(await at.apply(['production', 'KEY', 'x']))).toEqual(['KEY ok'])
    at.sent()
    expect((await at.look('production', 'dev'))[1]).not.toHaveProperty('blocked')
    expect(at.sent()).toEqual(['GET 200'])
    const team = await start({ settings: { site: undefined } as never })
    await team.apply(['production', 'SHARED', 'x'])
    team.sent()
    await team.look('production')
    expect(team.sent()).toEqual(['GET 200'])
  })

  test('a plan that cannot be seen, or that nobody here knows, stands in no way', async () => {
    const at = await start({ ...free, settings: { scopes: ['builds'] } })
    for (const answer of [{ status: 403 }, { status: 200, body: [{ id: 'a', slug: 'acme', type_name: 'Galactic' }] }]) {
      at.sim.order({ match: ({ path }) => path === '/accounts', act: { kind: 'answer', answer } })
      expect((await at.look('production'))[0]).not.toHaveProperty('blocked')
    }
  })

  test('a secret that the settings leave no scope, without asking for the plan', async () => {
    const at = await start({ settings: { scopes: ['post-processing'] } })
    at.sim.plant(at.at, 'production', 'ELSE', { value: 'x', scopes: ['builds'] })
    const [seen] = await at.look('production')
    expect(Object.keys(seen?.blocked ?? {})).toEqual(['secret'])
    expect(seen?.blocked?.secret?.because).toContain('only scope')
    expect(at.sent()).toEqual(['GET 200'])
  })
})
