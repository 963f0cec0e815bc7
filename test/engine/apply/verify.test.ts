import { describe, expect, it } from 'vitest'
import type { TargetList } from '../../../src/core/target.js'
import { stage, told } from '../../kit/stage.js'

const one = () => ({ production: { A: '1' } })
const state = (text: Uint8Array | undefined) => /"state":"(\w+)"/.exec(new TextDecoder().decode(text))?.[1]

describe('a list that lags behind our write', () => {
  it.each([250, 1000, 2500, 5000])('by %i ms is read again until it shows it', async (lagMs) => {
    const at = stage({ values: one(), traits: { lagMs } })
    const first = await at.run()
    expect([told(first), first.exit]).toEqual([['create absent A ok'], 0])
    at.clock.pass(60_000)
    expect((await at.run()).wrote).toEqual([])
    at.values.production = { A: '2' }
    expect((await at.run()).exit).toBe(0)
    at.clock.pass(60_000)
    expect((await at.run()).wrote).toEqual([])
  })

  it('by longer than anybody waits leaves the name pending, and the next run settles it', async () => {
    const at = stage({ values: one(), traits: { lagMs: 30_000 } })
    const first = await at.run()
    expect([told(first), first.exit]).toEqual([['create absent A unconfirmed'], 1])
    expect(at.vendor.asked.filter(({ method }) => method === 'GET')).toHaveLength(1 + 5)
    expect(at.clock.slept).toEqual([300, 700, 1500, 3000])
    expect(state(at.machine.files.get('/work/.sealpost/ledger.json'))).toBe('pending')
    at.clock.pass(60_000)
    expect(told(await at.run())).toEqual(['update unfinished A unconfirmed'])
    // a value that is never seen to have landed is never said to have
    at.clock.pass(60_000)
    const { report } = await at.run()
    expect(report.changes[0]?.error).toMatchObject({
      code: 'unconfirmed',
      message: expect.stringContaining('old version stamp'),
    })
  })

  it('says nothing about the stamps beside it either', async () => {
    const at = stage({
      values: { production: { A: '1' }, preview: { A: '2' } },
      targets: { web: { project: 'shop', environments: { production: ['production'], preview: ['preview'] } } },
      traits: { lagMs: 30_000, stamps: 'per-name' },
    })
    for (let round = 0; round < 2; round += 1) {
      await at.run()
      at.clock.pass(60_000)
    }
    at.vendor.traits.lagMs = 0
    await at.run()
    at.clock.pass(60_000)
    expect((await at.run()).wrote).toEqual([])
    at.vendor.traits.lagMs = 30_000
    at.clock.pass(60_000)
    at.values.production = { A: 'new' }
    expect((await at.run()).exit).toBe(1)
    at.clock.pass(60_000)
    const { report } = await at.run()
    expect(told({ report })).toEqual(['update unfinished A unconfirmed', 'keep ledger A'])
  })

  it('after a removal is read again, too', async () => {
    const at = stage({
      values: { production: { A: '1', B: '2' } },
      traits: { lagMs: 2000 },
      policy: { allow: 'remove', maxRemovals: 1 },
    })
    await at.run()
    at.clock.pass(60_000)
    at.values.production = { A: '1' }
    const { exit, wrote } = await at.run()
    expect([exit, wrote, at.held()]).toEqual([0, ['DELETE shop/production/B'], ['production/A=1']])
    at.clock.pass(60_000)
    expect(told(await at.run())).toEqual(['keep revision A'])
  })

  it('and still lists what was removed says so; the next run forgets it', async () => {
    const at = stage({
      values: { production: { A: '1', B: '2' } },
      traits: { lagMs: 3000 },
      policy: { allow: 'remove', maxRemovals: 1 },
    })
    await at.run()
    at.clock.pass(60_000)
    at.values.production = { A: '1' }
    const stop = new AbortController()
    const from = at.vendor.asked.length
    at.vendor.fault = ({ method }) => {
      if (method === 'DELETE') stop.abort()
      return undefined
    }
    const { report } = await at.run({ stop: stop.signal })
    // two looks before, a look after, and no more: somebody waits for us to end
    expect(at.vendor.asked.slice(from).map(({ method }) => method)).toEqual(['GET', 'GET', 'DELETE', 'GET'])
    expect(report.changes[1]?.error).toMatchObject({
      code: 'unconfirmed',
      message: 'removed, but the target still lists it',
    })
    at.clock.pass(60_000)
    expect(told(await at.run())).toEqual(['keep revision A', 'forget gone-everywhere B ok'])
  })
})

describe('what is seen after our write', () => {
  it('with another value is not ours, where values can be read', async () => {
    const at = stage({ values: one(), traits: { readable: true } })
    let sent = false
    at.vendor.fault = ({ method }) => {
      if (method === 'GET' && sent) at.vendor.put('shop', 'production', 'A', 'theirs')
      sent ||= method === 'PUT'
      return undefined
    }
    const { report } = await at.run()
    expect(report.changes[0]?.error).toMatchObject({
      code: 'unconfirmed',
      message: 'written, but the target shows a different value',
    })
    at.vendor.fault = undefined
    expect([(await at.run()).exit, at.held()]).toEqual([0, ['production/A=1']])
  })

  it('by nobody, because looking fails, stays pending; looking is not tried on and on', async () => {
    const at = stage({ values: one() })
    let sent = false
    at.vendor.fault = ({ method }) => {
      sent ||= method === 'PUT'
      return method === 'GET' && sent ? 403 : undefined
    }
    const { report } = await at.run()
    expect(report.changes[0]?.error).toMatchObject({
      code: 'unconfirmed',
      message: 'written, but the target could not be checked afterwards',
    })
    expect(at.vendor.asked.map(({ what }) => what)).toEqual(['GET shop', 'PUT shop/production/A', 'GET shop'])
    expect(state(at.machine.files.get('/work/.sealpost/ledger.json'))).toBe('pending')
  })

  it('of a name that the target hides is its own answer to the write', async () => {
    const at = stage({ values: one(), traits: { stamps: 'none' } })
    const fake = at.call().targets.fake as NonNullable<TargetList[string]>
    const hiding = {
      fake: async () => {
        const { target } = await fake()
        return {
          target: {
            ...target,
            observe: async (call: Parameters<typeof target.observe>[0]) =>
              call.scopes.map(() => ({ listed: false as const, because: 'it hides some', sightings: [] })),
          },
        }
      },
    }
    // what cannot be seen is left alone: a name that was begun before it was hidden is not
    const first = await at.run({ targets: hiding })
    expect(told(first)).toEqual(['leave unlisted A'])
    await at.run()
    at.values.production = { A: '2' }
    let looks = 0
    const { target } = await fake()
    const hidesLater = {
      fake: async () => ({
        target: {
          ...target,
          observe: async (call: Parameters<typeof target.observe>[0]) => {
            looks += 1
            const seen = await target.observe(call)
            return looks === 1
              ? seen
              : seen.map(() => ({ listed: false as const, because: 'it hides some', sightings: [] }))
          },
        },
      }),
    }
    expect(told(await at.run({ targets: hidesLater }))).toEqual(['update source-changed A ok'])
    expect(told(await at.run())).toEqual(['keep ledger A'])
  })

  it('in the same tick as before is no sign of a list that lags', async () => {
    const at = stage({ values: one(), traits: { tickMs: 60_000 } })
    await at.run()
    at.clock.pass(50_000)
    at.values.production = { A: '2' }
    const { exit } = await at.run()
    expect([exit, at.clock.slept]).toEqual([0, []])
  })
})

describe('looking', () => {
  it('that fails in one lane says so there, and the others go on', async () => {
    const at = stage({
      values: one(),
      targets: {
        web: { project: 'shop', environments: { production: ['production'] } },
        docs: { project: 'docs', environments: { production: ['production'] } },
      },
    })
    at.vendor.fault = ({ what }) => (what === 'GET shop' ? 404 : undefined)
    const { report, exit } = await at.run()
    expect([told({ report }), exit]).toEqual([['leave unlisted A', 'create absent A ok'], 1])
    expect(report.changes[0]?.error).toMatchObject({ code: 'not-found', where: 'fake:shop/production' })
  })

  it('asks once for all places of a lane, also where two config targets have a share in it', async () => {
    const at = stage({
      values: { production: { A: '1' }, preview: { A: '1' } },
      targets: {
        live: { project: 'shop', environments: { production: ['production'] } },
        rest: { project: 'shop', environments: { preview: ['preview', 'development'] } },
      },
    })
    await at.run({ command: 'plan' })
    expect(at.vendor.asked.map(({ what }) => what)).toEqual(['GET shop'])
  })

  it('believes no target that shows fewer scopes than it was asked for', async () => {
    const at = stage({ values: one() })
    const { target } = await (at.call().targets.fake as NonNullable<TargetList[string]>)()
    const blind = { ...target, observe: async () => [] }
    const { report } = await at.run({ targets: { fake: async () => ({ target: blind }) } })
    expect(told({ report })).toEqual(['leave unlisted A'])
    expect(report.changes[0]?.error?.code).toBe('internal')
  })

  it('tells how far it is', async () => {
    const at = stage({ values: one() })
    const progress: unknown[] = []
    await at.run({ progress: (one) => progress.push(one) })
    expect(progress).toEqual([
      { kind: 'looking', done: 0, failed: 0, total: 1, target: '' },
      { kind: 'looking', done: 1, failed: 0, total: 1, target: 'web' },
      { kind: 'writing', done: 0, failed: 0, total: 1, target: '' },
      { kind: 'writing', done: 1, failed: 0, total: 1, target: 'web', lane: { name: 'web', done: 1, total: 1 } },
    ])
  })
})
