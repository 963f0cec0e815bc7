import { afterEach, describe, expect, it } from 'vitest'
import type { Step } from '../../../src/core/target.js'
import { type FlyOptions, type FlySimulator, startFly } from '../../../src/simulators/fly/simulator.js'
import { target } from '../../../src/targets/fly/target.js'
import { awkward, clockFrom, errorOf, lineTo } from '../cloudflare-shared/target.kit.js'

const open: FlySimulator[] = []
async function start(options: FlyOptions = {}) {
  const simulator = await startFly(options)
  open.push(simulator)
  return simulator
}
afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()))
})

const scope = target.parseScope({ settings: { app: 'shop' }, place: 'app', form: 'secret' })
const { uid } = target.keyOf(scope)
const put = (name: string, value: string, mayReplace = true): Step<typeof scope> => ({
  scope,
  uid,
  name,
  do: 'put',
  form: 'secret',
  value,
  mayReplace,
})
const remove = (name: string): Step<typeof scope> => ({ scope, uid, name, do: 'remove' })

describe('config', () => {
  it('takes an app beside `use`, or as the place', () => {
    for (const right of ['shop', 'shop-2', 'a', '0', 'x'.repeat(63)])
      expect(target.config.settings.safeParse({ app: right }).success, right).toBe(true)
    const wrong = ['', '-shop', 'shop-', 'Shop', 'shop_a', 'a b', '..', '../x', 'a/b', 'a?b', 'shop\n', 'x'.repeat(64)]
    for (const app of wrong) {
      expect(target.config.settings.safeParse({ app }).success, app).toBe(false)
      expect(target.config.place.safeParse({ app }).success, app).toBe(false)
    }
    expect(target.config.settings.safeParse({}).success).toBe(true)
    for (const place of ['production', {}, { app: 'shop', region: 'ams' }])
      expect(target.config.place.safeParse(place).success).toBe(false)
  })

  it('makes one place of both spellings, and says what is missing', () => {
    const named = target.parseScope({ settings: {}, place: { app: 'shop' }, form: 'secret' })
    expect(target.keyOf(named)).toEqual(target.keyOf(scope))
    expect(target.keyOf(scope)).toMatchObject({ uid: 'fly|shop', label: 'shop' })
    expect(() => target.parseScope({ settings: {}, place: 'app', form: 'secret' })).toThrowError(
      expect.objectContaining({ code: 'config', hint: expect.stringContaining('{ app: NAME }') }),
    )
    expect(() => target.parseScope({ settings: { app: 'shop' }, place: 'app', form: 'public' })).toThrowError(
      expect.objectContaining({ code: 'config', hint: expect.stringContaining('[env]') }),
    )
  })

  it('knows for a first config what the app of each environment is called', () => {
    expect(target.setup?.place('production', { app: 'shop' })).toEqual({ app: 'shop' })
    expect(target.setup?.place('preview', { app: 'shop' })).toEqual({ app: 'shop-preview' })
  })
})

describe('what goes over the wire', () => {
  it('is a POST of values, and a POST of nulls; /v1 comes to the endpoint', async () => {
    const line = lineTo(await start())
    await target.write({ steps: [put('A', 'one'), put('B', 'two')], io: line.writing })
    const receipts = await target.write({ steps: [remove('A'), remove('ABSENT')], io: line.writing })
    expect(receipts.map(({ ok }) => ok)).toEqual([true, true])
    expect(line.sent.map(({ method, path, body }) => [method, path, body])).toEqual([
      ['POST', '/v1/apps/shop/secrets', { values: { A: 'one', B: 'two' } }],
      ['POST', '/v1/apps/shop/secrets', { values: { A: null, ABSENT: null } }],
    ])
    expect(line.sent[0]?.headers.get('authorization')).toBe('Bearer fly-simulator-token')
  })

  it('is byte for byte what was given, and a name that objects have is no trap', async () => {
    const simulator = await start()
    const values = [...Object.entries(awkward), ['constructor', 'a name'] as const]
    await target.write({ steps: values.map(([name, value]) => put(name, value)), io: lineTo(simulator).writing })
    for (const [name, value] of values) expect(simulator.peek('shop', name)).toBe(value)
  })

  it('looks first where a name must not be there yet, and leaves one that is', async () => {
    const simulator = await start()
    const line = lineTo(simulator)
    simulator.plant('shop', 'RACED', 'theirs')
    const steps = [put('RACED', 'ours', false), put('NEW', 'ours', false)]
    const receipts = await target.write({ steps, io: line.writing })
    expect(errorOf(receipts[0]).code).toBe('conflict')
    expect(receipts[1]?.ok).toBe(true)
    expect(simulator.peek('shop', 'RACED')).toBe('theirs')
    expect(line.sent.map(({ method }) => method)).toEqual(['GET', 'POST'])
  })
})

describe('what comes back', () => {
  const seen = async (simulator: FlySimulator) => {
    const [observation] = await target.observe({ scopes: [scope], io: lineTo(simulator).reading })
    return observation
  }

  it.each([false, true])('of an app without secrets is a list of none, or null in its place (%s)', async (nulls) => {
    expect(await seen(await start({ nulls }))).toEqual({ listed: true, sightings: [] })
  })

  it('never passes for a list where it is none', async () => {
    for (const body of [
      {},
      [],
      null,
      { secrets: {} },
      { secrets: [{}] },
      { secrets: [{ name: 1 }] },
      { secrets: 'x' },
    ]) {
      const simulator = await start()
      simulator.order({ times: 9, act: { kind: 'answer', answer: { status: 200, body } } })
      await expect(seen(simulator)).rejects.toMatchObject({ code: 'bad-answer' })
    }
  })

  it('of a name that was made anew is another time of creation, even for the same value', async () => {
    const clock = clockFrom(Date.UTC(2026, 10, 30))
    const simulator = await start({ now: clock.now })
    simulator.plant('shop', 'A', 'one')
    const before = (await seen(simulator))?.sightings[0]
    clock.pass(5000)
    simulator.uproot('shop', 'A')
    simulator.plant('shop', 'A', 'one')
    const after = (await seen(simulator))?.sightings[0]
    expect(after?.revision).toBe(before?.revision)
    expect(after?.made).not.toBe(before?.made)
  })

  it("is the app's id, and another one for an app that was made anew", async () => {
    const simulator = await start()
    const ask = () => target.identify({ scope, io: lineTo(simulator).reading })
    const id = await ask()
    expect(await ask()).toBe(id)
    simulator.remake('shop')
    expect(await ask()).not.toBe(id)
  })
})

describe('the limit of one request a second', () => {
  it('is waited out, and costs no value', async () => {
    const clock = clockFrom(Date.UTC(2026, 10, 30))
    const simulator = await start({ limits: true, now: clock.now })
    const line = lineTo(simulator, clock)
    for (let round = 0; round < 6; round += 1) {
      const [receipt] = await target.write({ steps: [put('A', `value ${round}`)], io: line.writing })
      expect(receipt?.ok).toBe(true)
    }
    expect(simulator.peek('shop', 'A')).toBe('value 5')
    expect(line.count.retried).toBeGreaterThan(0)
  })
})
