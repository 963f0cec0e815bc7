import { afterEach, describe, expect, test } from 'vitest'
import type { Receipt } from '../../../src/core/receipts.js'
import { target } from '../../../src/targets/vercel/target.js'
import { type Bench, bench, errorOf, shop, told } from './target.kit.js'

const open: Bench[] = []
async function start(options?: Parameters<typeof bench>[0]): Promise<Bench> {
  const made = await bench(options)
  open.push(made)
  return made
}
afterEach(async () => {
  for (const one of open.splice(0)) await one.sim.close()
})

const posts = (at: Bench) => at.sim.requests.filter(({ method }) => method === 'POST').length
const writes = (at: Bench) =>
  at.sim.requests.filter(({ method }) => method !== 'GET').map(({ method, status }) => `${method} ${status}`)
const row = (at: Bench, place: string, key: string) => {
  const found = at.sim.rows('shop-web').filter((one) => one.key === key)
  return found.find((one) => one.target.includes(place) || one.customEnvironmentIds.includes(place))
}
const hushed = (receipts: readonly Receipt[], ...values: string[]) => {
  const shown = JSON.stringify(receipts)
  for (const value of values) expect(shown).not.toContain(value)
}

/** Resolves as soon as a request of this kind has reached the simulator, before it is answered. */
function arrival(at: Bench, wanted: string): Promise<void> {
  return new Promise((resolve) => {
    const match = ({ method }: { method: string }) => {
      if (method === wanted) resolve()
      return false
    }
    at.sim.order({ match, act: { kind: 'drop' } })
  })
}

describe('putting', () => {
  test('fifty new values in three places are one request', async () => {
    const at = await start()
    const values = Object.fromEntries(Array.from({ length: 50 }, (_, index) => [`NAME_${index}`, `value ${index}`]))
    const scopes = [at.scope('production'), at.scope('preview'), at.scope('development')]
    const steps = (await Promise.all(scopes.map((scope) => at.put(scope, values)))).flat()
    expect(steps).toHaveLength(150)
    expect(steps.length).toBeLessThanOrEqual(target.capabilities.batch.is.max)
    const receipts = await at.write(...steps)
    expect(receipts.every((one) => one.ok)).toBe(true)
    expect(writes(at)).toEqual(['POST 201'])
    expect(at.sim.rows('shop-web')).toHaveLength(150)
    expect(at.sim.peek('shop-web', 'development', 'NAME_49')).toBe('value 49')
  })

  test('one changed value is one write, which keeps row and comment', async () => {
    const at = await start()
    const id = at.sim.plant('shop-web', { key: 'A', value: 'old', type: 'sensitive', comment: 'rotated by Ops' })
    at.sim.plant('shop-web', { key: 'B', value: 'other', type: 'sensitive' })
    at.pass(5)
    const steps = await at.put(at.scope('production'), { A: 'new' })
    expect(told(await at.write(...steps))).toEqual(['A ok'])
    expect(at.sent()).toEqual(['GET 200', 'POST 201'])
    expect(row(at, 'production', 'A')).toMatchObject({ id, value: 'new', comment: 'rotated by Ops', type: 'sensitive' })
    expect(at.sim.peek('shop-web', 'production', 'B')).toBe('other')
    expect((await at.sightings(at.scope('production'))).get('A')?.revision).not.toBe(steps[0]?.sighting?.revision)
  })

  test('sensitive by default, encrypted in development, plain where public', async () => {
    const at = await start()
    const steps = [
      ...(await at.put(at.scope('production'), { A: '1' })),
      ...(await at.put(at.scope('preview'), { A: '2' })),
      ...(await at.put(at.scope('development'), { A: '3' })),
      ...(await at.put(at.scope({ custom: 'env_qa' }), { A: '4' })),
      ...(await at.put(at.scope('production', 'public'), { NEXT_PUBLIC_B: '5' })),
      ...(await at.put(at.scope('development', 'public'), { NEXT_PUBLIC_B: '6' })),
    ]
    expect((await at.write(...steps)).every((one) => one.ok)).toBe(true)
    expect(['production', 'preview', 'development', 'env_qa'].map((place) => row(at, place, 'A')?.type)).toEqual([
      'sensitive',
      'sensitive',
      'encrypted',
      'sensitive',
    ])
    expect(['production', 'development'].map((place) => row(at, place, 'NEXT_PUBLIC_B')?.type)).toEqual([
      'plain',
      'plain',
    ])
  })

  test('an override by exact name wins over one by glob', async () => {
    const at = await start()
    const types = { 'DB_*': 'encrypted', DB_HOST: 'plain' } as const
    const steps = await at.put(at.scope('production', 'secret', { types }), { DB_HOST: 'h', DB_PASS: 'p', OTHER: 'o' })
    await at.write(...steps)
    expect(['DB_HOST', 'DB_PASS', 'OTHER'].map((name) => row(at, 'production', name)?.type)).toEqual([
      'plain',
      'encrypted',
      'sensitive',
    ])
    const again = await at.sightings(at.scope('production', 'secret', { types }))
    expect([again.get('DB_HOST')?.form, again.get('DB_PASS')?.form, again.get('OTHER')?.form]).toEqual([
      undefined,
      undefined,
      'secret',
    ])
  })

  test('a branch is its own place beside preview', async () => {
    const at = await start()
    at.sim.plant('shop-web', { key: 'A', value: 'all', type: 'sensitive', target: ['preview'] })
    const steps = [
      ...(await at.put(at.scope({ branch: 'feat/x' }), { A: 'one' })),
      ...(await at.put(at.scope('preview'), { A: 'all, new' })),
    ]
    expect(told(await at.write(...steps))).toEqual(['A ok', 'A ok'])
    expect(at.sim.peek('shop-web', 'preview@feat/x', 'A')).toBe('one')
    expect(at.sim.peek('shop-web', 'preview', 'A')).toBe('all, new')
    // one for what is new, one for what was there
    expect(writes(at)).toEqual(['POST 201', 'POST 201'])
  })

  test('a custom environment may be named by slug or by id', async () => {
    const at = await start()
    const bySlug = await at.put(at.scope({ custom: 'staging' }), { A: 'x' })
    expect(told(await at.write(...bySlug))).toEqual(['A ok'])
    expect(at.sent()).toEqual(['GET 200', 'GET 200', 'POST 201'])
    expect(row(at, 'env_staging', 'A')).toMatchObject({ target: [], customEnvironmentIds: ['env_staging'] })
    const before = at.sim.requests.length
    const byId = await at.put(at.scope({ custom: 'env_staging' }), { A: 'y' })
    await at.write(...byId)
    expect(at.sim.requests.length - before).toBe(2)
    expect(at.sim.peek('shop-web', 'custom:staging', 'A')).toBe('y')
  })

  test('a slug that went away fails its own steps only', async () => {
    const at = await start()
    const scope = at.scope({ custom: 'gone' })
    const lost = { scope, uid: 'u', name: 'A', do: 'put', form: 'secret', value: 'hush', mayReplace: false } as const
    const receipts = await at.write(lost, ...(await at.put(at.scope('production'), { B: 'x' })))
    expect(told(receipts)).toEqual(['A place-missing no', 'B ok'])
  })

  test.each([
    ['a private key', '-----BEGIN PRIVATE KEY-----\nMIIE\nv+/=\n-----END PRIVATE KEY-----\n'],
    ['JSON', '{"a":[1,"two"],"b":"\\"quoted\\"","c":null}'],
    ['Unicode', 'grüße 🚀 日本語 \u202e\u0000end'],
    ['quotes and percent signs', `'"\`$HOME %20 %%s ::add-mask::x`],
    ['line ends', '\r\n\n leading and trailing \t\n'],
    ['one character', 'x'],
    ['nothing', ''],
    ['almost 64 KB', 'ü'.repeat(32_700)],
  ])('%s arrives byte for byte', async (_, value) => {
    const at = await start()
    const scopes = [at.scope('production'), at.scope('development'), at.scope('preview', 'public')]
    for (const scope of scopes) expect(told(await at.write(...(await at.put(scope, { V: value }))))).toEqual(['V ok'])
    for (const place of ['production', 'development', 'preview'])
      expect(at.sim.peek('shop-web', place, 'V')).toBe(value)
    expect((await at.sightings(at.scope('development'))).get('V')?.secret?.reveal()).toBe(value)
    expect((await at.sightings(at.scope('production'))).get('V')?.secret).toBeUndefined()
  })

  test('a lost answer to a change is repeated without harm', async () => {
    const at = await start()
    at.sim.plant('shop-web', { key: 'A', value: 'old', type: 'sensitive' })
    const steps = await at.put(at.scope('production'), { A: 'x' })
    at.sim.order({ match: ({ method }) => method === 'POST', act: { kind: 'drop-after' } })
    expect(told(await at.write(...steps))).toEqual(['A ok'])
    expect(at.sim.rows('shop-web')).toHaveLength(1)
    expect(posts(at)).toBe(2)
  })

  test('a lost answer to something new leaves it open whose row is there now', async () => {
    const at = await start()
    at.sim.order({ match: ({ method }) => method === 'POST', act: { kind: 'drop-after' } })
    const steps = await at.put(at.scope('production'), { A: 'x', B: 'y' })
    expect(told(await at.write(...steps))).toEqual(['A network unknown', 'B network unknown'])
    expect(at.sim.peek('shop-web', 'production', 'A')).toBe('x')
    expect(posts(at)).toBe(2)
  })

  test('something new whose first try never arrived is simply repeated', async () => {
    const at = await start()
    const steps = await at.put(at.scope('production'), { A: 'x' })
    at.sim.order({ match: ({ method }) => method === 'POST', act: { kind: 'drop' } })
    expect(told(await at.write(...steps))).toEqual(['A ok'])
  })

  test('a server that keeps failing leaves the outcome unknown', async () => {
    const at = await start()
    const steps = await at.put(at.scope('production'), { A: 'hush-hush' })
    at.sim.order({ match: ({ method }) => method === 'POST', times: 9, act: { kind: 'echo', status: 503 } })
    const receipts = await at.write(...steps)
    expect(told(receipts)).toEqual(['A unavailable unknown'])
    hushed(receipts, 'hush-hush')
  })

  test('writes of one project never overlap, and a stranger in flight is a conflict', async () => {
    const at = await start({ writeMs: 600 })
    const steps = await at.put(at.scope('production'), { A: 'x' })
    const arrived = arrival(at, 'POST')
    const stranger = fetch(`${at.sim.url}/v10/projects/shop-web/env?slug=acme`, {
      method: 'POST',
      headers: { authorization: `Bearer ${at.sim.token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ key: 'S', value: 's', type: 'plain', target: ['production'] }),
    })
    await arrived
    expect(told(await at.write(...steps))).toEqual(['A conflict no'])
    expect((await stranger).status).toBe(201)
    expect(posts(at)).toBe(2)
    expect(told(await at.write(...(await at.put(at.scope('production'), { A: 'x' }))))).toEqual(['A ok'])
  })
})

describe('what somebody makes between look and write', () => {
  const theirs = { key: 'A', value: 'theirs', type: 'sensitive' } as const

  test('keeps its value, and the others land', async () => {
    const at = await start()
    const steps = await at.put(at.scope('production'), { A: 'ours', B: 'fine' })
    at.sim.plant('shop-web', theirs)
    const receipts = await at.write(...steps)
    expect(told(receipts)).toEqual(['A conflict no', 'B ok'])
    expect(errorOf(receipts).message).toBe('it was created by someone else after the last read')
    expect(at.sim.peek('shop-web', 'production', 'A')).toBe('theirs')
    expect(writes(at)).toEqual(['POST 201'])
  })

  test.each([
    [400, 'ENV_CONFLICT'],
    [403, 'ENV_ALREADY_EXISTS'],
    [409, 'existing_key_and_target'],
  ])('is known by an answer without names too: %i %s', async (status, code) => {
    const at = await start()
    const steps = await at.put(at.scope('production'), { A: 'ours', B: 'fine', C: 'fine' })
    at.sim.order({
      match: ({ method, body }) => method === 'POST' && body.includes('"key":"A"'),
      times: 9,
      act: { kind: 'answer', answer: { status, body: { error: { code, message: 'hush' } } } },
    })
    const receipts = await at.write(...steps)
    expect(told(receipts)).toEqual(['A conflict no', 'B ok', 'C ok'])
    expect(errorOf(receipts).message).toBe('it was created by someone else after the last read')
    hushed(receipts, 'hush')
  })

  test('is replaced where that is allowed, and the receipt says that it was there', async () => {
    const at = await start()
    const [a, b] = (await at.put(at.scope('production'), { A: 'ours', B: 'new' })).map((step) => ({
      ...step,
      mayReplace: true,
    }))
    at.sim.plant('shop-web', theirs)
    at.pass(5000)
    const receipts = await at.write(...[a, b].flatMap((step) => step ?? []))
    expect(receipts).toMatchObject([
      { ok: true, evidence: 'updated' },
      { ok: true, evidence: 'created' },
    ])
    expect(at.sim.peek('shop-web', 'production', 'A')).toBe('ours')
    expect(writes(at)).toEqual(['POST 201'])
  })

  test('in the place of a row that we saw is overwritten with it, and the receipt says so', async () => {
    const at = await start()
    at.sim.plant('shop-web', { ...theirs, value: 'seen' })
    at.sim.plant('shop-web', { ...theirs, key: 'B', value: 'seen' })
    at.sim.plant('shop-web', { ...theirs, key: 'C', value: 'seen' })
    const steps = await at.put(at.scope('production'), { A: 'ours', B: 'ours', C: 'ours' })
    at.sim.uproot('shop-web', 'production', 'A')
    at.sim.plant('shop-web', theirs)
    at.sim.uproot('shop-web', 'production', 'B')
    at.pass(5000)
    const receipts = await at.write(...steps)
    expect(receipts).toMatchObject([
      { ok: true, evidence: 'updated', replaced: true },
      { ok: true, evidence: 'created' },
      { ok: true, evidence: 'updated' },
    ])
    expect(receipts.slice(1).some((receipt) => 'replaced' in receipt)).toBe(false)
  })

  test('in the place of a row that others share is not touched', async () => {
    const at = await start()
    at.sim.plant('shop-web', { ...theirs, target: ['production', 'preview'] })
    const put = await at.put(at.scope('production'), { A: 'ours' })
    const drop = await at.drop(at.scope('production'), 'A')
    at.sim.uproot('shop-web', 'production', 'A')
    at.sim.plant('shop-web', { ...theirs, target: ['production', 'preview'] })
    expect(told(await at.write(...put))).toEqual(['A conflict no'])
    expect(told(await at.write(...drop))).toEqual(['A conflict no'])
    expect(at.sim.rows('shop-web')).toMatchObject([{ value: 'theirs', target: ['production', 'preview'] }])
  })

  test('under a name that we remove is not removed with it', async () => {
    const at = await start()
    at.sim.plant('shop-web', theirs)
    const drop = await at.drop(at.scope('production'), 'A')
    at.sim.uproot('shop-web', 'production', 'A')
    at.sim.plant('shop-web', theirs)
    expect(told(await at.write(...drop))).toEqual(['A not-found unknown'])
    expect(at.sim.peek('shop-web', 'production', 'A')).toBe('theirs')
  })
})

describe('a team that makes everything sensitive', () => {
  const forcing = {
    ...shop,
    team: { id: 'team_acme', slug: 'acme', sensitiveEnvironmentVariablePolicy: 'on' as const },
  }

  test('gets readable values as sensitive ones, in every place but development', async () => {
    const at = await start({ projects: [forcing] })
    const places = ['production', 'preview', { custom: 'env_qa' }, 'development'] as const
    const steps = (await Promise.all(places.map((place) => at.put(at.scope(place, 'public'), { A: 'x' })))).flat()
    expect((await at.write(...steps)).every((one) => one.ok)).toBe(true)
    expect(['production', 'preview', 'env_qa', 'development'].map((place) => row(at, place, 'A')?.type)).toEqual([
      'sensitive',
      'sensitive',
      'sensitive',
      'plain',
    ])
    expect(writes(at)).toEqual(['POST 201'])
  })

  test('gets a new value into the row as it is, by its id and without a type', async () => {
    const at = await start({ projects: [forcing] })
    const id = at.sim.plant('shop-web', { key: 'A', value: 'x', type: 'sensitive', comment: 'by Ops' })
    at.sim.plant('shop-web', { key: 'B', value: 'x', type: 'sensitive', target: ['production', 'preview'] })
    const steps = [
      ...(await at.put(at.scope('production', 'public'), { A: 'new', B: 'p' })),
      ...(await at.put(at.scope('preview', 'public'), { B: 'v' })),
    ]
    const before = at.sim.requests.length
    expect(told(await at.write(...steps))).toEqual(['A ok', 'B ok', 'B ok'])
    expect(row(at, 'production', 'A')).toMatchObject({ id, value: 'new', type: 'sensitive', comment: 'by Ops' })
    expect([row(at, 'production', 'B')?.value, row(at, 'preview', 'B')?.value]).toEqual(['p', 'v'])
    // the list again for the shared row, the team once
    expect(at.sim.requests.slice(before).filter(({ method }) => method === 'GET')).toHaveLength(2)
  })

  test('gets its values also where it refuses what is readable', async () => {
    const at = await start({ projects: [forcing] })
    const steps = await at.put(at.scope('production', 'public'), { A: 'x', B: 'y' })
    at.sim.order({
      match: ({ method, body }) => method === 'POST' && body.includes('"type":"plain"'),
      times: 99,
      act: { kind: 'answer', answer: { status: 400, body: { error: { code: 'bad_request', message: 'policy' } } } },
    })
    expect(told(await at.write(...steps))).toEqual(['A ok', 'B ok'])
    expect(row(at, 'production', 'A')).toMatchObject({ type: 'sensitive', value: 'x' })
  })

  test('is not needed to be seen: the engine knows already what the row is', async () => {
    const at = await start({ projects: [forcing] })
    at.sim.plant('shop-web', { key: 'A', value: 'x', type: 'sensitive' })
    const steps = await at.put(at.scope('production', 'public'), { A: 'new' })
    at.sim.order({
      match: ({ path }) => path.startsWith('/v2/teams/'),
      act: { kind: 'answer', answer: { status: 403, body: { error: { code: 'forbidden', message: 'no' } } } },
    })
    expect(told(await at.write(...steps))).toEqual(['A ok'])
  })
})

describe('a row of another type', () => {
  test('becomes sensitive, also where an array leaves the type as it was', async () => {
    const at = await start()
    at.sim.keepTypes('shop-web')
    const id = at.sim.plant('shop-web', { key: 'A', value: 'old', type: 'encrypted', comment: 'c' })
    expect(told(await at.write(...(await at.put(at.scope('production'), { A: 'new' }))))).toEqual(['A ok'])
    expect(row(at, 'production', 'A')).toMatchObject({ id, value: 'new', type: 'sensitive', comment: 'c' })
    expect(writes(at)).toEqual(['POST 201', 'PATCH 200'])
  })

  test('that stays readable is said so', async () => {
    const at = await start()
    at.sim.keepTypes('shop-web')
    at.sim.plant('shop-web', { key: 'A', value: 'old', type: 'encrypted' })
    at.sim.order({ match: ({ method }) => method === 'PATCH', act: { kind: 'echo', status: 400 } })
    const receipts = await at.write(...(await at.put(at.scope('production'), { A: 'hush-hush' })))
    expect(told(receipts)).toEqual(['A invalid unknown'])
    expect(errorOf(receipts).message).toContain('stays readable')
    hushed(receipts, 'hush-hush')
  })
})

describe('rows that span several places', () => {
  const spanning = {
    key: 'A',
    value: 'shared',
    type: 'sensitive',
    target: ['production', 'preview'],
    comment: 'both',
  } as const

  test('are narrowed for the place that changes; the others keep theirs', async () => {
    const at = await start()
    const id = at.sim.plant('shop-web', spanning)
    const steps = await at.put(at.scope('production'), { A: 'mine' })
    expect(told(await at.write(...steps))).toEqual(['A ok'])
    expect(writes(at)).toEqual(['PATCH 200', 'POST 201'])
    expect(row(at, 'production', 'A')).toMatchObject({ value: 'mine', target: ['production'], comment: 'both' })
    expect(row(at, 'preview', 'A')).toMatchObject({
      id,
      value: 'shared',
      target: ['preview'],
      comment: 'both',
      type: 'sensitive',
    })
  })

  test('become one row for each place where all of them are ours', async () => {
    const at = await start()
    const id = at.sim.plant('shop-web', { ...spanning, customEnvironmentIds: ['env_qa'] })
    const steps = [
      ...(await at.put(at.scope('production'), { A: 'p' })),
      ...(await at.put(at.scope('preview'), { A: 'v' })),
      ...(await at.put(at.scope({ custom: 'qa' }), { A: 'q' })),
    ]
    expect(told(await at.write(...steps))).toEqual(['A ok', 'A ok', 'A ok'])
    expect(writes(at)).toEqual(['PATCH 200', 'POST 201'])
    expect(['production', 'preview', 'custom:qa'].map((place) => at.sim.peek('shop-web', place, 'A'))).toEqual([
      'p',
      'v',
      'q',
    ])
    expect(row(at, 'production', 'A')).toMatchObject({
      id,
      target: ['production'],
      customEnvironmentIds: [],
      comment: 'both',
    })
    expect(at.sim.rows('shop-web')).toHaveLength(3)
  })

  test('keep a custom environment when their only other place goes', async () => {
    const at = await start()
    at.sim.plant('shop-web', {
      key: 'A',
      value: 'shared',
      target: ['preview'],
      customEnvironmentIds: ['env_qa', 'env_staging'],
    })
    await at.write(...(await at.put(at.scope('preview'), { A: 'new' })))
    expect(row(at, 'env_qa', 'A')).toMatchObject({
      value: 'shared',
      target: [],
      customEnvironmentIds: ['env_qa', 'env_staging'],
    })
    expect(at.sim.peek('shop-web', 'preview', 'A')).toBe('new')
  })

  test('a later batch with an older sighting does not undo an earlier one', async () => {
    const at = await start()
    at.sim.plant('shop-web', spanning)
    const production = await at.put(at.scope('production'), { A: 'p' })
    const preview = await at.put(at.scope('preview'), { A: 'v' })
    expect(told(await at.write(...production))).toEqual(['A ok'])
    expect(told(await at.write(...preview))).toEqual(['A ok'])
    expect([at.sim.peek('shop-web', 'production', 'A'), at.sim.peek('shop-web', 'preview', 'A')]).toEqual(['p', 'v'])
  })

  test('are widened again where the new row is refused', async () => {
    const at = await start()
    at.sim.plant('shop-web', { ...spanning, key: 'NEXT_PUBLIC_A', type: 'plain' })
    const steps = await at.put(at.scope('production'), { NEXT_PUBLIC_A: 'hush-hush' })
    const receipts = await at.write(...steps)
    expect(told(receipts)).toEqual(['NEXT_PUBLIC_A invalid no'])
    expect(errorOf(receipts).message).toContain('was restored')
    expect(errorOf(receipts).hint).toContain('public')
    expect(writes(at)).toEqual(['PATCH 200', 'POST 400', 'PATCH 200'])
    expect(row(at, 'production', 'NEXT_PUBLIC_A')).toMatchObject({ value: 'shared', target: ['production', 'preview'] })
    hushed(receipts, 'hush-hush')
  })

  test('an environment that is left without a value is said so, and stays unknown', async () => {
    const at = await start()
    at.sim.plant('shop-web', spanning)
    const steps = await at.put(at.scope('production'), { A: 'x' })
    at.sim.order({ match: ({ method }) => method === 'POST', times: 9, act: { kind: 'drop' } })
    const receipts = await at.write(...steps)
    expect(told(receipts)).toEqual(['A network unknown'])
    expect(errorOf(receipts).message).toContain('may have no value')
    expect(row(at, 'preview', 'A')?.value).toBe('shared')
  })

  test('a stop between the two halves is said so', async () => {
    const at = await start()
    at.sim.plant('shop-web', spanning)
    const steps = await at.put(at.scope('production'), { A: 'x' })
    arrival(at, 'PATCH').then(() => at.stop.abort())
    const receipts = await at.write(...steps)
    expect(told(receipts)).toEqual(['A interrupted unknown'])
    expect(errorOf(receipts).message).toContain('may have no value')
    expect(writes(at)).toEqual(['PATCH 200'])
  })

  test('one value of ours in the row is never spread to another place', async () => {
    const at = await start()
    at.sim.plant('shop-web', { ...spanning, target: ['production', 'preview'], type: 'encrypted' })
    const production = await at.put(at.scope('production', 'secret', { types: { A: 'encrypted' } }), {
      A: 'production only',
    })
    const preview = await at.put(at.scope('preview'), { A: 'preview only' })
    at.sim.order({
      match: ({ method }) => method === 'POST',
      act: {
        kind: 'answer',
        answer: {
          status: 201,
          body: {
            created: [{ key: 'A', type: 'encrypted', value: '', target: ['production'] }],
            failed: [{ error: { code: 'BAD_REQUEST', message: 'preview only', envVarKey: 'A', target: ['preview'] } }],
          },
        },
      },
    })
    const receipts = await at.write(...production, ...preview)
    expect(told(receipts)).toEqual(['A ok', 'A invalid unknown'])
    expect(writes(at)).toEqual(['PATCH 200', 'POST 201'])
    expect(row(at, 'preview', 'A')).toBeUndefined()
    hushed(receipts, 'preview only')
  })
})

describe('what cannot be changed', () => {
  test('a sensitive value does not become readable; the way out is said', async () => {
    const at = await start()
    at.sim.plant('shop-web', { key: 'A', value: 'x', type: 'sensitive' })
    const receipts = await at.write(
      ...(await at.put(at.scope('production', 'public'), { A: 'open' })),
      ...(await at.put(at.scope('production'), { B: 'y' })),
    )
    expect(told(receipts)).toEqual(['A invalid no', 'B ok'])
    expect(errorOf(receipts).hint).toContain('Remove A in Vercel')
    expect(at.sim.peek('shop-web', 'production', 'A')).toBe('x')
  })

  test('but its place may be taken over from a row that other places share', async () => {
    const at = await start()
    at.sim.plant('shop-web', { key: 'A', value: 'x', type: 'sensitive', target: ['production', 'preview'] })
    expect(told(await at.write(...(await at.put(at.scope('production', 'public'), { A: 'open' }))))).toEqual(['A ok'])
    expect(row(at, 'production', 'A')).toMatchObject({ type: 'plain', value: 'open' })
    expect(row(at, 'preview', 'A')).toMatchObject({ type: 'sensitive', value: 'x' })
  })

  test('a sensitive row whose places all want to be readable stays as it is', async () => {
    const at = await start()
    at.sim.plant('shop-web', { key: 'A', value: 'x', type: 'sensitive', target: ['production', 'preview'] })
    const steps = [
      ...(await at.put(at.scope('production', 'public'), { A: '1' })),
      ...(await at.put(at.scope('preview', 'public'), { A: '2' })),
    ]
    expect(told(await at.write(...steps))).toEqual(['A invalid no', 'A invalid no'])
    expect(writes(at)).toEqual([])
  })

  test('a development value that is hidden keeps being hidden', async () => {
    const at = await start()
    at.sim.plant('shop-web', { key: 'A', value: 'x', type: 'encrypted', visibility: 'secret', target: ['development'] })
    expect(told(await at.write(...(await at.put(at.scope('development'), { A: 'y' }))))).toEqual(['A ok'])
    expect(writes(at)).toEqual(['PATCH 200'])
    expect(row(at, 'development', 'A')).toMatchObject({ value: 'y', visibility: 'secret', type: 'encrypted' })
  })

  test('sensitive in development is refused by Vercel, with a hint', async () => {
    const at = await start()
    const scope = at.scope('development', 'secret', { types: { A: 'sensitive' } })
    const receipts = await at.write(...(await at.put(scope, { A: 'hush-hush', B: 'fine' })))
    expect(told(receipts)).toEqual(['A invalid no', 'B ok'])
    expect(errorOf(receipts).hint).toContain('encrypted')
  })

  test('rows of an integration are neither written nor removed', async () => {
    const at = await start()
    at.sim.plant('shop-web', { key: 'KV', value: 'theirs', type: 'encrypted', configurationId: 'icfg_1' })
    at.sim.plant('shop-web', {
      key: 'PG',
      value: 'theirs',
      type: 'encrypted',
      configurationId: 'icfg_1',
      target: ['production', 'preview'],
    })
    const scope = at.scope('production')
    expect(told(await at.write(...(await at.put(scope, { KV: 'x', PG: 'x' }))))).toEqual([
      'KV forbidden no',
      'PG forbidden no',
    ])
    expect(told(await at.write(...(await at.drop(scope, 'KV', 'PG'))))).toEqual(['KV forbidden no', 'PG forbidden no'])
    expect(writes(at)).toEqual([])
    expect(at.sim.peek('shop-web', 'production', 'KV')).toBe('theirs')
  })
})

describe('partial failures', () => {
  test('become one receipt each, and no text of the answer is shown', async () => {
    const at = await start()
    const steps = await at.put(at.scope('production'), { GOOD: 'fine', TZ: 'hush-one', 'BAD-NAME': 'hush-two' })
    const receipts = await at.write(...steps)
    expect(told(receipts)).toEqual(['GOOD ok', 'TZ invalid no', 'BAD-NAME invalid no'])
    expect(receipts.flatMap((one) => (one.ok ? [] : [one.error.message]))).toEqual([
      'Vercel refused it (RESERVED_ENV_VARIABLE): the name is reserved',
      'Vercel refused it (KEY_INVALID_CHARACTERS): the name contains characters that it does not accept',
    ])
    hushed(receipts, 'hush-one', 'hush-two')
    expect(writes(at)).toEqual(['POST 201'])
  })

  test('a batch in which everything failed is a 4xx with the same receipts', async () => {
    const at = await start()
    const receipts = await at.write(
      ...(await at.put(at.scope('production'), { TZ: 'hush-one', NOW_REGION: 'hush-two' })),
    )
    expect(told(receipts)).toEqual(['TZ invalid no', 'NOW_REGION invalid no'])
    expect(writes(at)).toEqual(['POST 400'])
    hushed(receipts, 'hush-one', 'hush-two')
  })

  test('the same name fails in one place and lands in another', async () => {
    const at = await start({ projects: [{ ...shop, branches: ['main'] }] })
    const steps = [
      ...(await at.put(at.scope('preview'), { A: 'x' })),
      ...(await at.put(at.scope({ branch: 'nowhere' }), { A: 'y' })),
    ]
    const receipts = await at.write(...steps)
    expect(told(receipts)).toEqual(['A ok', 'A place-missing no'])
    expect(errorOf(receipts).hint).toContain('branch')
    expect(writes(at)).toEqual(['POST 400', 'POST 201', 'POST 400'])
  })

  test('a failure that names a branch is not taken for one of all previews', async () => {
    const at = await start()
    const steps = [
      ...(await at.put(at.scope('preview'), { A: 'x' })),
      ...(await at.put(at.scope({ branch: 'main' }), { A: 'y' })),
    ]
    const failed = [
      { error: { code: 'BAD_REQUEST', message: 'x', envVarKey: 'A', target: ['preview'], gitBranch: 'main' } },
    ]
    at.sim.order({
      match: ({ method }) => method === 'POST',
      act: { kind: 'answer', answer: { status: 201, body: { created: [], failed } } },
    })
    expect(told(await at.write(...steps))).toEqual(['A unconfirmed unknown', 'A invalid no'])
  })

  test('what the answer does not mention is unknown; codes that nobody knows are not repeated', async () => {
    const at = await start()
    const steps = await at.put(at.scope('production'), { A: '1', B: '2', C: '3', D: '4' })
    at.sim.order({
      match: ({ method }) => method === 'POST',
      act: {
        kind: 'answer',
        answer: {
          status: 201,
          body: {
            created: { key: 'A', type: 'sensitive', value: '' },
            failed: [
              { error: { code: 'hush-code', message: 'hush-text', key: 'C' } },
              { error: { code: 'env_conflict', message: 'x', envVarKey: 'D', target: 'production' } },
              { error: { code: 'ENV_CONFLICT', message: 'x', envVarKey: 'B', target: ['preview'] } },
            ],
          },
        },
      },
    })
    const receipts = await at.write(...steps)
    expect(told(receipts)).toEqual(['A ok', 'B unconfirmed unknown', 'C invalid no', 'D conflict no'])
    hushed(receipts, 'hush-code', 'hush-text')
  })

  test('a stranger who took the place meanwhile is a conflict, and nothing is overwritten', async () => {
    const at = await start()
    const steps = await at.put(at.scope('production'), { A: 'ours', B: 'fine' })
    at.sim.plant('shop-web', { key: 'A', value: 'theirs', target: ['production', 'preview'] })
    expect(told(await at.write(...steps))).toEqual(['A conflict no', 'B ok'])
    expect(at.sim.peek('shop-web', 'production', 'A')).toBe('theirs')
  })

  test('an array that is refused as a whole is tried in halves, so that one value does not stop the others', async () => {
    const at = await start()
    const steps = await at.put(at.scope('production'), { A: '1', B: '2', C: '3', D: '4', E: '5' })
    at.sim.order({
      match: ({ method, body }) => method === 'POST' && body.includes('"key":"D"'),
      times: 9,
      act: { kind: 'echo', status: 400 },
    })
    const receipts = await at.write(...steps)
    expect(told(receipts)).toEqual(['A ok', 'B ok', 'C ok', 'D invalid no', 'E ok'])
    expect(posts(at)).toBe(4)
  })

  test.each([
    ['told by its sentence', 'Branch "gone" not found in the connected Git repository.', 2],
    ['told by nothing', 'No.', 7],
  ])('a place that takes nothing, %s, costs a handful of requests', async (_, message, most) => {
    const at = await start()
    const names = Array.from({ length: 60 }, (_, index) => `NAME_${index}`)
    const all = Object.fromEntries(names.map((name) => [name, 'hush']))
    const steps = [...(await at.put(at.scope({ branch: 'gone' }), all)), ...(await at.put(at.scope('preview'), all))]
    at.sim.order({
      match: ({ method, body }) => method === 'POST' && body.includes('"gitBranch":"gone"'),
      times: 999,
      act: { kind: 'answer', answer: { status: 400, body: { error: { code: 'bad_request', message } } } },
    })
    const receipts = await at.write(...steps)
    expect(receipts.map(({ ok }) => ok)).toEqual(steps.map(({ uid }) => !uid.includes('gone')))
    expect(new Set(receipts.flatMap((one) => (one.ok ? [] : [one.landed])))).toEqual(new Set(['no']))
    expect(writes(at).filter((one) => one === 'POST 400').length).toBeLessThanOrEqual(most)
    hushed(receipts, 'hush')
  })

  test('a token that may not write production still writes the rest', async () => {
    const at = await start()
    at.sim.forbidProduction('shop-web')
    const steps = [
      ...(await at.put(at.scope('production'), { A: 'p', B: 'p' })),
      ...(await at.put(at.scope('preview'), { A: 'v' })),
    ]
    const receipts = await at.write(...steps)
    expect(told(receipts)).toEqual(['A forbidden no', 'B forbidden no', 'A ok'])
    expect(errorOf(receipts).hint).toContain('Project Administrator')
    expect(posts(at)).toBe(3)
  })

  test.each([
    [401, { error: { code: 'forbidden', message: 'hush', invalidToken: true } }, 'unauthorized', 'no'],
    [
      403,
      { error: { code: 'forbidden', message: 'hush', saml: true, teamId: 'team_1', scope: 'acme' } },
      'sso-required',
      'no',
    ],
    [402, { error: { code: 'payment_required', message: 'hush' } }, 'forbidden', 'no'],
    [404, { error: { code: 'not_found', message: 'hush' } }, 'not-found', 'no'],
    [409, { error: { code: 'conflict', message: 'hush' } }, 'conflict', 'no'],
    [413, 'too large: hush', 'invalid', 'no'],
    [500, { error: { code: 'internal_server_error', message: 'hush' } }, 'unavailable', 'unknown'],
    [500, { failed: [{ error: { code: 'ENV_CONFLICT', message: 'hush', envVarKey: 'A' } }] }, 'unavailable', 'unknown'],
    [201, { created: 'hush' }, 'bad-answer', 'unknown'],
    [201, [], 'bad-answer', 'unknown'],
  ])('%i fails the step with our own words', async (status, body, code, landed) => {
    const at = await start()
    const steps = await at.put(at.scope('production'), { A: 'x' })
    at.sim.order({
      match: ({ method }) => method === 'POST',
      times: 9,
      act: { kind: 'answer', answer: { status, body } },
    })
    const receipts = await at.write(...steps)
    expect(told(receipts)).toEqual([`A ${code} ${landed}`])
    hushed(receipts, 'hush')
  })

  test('a dead token is not tried again for what is left', async () => {
    const at = await start()
    at.sim.plant('shop-web', { key: 'A', value: 'x', target: ['production', 'preview'] })
    at.sim.plant('shop-web', { key: 'B', value: 'x', target: ['production', 'preview'] })
    const steps = await at.put(at.scope('production'), { A: '1', B: '2', C: '3' })
    at.sim.order({
      match: ({ method }) => method === 'PATCH',
      times: 9,
      act: { kind: 'answer', answer: { status: 401, body: { error: { code: 'forbidden', message: 'x' } } } },
    })
    expect(told(await at.write(...steps))).toEqual(['A unauthorized no', 'B unauthorized no', 'C unauthorized no'])
    expect(writes(at)).toEqual(['PATCH 401'])
  })
})

describe('removing', () => {
  test('takes many rows with one request', async () => {
    const at = await start()
    for (let index = 0; index < 30; index += 1) at.sim.plant('shop-web', { key: `N${index}`, value: 'x' })
    at.sim.plant('shop-web', { key: 'N0', value: 'stays', target: ['preview'] })
    const names = Array.from({ length: 30 }, (_, index) => `N${index}`)
    expect((await at.write(...(await at.drop(at.scope('production'), ...names)))).every((one) => one.ok)).toBe(true)
    expect(writes(at)).toEqual(['DELETE 200'])
    expect(at.sim.rows('shop-web').map((one) => one.value)).toEqual(['stays'])
  })

  test('a row that spans other places loses ours only', async () => {
    const at = await start()
    at.sim.plant('shop-web', {
      key: 'A',
      value: 'x',
      type: 'sensitive',
      target: ['production', 'preview', 'development'].slice(0, 2),
      customEnvironmentIds: ['env_qa'],
    })
    const steps = [
      ...(await at.drop(at.scope('production'), 'A')),
      ...(await at.drop(at.scope({ custom: 'env_qa' }), 'A')),
    ]
    expect(told(await at.write(...steps))).toEqual(['A ok', 'A ok'])
    expect(writes(at)).toEqual(['PATCH 200'])
    expect(at.sim.rows('shop-web')).toMatchObject([
      { key: 'A', target: ['preview'], customEnvironmentIds: [], value: 'x' },
    ])
  })

  test('a row goes whole where all of its places are ours', async () => {
    const at = await start()
    at.sim.plant('shop-web', { key: 'A', value: 'x', target: ['production', 'preview'] })
    const steps = [...(await at.drop(at.scope('production'), 'A')), ...(await at.drop(at.scope('preview'), 'A'))]
    expect(told(await at.write(...steps))).toEqual(['A ok', 'A ok'])
    expect(writes(at)).toEqual(['DELETE 200'])
    expect(at.sim.rows('shop-web')).toEqual([])
  })

  test('a removal after a split takes the narrowed row, not the new one', async () => {
    const at = await start()
    at.sim.plant('shop-web', { key: 'A', value: 'x', target: ['production', 'preview'] })
    const put = await at.put(at.scope('production'), { A: 'new' })
    const drop = await at.drop(at.scope('preview'), 'A')
    await at.write(...put)
    expect(told(await at.write(...drop))).toEqual(['A ok'])
    expect(at.sim.rows('shop-web')).toMatchObject([{ value: 'new', target: ['production'] }])
  })

  test('what was gone already is fine; what another hand took meanwhile is unknown', async () => {
    const at = await start()
    at.sim.plant('shop-web', { key: 'A', value: 'x' })
    const scope = at.scope('production')
    const steps = await at.drop(scope, 'A', 'NEVER')
    at.sim.uproot('shop-web', 'production', 'A')
    expect(told(await at.write(...steps))).toEqual(['A not-found unknown', 'NEVER ok'])
    at.sim.plant('shop-web', { key: 'A', value: 'x' })
    at.sim.plant('shop-web', { key: 'B', value: 'x' })
    const both = await at.drop(scope, 'A', 'B')
    at.sim.uproot('shop-web', 'production', 'A')
    expect(told(await at.write(...both))).toEqual(['A unconfirmed unknown', 'B ok'])
  })

  test('a token that may not write production removes the rest', async () => {
    const at = await start()
    at.sim.plant('shop-web', { key: 'A', value: 'x' })
    at.sim.plant('shop-web', { key: 'A', value: 'y', target: ['preview'] })
    at.sim.forbidProduction('shop-web')
    const steps = [...(await at.drop(at.scope('production'), 'A')), ...(await at.drop(at.scope('preview'), 'A'))]
    expect(told(await at.write(...steps))).toEqual(['A forbidden no', 'A ok'])
    expect(at.sim.rows('shop-web')).toMatchObject([{ target: ['production'] }])
  })

  test('a narrowing that fails is one failed receipt', async () => {
    const at = await start()
    at.sim.plant('shop-web', { key: 'A', value: 'x', target: ['production', 'preview'] })
    at.sim.plant('shop-web', { key: 'B', value: 'x' })
    const steps = await at.drop(at.scope('production'), 'A', 'B')
    at.sim.order({ match: ({ method }) => method === 'PATCH', act: { kind: 'echo', status: 409 } })
    expect(told(await at.write(...steps))).toEqual(['A conflict no', 'B ok'])
    expect(at.sim.peek('shop-web', 'production', 'A')).toBe('x')
  })
})
