import { afterEach, describe, expect, test } from 'vitest'
import type { Form } from '../../../src/core/address.js'
import { Secret } from '../../../src/core/secret.js'
import type { NetlifyOptions } from '../../../src/simulators/netlify/simulator.js'
import { type Place, scopesFor } from '../../../src/targets/netlify/scope.js'
import { target } from '../../../src/targets/netlify/target.js'
import { type Bench, bench, errorOf, told, type Want } from './target.kit.js'

const open: Bench[] = []
async function start(options?: Parameters<typeof bench>[0]): Promise<Bench> {
  const made = await bench(options)
  open.push(made)
  return made
}
afterEach(async () => {
  for (const one of open.splice(0)) await one.sim.close()
})

/** An answer made by hand, for shapes that the simulator itself does not give. */
function answering(at: Bench, status: number, body?: unknown, headers: Record<string, string> = {}): void {
  at.sim.order({ act: { kind: 'answer', answer: { status, body, headers } } })
}

describe('config', () => {
  const place = (input: unknown) => target.config.place.safeParse(input)
  const settings = (input: unknown) => target.config.settings.safeParse(input).success

  test('takes the deploy contexts and branches, and says which they are', () => {
    const places = ['production', 'deploy-preview', 'branch-deploy', 'dev', 'dev-server', 'branch:feat/x']
    expect(places.every((one) => place(one).success)).toBe(true)
    const wrong = ['all', 'Production', 'branch', 'branch:', 'branch: x', '', 7, { context: 'production' }]
    expect(wrong.some((one) => place(one).success)).toBe(false)
    for (const one of ['preview', 7]) {
      const refused = place(one)
      expect(refused.success ? '' : refused.error.issues[0]?.message).toContain('deploy-preview, branch-deploy')
    }
  })

  test('takes account, site and scopes, and refuses unknown keys', () => {
    expect(settings({ account: 'acme' })).toBe(true)
    expect(settings({ account: 'acme', site: '1f2e', scopes: ['builds', 'post-processing'] })).toBe(true)
    expect(settings({})).toBe(false)
    expect(settings({ account: 'acme/x' })).toBe(false)
    expect(settings({ account: 'acme', scopes: [] })).toBe(false)
    expect(settings({ account: 'acme', scopes: ['post_processing'] })).toBe(false)
    expect(settings({ account: 'acme', siteId: '1f2e' })).toBe(false)
  })

  test('gives each place its own uid, the same for both forms, and one lane to a site', async () => {
    const at = await start({ sites: [{ id: 's1', name: 'shop' }] })
    const keys = [at.scope('production'), at.scope('production', 'public'), at.scope('branch:feat/x')].map(target.keyOf)
    expect(keys.map(({ uid }) => uid)).toEqual([
      'netlify|site|s1|production',
      'netlify|site|s1|production',
      'netlify|site|s1|branch:feat/x',
    ])
    expect(keys.map(({ label }) => label)).toEqual([
      'acme/s1/production',
      'acme/s1/production',
      'acme/s1/branch:feat/x',
    ])
    expect(new Set(keys.map(({ lane }) => lane))).toEqual(new Set(['netlify|site|s1']))
    const team = target.keyOf(target.parseScope({ settings: { account: 'acme' }, place: 'dev', form: 'secret' }))
    expect(team).toEqual({
      uid: 'netlify|team|acme|dev',
      label: 'acme/dev',
      lane: 'netlify|team|acme',
      holder: 'netlify|team|acme',
      within: 'dev',
      maxNames: 1000,
    })
  })

  test('sends a secret its scopes and never post-processing, and a readable value none where all are meant', () => {
    expect(scopesFor('secret')).toEqual(['builds', 'functions', 'runtime'])
    expect(scopesFor('public')).toBeUndefined()
    expect(scopesFor('secret', ['post-processing', 'runtime'])).toEqual(['runtime'])
    expect(scopesFor('public', ['post-processing', 'runtime'])).toEqual(['runtime', 'post-processing'])
    expect(scopesFor('public', ['runtime', 'builds', 'functions', 'post-processing'])).toBeUndefined()
  })

  test('keeps limits where policy finds them: names, reserved words in both cases, no empty values', () => {
    const { names, forms, batch } = target.capabilities
    const fits = new RegExp(`^(?:${names.pattern.is})$`)
    expect(['A', 'a_1', 'A'.repeat(255)].every((name) => fits.test(name))).toBe(true)
    expect(['_A', '1A', 'A-B', 'A.B', ''].some((name) => fits.test(name))).toBe(false)
    expect(names.reserved.is).toEqual(expect.arrayContaining(['SITE_NAME', 'url', 'AWS_REGION', 'LAMBDA_TASK_ROOT']))
    expect(names.reserved.is).not.toContain('AWS_LAMBDA_JS_RUNTIME')
    expect(forms.secret.empty.is).toBe(false)
    expect(batch.is).toEqual({ shape: 'array', max: 150 })
  })
})

describe('observe', () => {
  test('sees all contexts of a site in one request', async () => {
    const at = await start()
    at.sim.plant(at.at, 'production', 'A', 'one')
    at.sim.plant(at.at, 'branch:feat/x', 'A', 'two')
    at.sim.plant(at.at, 'branch-deploy', 'B', 'three')
    const seen = await at.look('production', 'branch:feat/x', 'branch-deploy', 'dev')
    expect(seen.map(({ sightings }) => sightings.map(({ name }) => name))).toEqual([['A'], ['A'], ['B'], []])
    expect(seen.every(({ listed }) => listed)).toBe(true)
    expect(at.sent()).toEqual(['GET 200'])
    const [one, two] = seen.map(({ sightings }) => sightings[0])
    expect(one?.secret?.equals(new Secret('one'))).toBe(true)
    expect(two?.secret?.equals(new Secret('two'))).toBe(true)
    expect(one).toMatchObject({ form: 'public', revision: '2027-01-15T08:00:01Z', changedAt: 1_800_000_001_000 })
  })

  test('tells site from team', async () => {
    const at = await start({ settings: { site: undefined } as never })
    at.sim.plant({}, 'production', 'SHARED', 'x')
    at.sim.plant(at.at, 'production', 'OWN', 'x')
    const [seen] = await at.look('production')
    expect(seen?.sightings.map(({ name }) => name)).toEqual(['SHARED'])
  })

  test('gives the value of a secret for dev alone, and takes no stars for a value', async () => {
    const at = await start()
    at.sim.plant(at.at, 'production', 'KEY', { value: 'live', secret: true })
    at.sim.plant(at.at, 'dev', 'KEY', 'local')
    at.sim.plant(at.at, 'dev', 'OLD', { value: '****', secret: true })
    const [production, dev] = await at.look('production', 'dev')
    expect(production?.sightings[0]).toMatchObject({ name: 'KEY', form: 'secret' })
    expect(production?.sightings[0]).not.toHaveProperty('secret')
    expect(dev?.sightings.map(({ name, form }) => [name, form])).toEqual([
      ['KEY', 'secret'],
      ['OLD', 'secret'],
    ])
    expect(dev?.sightings[0]?.secret?.equals(new Secret('local'))).toBe(true)
    expect(dev?.sightings[1]).not.toHaveProperty('secret')
  })

  test('takes an empty text where it can be read for nothing set', async () => {
    const at = await start()
    at.sim.plant(at.at, 'production', 'KEY', { value: 'live', secret: true })
    at.sim.plant(at.at, 'dev', 'KEY', '')
    at.sim.plant(at.at, 'production', 'PLAIN', '')
    const seen = await at.look('production', 'dev')
    expect(seen.map(({ sightings }) => sightings.map(({ name }) => name))).toEqual([['KEY'], []])
  })

  test('sees a value for all contexts in every place, and knows that it is one', async () => {
    const at = await start()
    at.sim.plant(at.at, 'all', 'A', 'same')
    at.sim.plant(at.at, 'branch:feat/x', 'A', 'other')
    const seen = await at.look('production', 'dev', 'branch:y', 'branch:feat/x')
    const [production, dev, branch, own] = seen.map(({ sightings }) => sightings[0])
    for (const one of [production, dev, branch]) {
      expect(one).toMatchObject({ name: 'A', row: expect.stringContaining('-') })
      expect(one?.row).toBe(production?.row)
      expect(one?.secret?.equals(new Secret('same'))).toBe(true)
    }
    expect(own?.secret?.equals(new Secret('other'))).toBe(true)
    expect(own).not.toHaveProperty('row')
  })

  test('reads leniently: unknown fields, contexts and spellings, missing stamps and flags', async () => {
    const at = await start()
    answering(at, 200, [
      { key: 'A', values: [{ context: 'production', value: 'x', context_parameter: null, beta: 1 }], scopes: null },
      { key: 'B', values: [{ id: 'b', context: 'lunar', value: 'x' }], updated_at: 'soon', scopes: ['all scopes'] },
      { key: 'C', values: [{ id: 'c', context: 'production', value: '\ud800' }], updated_at: 'soon' },
    ])
    const [seen] = await at.look('production')
    expect(seen?.listed).toBe(true)
    expect(seen?.sightings.map(({ name }) => name)).toEqual(['A', 'C'])
    expect(seen?.sightings[0]).not.toHaveProperty('revision')
    expect(seen?.sightings[1]).toMatchObject({ revision: 'soon' })
    expect(seen?.sightings[1]).not.toHaveProperty('changedAt')
    expect(seen?.sightings[1]).not.toHaveProperty('secret')
  })

  test.each([
    ['an entry without a name', [{ values: [] }], {}],
    ['a value without a context', [{ key: 'A', values: [{ value: 'x' }] }], {}],
    [
      'a name twice',
      [
        { key: 'A', values: [] },
        { key: 'A', values: [] },
      ],
      {},
    ],
    ['more pages', [], { link: '<http://x/?page=2>; rel="next"' }],
  ])('never calls a list whole with %s', async (_, body, headers) => {
    const at = await start()
    answering(at, 200, body, headers)
    const [seen] = await at.look('production')
    expect(seen).toMatchObject({ listed: false, because: expect.stringContaining('the list') })
    const [step] = await at.puts(['production', 'NEW', 'x'])
    const receipts = await at.write([{ ...(step as never as object), scopeHandle: seen?.handle } as never])
    expect(told(receipts)).toEqual(['NEW bad-answer no'])
  })

  test.each([
    [401, undefined, 'unauthorized'],
    [403, undefined, 'forbidden'],
    [404, undefined, 'not-found'],
    [200, { rows: [] }, 'bad-answer'],
    [204, undefined, 'bad-answer'],
  ])('throws for a list responded %i', async (status, body, code) => {
    const at = await start()
    answering(at, status, body)
    await expect(at.look('production')).rejects.toMatchObject({ code })
  })

  test('says what to check where team, site or token are wrong', async () => {
    const site = await start({ settings: { site: 'shop-web' } })
    await expect(site.look('production')).rejects.toMatchObject({ hint: expect.stringContaining('not its name') })
    const account = await start({ settings: { account: 'other' } })
    await expect(account.look('production')).rejects.toMatchObject({ code: 'not-found' })
    const token = await start({ brokenToken: 'nope' })
    await expect(token.look('production')).rejects.toMatchObject({ code: 'unauthorized' })
  })
})

const awkward: readonly (readonly [string, string])[] = [
  ['PEM', '-----BEGIN KEY-----\nMIIB\n\tx==\n-----END KEY-----\n'],
  ['JSON_TEXT', '{"a":"b\\n","c":[1,null]}'],
  ['UNICODE', 'zażółć 🔑 \u0000\u2028 é'],
  ['QUOTES', `"'\`$HOME \${x} \\ %0A ::add-mask::x`],
  ['ONE', 'x'],
  ['SPACES', '  \r\n two \r\n'],
  ['BIG', 'k'.repeat(64 * 1024)],
]

describe('write', () => {
  test.each<Form>(['secret', 'public'])('keeps awkward %s values byte for byte, made and changed', async (form) => {
    const at = await start()
    const wants = awkward.map(([name, value]): Want => ['production', name, value, form])
    expect(told(await at.apply(...wants))).toEqual(awkward.map(([name]) => `${name} ok`))
    expect(awkward.map(([name]) => at.sim.peek(at.at, 'production', name))).toEqual(awkward.map(([, value]) => value))
    const turned = wants.map(([place, name, , kind], index): Want => {
      const other = awkward[(index + 1) % awkward.length]?.[1] ?? ''
      return [place, name, other, kind]
    })
    await at.apply(...turned)
    for (const [, name, value] of turned) expect(at.sim.peek(at.at, 'production', name)).toBe(value)
  })

  test('50 new values in two contexts are one POST', async () => {
    const at = await start()
    const names = Array.from({ length: 50 }, (_, index) => `NAME_${index}`)
    const wants = (['production', 'deploy-preview'] as const).flatMap((place) =>
      names.map((name): Want => [place, name, `${place} ${name}`]),
    )
    const receipts = await at.apply(...wants)
    expect(receipts.every((one) => one.ok && one.evidence === 'created')).toBe(true)
    expect(at.sent()).toEqual(['GET 200', 'POST 201'])
    expect(at.sim.look(at.at, 'NAME_7')).toEqual({
      secret: true,
      scopes: ['builds', 'functions', 'runtime'],
      places: ['production', 'deploy-preview'],
    })
    expect(at.sim.peek(at.at, 'deploy-preview', 'NAME_49')).toBe('deploy-preview NAME_49')
  })

  test('more than 50 new names go in several arrays', async () => {
    const at = await start()
    const wants = Array.from({ length: 70 }, (_, index): Want => ['production', `NAME_${index}`, 'x'])
    expect((await at.apply(...wants)).every((one) => one.ok)).toBe(true)
    expect(at.sent()).toEqual(['GET 200', 'POST 201', 'POST 201'])
  })

  test('one changed value is one PATCH, and nothing else of the name moves', async () => {
    const at = await start()
    at.sim.plant(at.at, 'production', 'KEY', { value: 'old', secret: true, scopes: ['functions'] })
    at.sim.plant(at.at, 'deploy-preview', 'KEY', 'kept')
    at.sim.plant(at.at, 'branch:feat/x', 'KEY', 'kept too')
    at.sim.plant(at.at, 'production', 'PLAIN', { value: 'old', scopes: ['builds', 'post-processing'] })
    const receipts = await at.apply(['production', 'KEY', 'new'], ['production', 'PLAIN', 'new', 'public'])
    expect(told(receipts)).toEqual(['KEY ok', 'PLAIN ok'])
    expect(at.sent()).toEqual(['GET 200', 'PATCH 201', 'PATCH 201'])
    const places = ['production', 'deploy-preview', 'branch:feat/x']
    expect(places.map((place) => at.sim.peek(at.at, place, 'KEY'))).toEqual(['new', 'kept', 'kept too'])
    expect(at.sim.look(at.at, 'KEY')).toMatchObject({ secret: true, scopes: ['functions'] })
    expect(at.sim.look(at.at, 'PLAIN')).toMatchObject({ secret: false, scopes: ['builds', 'post-processing'] })
  })

  test('new and changed values in one call: the array first, then each change', async () => {
    const at = await start()
    at.sim.plant(at.at, 'production', 'OLD', { value: 'x', secret: true })
    const receipts = await at.apply(['production', 'OLD', 'y'], ['production', 'NEW', 'z'])
    expect(told(receipts)).toEqual(['OLD ok', 'NEW ok'])
    expect(at.sent()).toEqual(['GET 200', 'POST 201', 'PATCH 201'])
  })

  test('a name that exists in another context only is not created again', async () => {
    const at = await start()
    at.sim.plant(at.at, 'production', 'KEY', { value: 'live', secret: true })
    const receipts = await at.apply(['deploy-preview', 'KEY', 'preview'], ['branch:feat/x', 'KEY', 'branch'])
    expect(receipts.map((one) => one.ok && one.evidence)).toEqual([undefined, undefined])
    expect(at.sent()).toEqual(['GET 200', 'GET 200', 'PATCH 201', 'PATCH 201'])
    expect(at.sim.look(at.at, 'KEY')?.places).toEqual(['production', 'deploy-preview', 'branch:feat/x'])
    expect(at.sim.peek(at.at, 'production', 'KEY')).toBe('live')
  })

  test('a later batch of the same run knows the names that an earlier one created', async () => {
    const at = await start()
    const [one, two] = await at.puts(['production', 'KEY', 'live'], ['dev', 'KEY', 'local'])
    await at.write([one as never])
    expect(told(await at.write([two as never]))).toEqual(['KEY ok'])
    expect(at.sent()).toEqual(['GET 200', 'POST 201', 'GET 200', 'PATCH 201'])
    expect(at.sim.peek(at.at, 'production', 'KEY')).toBe('live')
  })

  test('looks for itself where nobody tells it what there is', async () => {
    const at = await start()
    at.sim.plant(at.at, 'production', 'KEY', { value: 'live', secret: true })
    const steps = await at.puts(['deploy-preview', 'KEY', 'x'], ['deploy-preview', 'NEW', 'y'])
    const bare = steps.map(({ scopeHandle: _, ...step }) => step)
    expect(told(await at.write(bare as never))).toEqual(['KEY ok', 'NEW ok'])
    expect(at.sent()).toEqual(['GET 200', 'GET 200', 'POST 201', 'PATCH 201'])
    answering(at, 503)
    answering(at, 503)
    answering(at, 503)
    answering(at, 503)
    expect(told(await at.write(bare as never))).toEqual(['KEY unavailable no', 'NEW unavailable no'])
  })

  test('team-wide variables take no site with them', async () => {
    const at = await start({ settings: { site: undefined } as never })
    await at.apply(['production', 'SHARED', 'x'])
    await at.apply(['production', 'SHARED', 'y'])
    expect(at.sim.peek({}, 'production', 'SHARED')).toBe('y')
    expect(at.sim.look({ site: at.sim.site }, 'SHARED')).toBeUndefined()
    const [step] = await at.drops(['production', 'SHARED'])
    expect(told(await at.write([step as never]))).toEqual(['SHARED ok'])
    expect(at.sim.look({}, 'SHARED')).toBeUndefined()
  })

  test('new names get the scopes of the settings, secrets without post-processing', async () => {
    const at = await start({ settings: { scopes: ['builds', 'post-processing'] } })
    await at.apply(['production', 'KEY', 'x'], ['production', 'PLAIN', 'x', 'public'])
    expect(at.sim.look(at.at, 'KEY')?.scopes).toEqual(['builds'])
    expect(at.sim.look(at.at, 'PLAIN')?.scopes).toEqual(['builds', 'post-processing'])
  })

  test('a secret is refused where the settings leave it no scope', async () => {
    const at = await start({ settings: { scopes: ['post-processing'] } })
    const receipts = await at.apply(['production', 'KEY', 'x'], ['production', 'PLAIN', 'x', 'public'])
    expect(told(receipts)).toEqual(['KEY invalid no', 'PLAIN ok'])
    expect(errorOf(receipts).hint).toContain('`scopes`')
  })

  test('free plans get secrets and readable values without a choice of scopes', async () => {
    const at = await start({ account: { slug: 'acme', plan: 'free' } })
    const receipts = await at.apply(['production', 'KEY', 'x'], ['production', 'PLAIN', 'x', 'public'])
    expect(told(receipts)).toEqual(['KEY ok', 'PLAIN ok'])
    const choosy = await start({ account: { slug: 'acme', plan: 'free' }, settings: { scopes: ['builds'] } })
    const refused = await choosy.apply(['production', 'KEY', 'x'])
    expect(told(refused)).toEqual(['KEY forbidden no'])
    expect(errorOf(refused).hint).toContain('Pro plan')
  })

  test('does nothing where there is nothing to do', async () => {
    const at = await start()
    expect(await at.write([])).toEqual([])
    expect(await at.look()).toEqual([])
    expect(at.sent()).toEqual([])
  })
})

describe('one kind for all contexts', () => {
  test('a readable value cannot come into a secret', async () => {
    const at = await start()
    at.sim.plant(at.at, 'production', 'KEY', { value: 'live', secret: true })
    const receipts = await at.apply(['production', 'KEY', 'x', 'public'], ['dev', 'KEY', 'x', 'public'])
    expect(told(receipts)).toEqual(['KEY invalid no', 'KEY invalid no'])
    expect(errorOf(receipts).hint).toContain('Remove the variable in Netlify and run again')
    expect(at.sent()).toEqual(['GET 200'])
  })

  test('a secret never lands in a readable variable that others have values in', async () => {
    const at = await start()
    at.sim.plant(at.at, 'production', 'KEY', 'open')
    at.sim.plant(at.at, 'dev', 'KEY', 'theirs')
    const receipts = await at.apply(['production', 'KEY', 'x'], ['deploy-preview', 'KEY', 'x'])
    expect(told(receipts)).toEqual(['KEY invalid no', 'KEY invalid no'])
    expect(errorOf(receipts).hint).toContain('netlify env:set KEY --secret')
    expect(at.sent()).toEqual(['GET 200', 'GET 200'])
    expect(at.sim.look(at.at, 'KEY')).toMatchObject({ secret: false, places: ['production', 'dev'] })
  })

  test('a new name wanted in both kinds is refused, its neighbours are not', async () => {
    const at = await start()
    const receipts = await at.apply(
      ['production', 'BOTH', 'x'],
      ['dev', 'BOTH', 'y', 'public'],
      ['production', 'FINE', 'z'],
    )
    expect(told(receipts)).toEqual(['BOTH invalid no', 'BOTH invalid no', 'FINE ok'])
    expect(errorOf(receipts).hint).toContain('`public`')
    expect(at.sim.look(at.at, 'BOTH')).toBeUndefined()
  })

  test('a secret for dev is taken, and it is said that it stays readable', async () => {
    const at = await start()
    const [receipt, beside] = await at.apply(['dev', 'KEY', 'x'], ['production', 'KEY', 'y'])
    expect(receipt).toMatchObject({ ok: true, note: expect.stringContaining('readable') })
    expect(beside).not.toHaveProperty('note')
    expect((await at.see('dev', 'KEY'))?.secret?.equals(new Secret('x'))).toBe(true)
    const [again] = await at.apply(['dev', 'KEY', 'y'])
    expect(again).toMatchObject({ ok: true, note: expect.stringContaining('readable') })
  })
})

describe('a value for all contexts', () => {
  const places: Place[] = ['production', 'deploy-preview', 'branch-deploy', 'dev', 'dev-server']

  test('is written out for each, and the others keep it, scopes and flag included', async () => {
    const at = await start()
    at.sim.plant(at.at, 'all', 'A', { value: 'same', scopes: ['builds', 'runtime'] })
    at.sim.plant(at.at, 'branch:feat/x', 'A', 'other')
    const receipts = await at.apply(['production', 'A', 'mine', 'public'], ['branch:y', 'A', 'new', 'public'])
    expect(receipts.map((one) => one.ok && one.note)).toEqual([
      expect.stringContaining('the other contexts keep it'),
      expect.stringContaining('the other contexts keep it'),
    ])
    expect(at.sent()).toEqual(['GET 200', 'GET 200', 'PUT 200'])
    expect(places.map((place) => at.sim.peek(at.at, place, 'A'))).toEqual(['mine', 'same', 'same', 'same', 'same'])
    expect(at.sim.peek(at.at, 'branch:feat/x', 'A')).toBe('other')
    expect(at.sim.peek(at.at, 'branch:y', 'A')).toBe('new')
    expect(at.sim.look(at.at, 'A')).toMatchObject({ secret: false, scopes: ['builds', 'runtime'] })
    expect(at.sim.look(at.at, 'A')?.places).not.toContain('all')
  })

  test.each<NonNullable<NetlifyOptions['spelling']>>(['-', '_', ' '])(
    'keeps all scopes on a free plan, spelled post%sprocessing',
    async (spelling) => {
      const at = await start({ spelling, account: { slug: 'acme', plan: 'free' } })
      at.sim.plant(at.at, 'all', 'A', 'same')
      expect(told(await at.apply(['dev', 'A', 'mine', 'public']))).toEqual(['A ok'])
      expect(at.sim.look(at.at, 'A')?.scopes).toEqual(['builds', 'functions', 'runtime', 'post-processing'])
    },
  )

  test('is split from what is there now, not from what was seen', async () => {
    const at = await start()
    at.sim.plant(at.at, 'all', 'A', 'before')
    const steps = await at.puts(['production', 'A', 'mine', 'public'])
    at.sim.plant(at.at, 'all', 'A', 'after')
    expect(told(await at.write(steps))).toEqual(['A ok'])
    expect(at.sim.peek(at.at, 'dev', 'A')).toBe('after')
  })

  test('needs no split where the place has got a value of its own meanwhile', async () => {
    const at = await start()
    at.sim.plant(at.at, 'all', 'A', 'before')
    const steps = await at.puts(['production', 'A', 'mine', 'public'])
    at.sim.uproot(at.at, '*', 'A')
    at.sim.plant(at.at, 'production', 'A', 'theirs')
    expect(told(await at.write(steps))).toEqual(['A ok'])
    expect(at.sent()).toEqual(['GET 200', 'GET 200', 'PATCH 201'])
  })

  test('is not overwritten with a secret', async () => {
    const at = await start()
    at.sim.plant(at.at, 'all', 'A', 'same')
    const receipts = await at.apply(['production', 'A', 'mine'])
    expect(told(receipts)).toEqual(['A invalid no'])
    expect(at.sim.peek(at.at, 'production', 'A')).toBe('same')
  })

  test.each([
    [
      'a value cannot be read',
      {
        values: [
          { context: 'all', value: 'x' },
          { context: 'branch', context_parameter: 'y' },
        ],
      },
    ],
    ['a scope is unknown', { values: [{ context: 'all', value: 'x' }], scopes: ['builds', 'edge'] }],
  ])('is left alone where %s', async (_, row) => {
    const at = await start()
    at.sim.plant(at.at, 'all', 'A', 'same')
    const steps = await at.puts(['production', 'A', 'mine', 'public'])
    answering(at, 200, [{ key: 'A', scopes: ['builds'], ...row }])
    const receipts = await at.write(steps)
    expect(told(receipts)).toEqual(['A invalid no'])
    expect(errorOf(receipts).hint).toContain('different value for each deploy context')
    expect(at.sim.look(at.at, 'A')?.places).toEqual(['all'])
  })

  test('is not removed for the sake of one place', async () => {
    const at = await start()
    at.sim.plant(at.at, 'all', 'A', 'same')
    const receipts = await at.write(await at.drops(['production', 'A']))
    expect(told(receipts)).toEqual(['A invalid no'])
    expect(at.sim.peek(at.at, 'dev', 'A')).toBe('same')
  })
})

describe('remove', () => {
  test('takes one value and leaves the others', async () => {
    const at = await start()
    at.sim.plant(at.at, 'production', 'KEY', { value: 'x', secret: true })
    at.sim.plant(at.at, 'dev', 'KEY', 'y')
    at.sim.plant(at.at, 'branch:feat/x', 'KEY', 'z')
    const receipts = await at.write(await at.drops(['production', 'KEY'], ['branch:feat/x', 'KEY']))
    expect(told(receipts)).toEqual(['KEY ok', 'KEY ok'])
    expect(at.sent()).toEqual(['GET 200', 'DELETE 204', 'DELETE 204'])
    expect(at.sim.look(at.at, 'KEY')).toMatchObject({ secret: true, places: ['dev'] })
  })

  test('takes the name with its last values', async () => {
    const at = await start()
    await at.apply(['production', 'KEY', 'x'], ['dev', 'KEY', 'y'])
    at.sent()
    expect(told(await at.write(await at.drops(['production', 'KEY'], ['dev', 'KEY'])))).toEqual(['KEY ok', 'KEY ok'])
    expect(at.sent()).toEqual(['GET 200', 'DELETE 204', 'DELETE 204', 'GET 200', 'DELETE 204'])
    expect(at.sim.look(at.at, 'KEY')).toBeUndefined()
  })

  test('spares a value that came after the look', async () => {
    const at = await start()
    at.sim.plant(at.at, 'production', 'KEY', { value: 'x', secret: true })
    const steps = await at.drops(['production', 'KEY'])
    at.sim.plant(at.at, 'deploy-preview', 'KEY', 'new')
    expect(told(await at.write(steps))).toEqual(['KEY ok'])
    expect(at.sim.look(at.at, 'KEY')?.places).toEqual(['deploy-preview'])
  })

  test('is done where the value, the name or both went meanwhile', async () => {
    const at = await start()
    for (const name of ['ONE', 'TWO', 'THREE']) {
      at.sim.plant(at.at, 'production', name, 'x')
      at.sim.plant(at.at, 'dev', name, 'y')
    }
    const steps = await at.drops(['production', 'ONE'], ['production', 'TWO'], ['production', 'THREE'])
    at.sim.uproot(at.at, 'production', 'ONE')
    at.sim.uproot(at.at, '*', 'TWO')
    at.sim.order({ match: ({ method }) => method === 'DELETE', act: { kind: 'answer', answer: { status: 404 } } })
    const receipts = await at.write(steps)
    expect(told(receipts)).toEqual(['ONE ok', 'TWO ok', 'THREE ok'])
    expect(at.sim.look(at.at, 'ONE')?.places).toEqual(['dev'])
  })

  test('fails where the list does not say enough', async () => {
    const at = await start()
    at.sim.plant(at.at, 'production', 'KEY', 'x')
    at.sim.plant(at.at, 'production', 'GONE', 'x')
    const values = [
      { context: 'production', value: 'x' },
      { context: 'dev', value: 'y' },
    ]
    answering(at, 200, [{ key: 'KEY', values }, {}])
    const steps = await at.drops(['production', 'KEY'], ['production', 'GONE'])
    expect(told(await at.write(steps))).toEqual(['KEY bad-answer no', 'GONE bad-answer no'])
    const bare = (await at.drops(['production', 'KEY'])).map(({ scopeHandle: _, ...step }) => step)
    answering(at, 403)
    expect(told(await at.write(bare as never))).toEqual(['KEY forbidden no'])
  })

  test('a failed removal leaves the others alone', async () => {
    const at = await start()
    at.sim.plant(at.at, 'production', 'ONE', 'x')
    at.sim.plant(at.at, 'production', 'TWO', 'x')
    const steps = await at.drops(['production', 'ONE'], ['production', 'TWO'])
    const match = ({ path }: { path: string }) => path.includes('/env/ONE')
    at.sim.order({ match, act: { kind: 'answer', answer: { status: 500 } }, times: 9 })
    expect(told(await at.write(steps))).toEqual(['ONE unavailable unknown', 'TWO ok'])
  })
})

describe('trouble', () => {
  test('a name that came meanwhile is a conflict, and its neighbours get through', async () => {
    const at = await start()
    const steps = await at.puts(['production', 'MINE', 'a'], ['production', 'RACED', 'b'], ['production', 'ALSO', 'c'])
    at.sim.plant(at.at, 'production', 'RACED', { value: 'theirs', secret: true })
    const receipts = await at.write(steps)
    expect(told(receipts)).toEqual(['MINE ok', 'RACED conflict no', 'ALSO ok'])
    expect(at.sent()).toEqual(['GET 200', 'POST 422', 'GET 200', 'POST 201'])
    expect(at.sim.peek(at.at, 'production', 'RACED')).toBe('theirs')
  })

  test('of several names that are there after a refused array, any may be ours', async () => {
    const at = await start()
    const steps = await at.puts(['production', 'MINE', 'a'], ['production', 'RACED', 'b'], ['production', 'ALSO', 'c'])
    for (const name of ['RACED', 'ALSO']) at.sim.plant(at.at, 'production', name, { value: 'theirs', secret: true })
    expect(told(await at.write(steps))).toEqual(['MINE ok', 'RACED conflict unknown', 'ALSO conflict unknown'])
  })

  test('a name that is there after a refused array may be ours where another was the reason', async () => {
    const at = await start()
    const steps = await at.puts(['production', 'LANDED', 'a'], ['production', 'Site_Name', 'b'])
    at.sim.plant(at.at, 'production', 'LANDED', { value: 'a', secret: true })
    expect(told(await at.write(steps))).toEqual(['LANDED conflict unknown', 'Site_Name invalid no'])
  })

  test.each([400, 409, 422])('a single name that came meanwhile is a conflict (%i)', async (existing) => {
    const at = await start({ existing })
    const steps = await at.puts(['production', 'RACED', 'b'])
    at.sim.plant(at.at, 'production', 'RACED', { value: 'theirs', secret: true })
    expect(told(await at.write(steps))).toEqual(['RACED conflict no'])
    expect(at.sim.peek(at.at, 'production', 'RACED')).toBe('theirs')
  })

  test('a name that came meanwhile in another context takes our value beside it', async () => {
    const at = await start()
    const steps = await at.puts(['production', 'KEY', 'mine'], ['production', 'NEW', 'x'])
    at.sim.plant(at.at, 'dev', 'KEY', { value: 'theirs', secret: true })
    expect(told(await at.write(steps))).toEqual(['KEY ok', 'NEW ok'])
    expect(['production', 'dev'].map((place) => at.sim.peek(at.at, place, 'KEY'))).toEqual(['mine', 'theirs'])
  })

  test('a name that Netlify refuses does not keep the others back', async () => {
    const at = await start()
    const receipts = await at.apply(['production', 'GOOD', 'a'], ['production', 'Site_Name', 'b'], ['dev', 'FINE', 'c'])
    expect(told(receipts)).toEqual(['GOOD ok', 'Site_Name invalid no', 'FINE ok'])
  })

  test('a refused array that cannot be looked after stays unknown', async () => {
    const at = await start()
    const steps = await at.puts(['production', 'ONE', 'a'], ['production', 'TWO', 'b'])
    answering(at, 422)
    answering(at, 403)
    expect(told(await at.write(steps))).toEqual(['ONE unconfirmed unknown', 'TWO unconfirmed unknown'])
  })

  test.each([
    ['a 500', { kind: 'answer', answer: { status: 500 } }, 'unavailable'],
    ['a web page', { kind: 'answer', answer: { status: 200, body: '<html>' } }, 'bad-answer'],
    ['a cut answer', { kind: 'truncate' }, 'bad-answer'],
    ['a dropped connection', { kind: 'drop-after' }, 'network'],
    ['another answer', { kind: 'answer', answer: { status: 201, body: [{ key: 'ONE' }] } }, 'bad-answer'],
  ] as const)('after %s a POST is not repeated, and may have landed', async (_, act, code) => {
    const at = await start()
    const steps = await at.puts(['production', 'ONE', 'a'], ['dev', 'TWO', 'b'])
    at.sent()
    at.sim.order({ act })
    expect(told(await at.write(steps))).toEqual([`ONE ${code} unknown`, `TWO ${code} unknown`])
    expect(at.sent()).toHaveLength(1)
  })

  test('a success without a word is left to the look that follows every write', async () => {
    const at = await start()
    const steps = await at.puts(['production', 'ONE', 'a'])
    at.sim.order({ match: ({ method }) => method === 'POST', act: { kind: 'answer', answer: { status: 201 } } })
    expect(await at.write(steps)).toMatchObject([{ name: 'ONE', ok: true }])
  })

  test('a change or a removal that is responded with something else is not called done', async () => {
    const at = await start()
    at.sim.plant(at.at, 'production', 'KEY', { value: 'old', secret: true })
    const [put] = await at.puts(['production', 'KEY', 'new'])
    const [drop] = await at.drops(['production', 'KEY'])
    at.sim.order({
      match: ({ method }) => method !== 'GET',
      act: { kind: 'answer', answer: { status: 200, body: {} } },
      times: 2,
    })
    expect(told(await at.write([put as never]))).toEqual(['KEY bad-answer unknown'])
    expect(told(await at.write([drop as never]))).toEqual(['KEY bad-answer unknown'])
  })

  test('a PATCH is repeated after trouble', async () => {
    const at = await start()
    at.sim.plant(at.at, 'production', 'KEY', { value: 'old', secret: true })
    const steps = await at.puts(['production', 'KEY', 'new'])
    at.sim.order({ act: { kind: 'drop-after' }, times: 2 })
    expect(told(await at.write(steps))).toEqual(['KEY ok'])
    expect(at.sim.peek(at.at, 'production', 'KEY')).toBe('new')
  })

  test.each([
    [401, 'unauthorized'],
    [403, 'forbidden'],
  ])('a %i stops the whole site, unsent', async (status, code) => {
    const at = await start()
    at.sim.plant(at.at, 'production', 'OLD', { value: 'x', secret: true })
    const steps = await at.puts(['production', 'OLD', 'y'], ['production', 'NEW', 'z'])
    at.sent()
    answering(at, status)
    expect(told(await at.write(steps))).toEqual([`OLD ${code} no`, `NEW ${code} no`])
    expect(at.sent()).toEqual([`POST ${status}`])
  })

  test('a name that went between look and change is a conflict, and comes back with the next run', async () => {
    const at = await start()
    at.sim.plant(at.at, 'production', 'KEY', { value: 'old', secret: true })
    const steps = await at.puts(['production', 'KEY', 'new'])
    at.sim.uproot(at.at, '*', 'KEY')
    expect(told(await at.write(steps))).toEqual(['KEY conflict no'])
    expect(told(await at.apply(['production', 'KEY', 'new']))).toEqual(['KEY ok'])
  })

  test('waits as the headers say where the minute is used up', async () => {
    const at = await start({ limits: true, budget: 3 })
    const wants = ['A', 'B', 'C', 'D', 'E', 'F'].map((name): Want => ['production', name, 'x'])
    await at.apply(...wants)
    const receipts = await at.apply(...wants.map(([place, name]): Want => [place, name, 'y']))
    expect(receipts.every((one) => one.ok)).toBe(true)
    expect(at.sent().filter((one) => one.includes('429'))).toEqual([])
  })

  test('tells nothing of values or answers in its errors', async () => {
    const at = await start()
    at.sim.plant(at.at, 'production', 'OLD', { value: 'x', secret: true })
    const steps = await at.puts(['production', 'OLD', 'hunter-2'], ['production', 'NEW', 'hunter-2'])
    at.sim.order({ match: ({ method }) => method !== 'GET', act: { kind: 'echo', status: 422 }, times: 99 })
    const receipts = await at.write(steps)
    expect(told(receipts)).toEqual(['OLD invalid no', 'NEW invalid no'])
    expect(JSON.stringify(receipts)).not.toContain('hunter')
    expect(
      JSON.stringify((await at.look('production'))[0]?.handle, (_, one) => (one instanceof Map ? [...one] : one)),
    ).not.toContain('"x"')
  })
})
