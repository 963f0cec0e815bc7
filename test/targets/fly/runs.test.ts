import { createHash } from 'node:crypto'
import { afterEach, describe, expect, it } from 'vitest'
import { type FlyOptions, type FlySimulator, startFly } from '../../../src/simulators/fly/simulator.js'
import { lines, type Stage, stage } from '../engine.kit.js'

const open: Stage[] = []
afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()))
})

const alone = `  shop:
    use: fly
    app: shop
    environments: { production: app }`
const both = `  shop:
    use: fly
    environments: { production: { app: shop }, preview: { app: shop-preview } }`

interface More {
  readonly block?: string
  readonly token?: string
}

async function start(
  options: FlyOptions = {},
  { block = alone, token }: More = {},
): Promise<{ sim: FlySimulator; at: Stage }> {
  const sim = await startFly(options)
  const at = stage(sim, block, { FLY_FLAPS_BASE_URL: sim.url, FLY_API_TOKEN: token ?? sim.token })
  open.push(at)
  return { sim, at }
}

const one = (value: string) => ({ production: { API_KEY: value } })

describe('what is staged', () => {
  it('is not called deployed, for values and removals alike', async () => {
    const { sim, at } = await start()
    await at.run({ values: { production: { API_KEY: 'before', GOES: 'soon' } } })
    sim.deploy('shop')
    const report = await at.run({ values: one('after') })
    expect(report.exit).toBe(0)
    expect(report.changes.map(({ name, note }) => [name, note])).toEqual([
      ['API_KEY', expect.stringContaining('staged, not deployed')],
      ['GOES', expect.stringContaining('staged, not deployed')],
    ])
    expect([sim.peek('shop', 'API_KEY'), sim.onMachines('shop', 'API_KEY')]).toEqual(['after', 'before'])
    expect([sim.peek('shop', 'GOES'), sim.onMachines('shop', 'GOES')]).toEqual([undefined, 'soon'])
  })

  it('is nothing that an unchanged run speaks of', async () => {
    const { at } = await start()
    await at.run({ values: one('value') })
    const report = await at.run({ values: one('value') })
    expect(lines(report)).toEqual(['API_KEY production keep revision'])
    expect(JSON.stringify(report)).not.toContain('staged')
  })
})

describe('values and removals', () => {
  it('go out one after the other, although one request could hold both', async () => {
    const { sim, at } = await start()
    await at.run({ values: { production: { STAYS: 'one', GOES: 'two' } } })
    at.sent()
    const bodies: string[] = []
    sim.order({
      times: 99,
      match: ({ method, body }) => {
        if (method === 'POST') bodies.push(body)
        return false
      },
      act: { kind: 'drop' },
    })
    await at.run({ values: { production: { STAYS: 'changed' } } })
    expect(at.sent()).toEqual(['GET', 'POST', 'GET', 'GET', 'POST', 'GET'])
    expect(bodies.map((body) => JSON.parse(body))).toEqual([
      { values: { STAYS: 'changed' } },
      { values: { GOES: null } },
    ])
  })

  it('of which a value does not land: what was to be removed stays', async () => {
    const { sim, at } = await start()
    await at.run({ values: { production: { STAYS: 'one', GOES: 'two' } } })
    sim.order({
      times: 99,
      match: ({ method, body }) => method === 'POST' && body.includes('changed'),
      act: { kind: 'answer', answer: { status: 400, body: { error: 'no' } } },
    })
    const report = await at.run({ values: { production: { STAYS: 'changed' } } })
    expect(report.exit).toBe(1)
    expect(sim.peek('shop', 'GOES')).toBe('two')
  })
})

describe('a list that lags behind a write', () => {
  it.each([1, 2])(
    'by %i answers is read again until it shows the write',
    async (lagReads) => {
      const { sim, at } = await start({ lagReads })
      for (const value of ['first', 'second']) {
        expect((await at.run({ values: one(value) })).exit).toBe(0)
        expect(sim.peek('shop', 'API_KEY')).toBe(value)
        expect(lines(await at.run({ values: one(value) }))).toEqual(['API_KEY production keep revision'])
      }
      sim.plant('shop', 'API_KEY', 'edited by hand')
      expect(lines(await at.run({ values: one('second') }))).toEqual(['API_KEY production update drifted'])
      expect(lines(await at.run({ values: one('second') }))).toEqual(['API_KEY production keep revision'])
    },
    30_000,
  )
})

describe('a digest', () => {
  it.each([false, true])(
    'is a stamp whatever it is made of (salted: %s), and is kept under the key',
    async (salted) => {
      const { sim, at } = await start({ salted }, { block: both })
      const values = { production: { API_KEY: 'hunter2!' }, preview: { API_KEY: 'hunter2!' } }
      expect((await at.run({ values })).exit).toBe(0)
      expect(lines(await at.run({ values }))).toEqual([
        'API_KEY production keep revision',
        'API_KEY preview keep revision',
      ])
      expect(at.left()).not.toContain(createHash('md5').update('hunter2!').digest('hex'))
      sim.plant('shop', 'API_KEY', 'edited by hand')
      expect(lines(await at.run({ command: 'drift', values }))[0]).toBe('API_KEY production update drifted')
    },
  )

  it('that is missing leaves the word of the ledger', async () => {
    const { sim, at } = await start()
    await at.run({ values: one('value') })
    const body = { secrets: [{ name: 'API_KEY' }] }
    sim.order({
      times: 2,
      match: ({ method, path }) => method === 'GET' && path.endsWith('/secrets'),
      act: { kind: 'answer', answer: { status: 200, body } },
    })
    expect(lines(await at.run({ command: 'plan', values: one('value') }))[0]).toBe('API_KEY production keep ledger')
  })
})

describe('an app', () => {
  it('that was made anew under the same name is another place, and gets nothing unasked', async () => {
    const { sim, at } = await start()
    await at.run({ values: one('value') })
    sim.remake('shop')
    const report = await at.run({ values: one('value') })
    expect(report.exit).toBe(3)
    expect(sim.peek('shop', 'API_KEY')).toBeUndefined()
  })

  it('of somebody else, and one that does not exist, are told apart', async () => {
    const { at } = await start({ apps: [{ name: 'shop', foreign: true }] }, { block: both })
    const report = await at.run({ values: { production: { A: 'one' }, preview: { A: 'two' } } })
    expect(report.changes.map(({ error }) => [error?.code, error?.hint])).toEqual([
      ['forbidden', expect.stringContaining('fly tokens create deploy')],
      ['not-found', expect.stringContaining('fly apps create')],
    ])
    expect(at.sent()).not.toContain('POST')
  })
})

describe('a macaroon', () => {
  const macaroon = 'fm2_lJPEmadeuptoken,fm2_lJPOanother'

  it.each([`FlyV1 ${macaroon}`, macaroon, `Bearer FlyV1 ${macaroon}`, `flyv1  ${macaroon}\n`])(
    'goes out under its own scheme, however its variable holds it: %j',
    async (token) => {
      const { at } = await start({ token: macaroon }, { token })
      expect((await at.run({ values: one('value') })).exit).toBe(0)
    },
  )

  it('with a blank inside is refused before anything is sent', async () => {
    const { at } = await start({ token: macaroon }, { token: `FlyV1 ${macaroon.replace(',', ', ')}` })
    const report = await at.run({ values: one('value') })
    expect(report.error).toMatchObject({ code: 'token-missing', message: expect.stringContaining('FLY_API_TOKEN') })
    expect(at.sent()).toEqual([])
  })
})
