import { describe, expect, it } from 'vitest'
import type { Files } from '../../../src/core/runtime.js'
import { run } from '../../../src/engine/run.js'
import { keyText } from '../../core/kit.js'
import { rememberedIn } from '../../io/ledger/ledger-text.js'
import { fakeTarget } from '../../kit/fake.js'
import type { Traits } from '../../kit/fake-vendor.js'
import { type Plot, type Stage, stage, told } from '../../kit/stage.js'

const three = { production: { A: '1', B: '2', C: '3' } }

/** The ledger's entries, as `NAME state` and whether a stamp is known. */
function entries({ machine }: Stage): string[] {
  return rememberedIn(machine.files.get('/work/.sealpost/ledger.json')).map(
    ({ name, entry: { state, revision } }) => `${name} ${state}${revision === undefined ? '' : ' stamped'}`,
  )
}

describe('the order of things', () => {
  it('is: the ledger says pending, the target writes, it is looked at again, the ledger says written', async () => {
    const at = stage({ values: structuredClone(three), batch: 2 })
    const log: string[] = []
    at.vendor.fault = ({ what }) => {
      log.push(`${what}: ${entries(at).join(', ')}`)
      return undefined
    }
    await at.run()
    expect(log).toEqual([
      'GET shop: ',
      'GET -id/shop: ',
      'POST shop: A pending, B pending',
      'ITEM shop/production/A: A pending, B pending',
      'ITEM shop/production/B: A pending, B pending',
      'GET shop: A pending, B pending',
      'POST shop: A written stamped, B written stamped, C pending',
      'ITEM shop/production/C: A written stamped, B written stamped, C pending',
      'GET shop: A written stamped, B written stamped, C pending',
    ])
    expect(entries(at)).toEqual(['A written stamped', 'B written stamped', 'C written stamped'])
  })

  it('is: removals after every write of the target has landed', async () => {
    const at = stage({ values: structuredClone(three), policy: { allow: 'remove', maxRemovals: 9 } })
    await at.run()
    at.values.production = { A: 'new', D: '4' }
    const { wrote } = await at.run()
    expect(wrote).toEqual([
      'PUT shop/production/A',
      'PUT shop/production/D',
      'DELETE shop/production/B',
      'DELETE shop/production/C',
    ])
    expect(at.held()).toEqual(['production/A=new', 'production/D=4'])
    expect(entries(at)).toEqual(['A written stamped', 'D written stamped'])
  })

  it('needs no clock of ours: a target whose clock is hours off is known by its own stamps', async () => {
    const at = stage({ values: structuredClone(three) })
    at.clock.pass(-5 * 3_600_000)
    await at.run()
    at.clock.pass(9 * 3_600_000)
    expect((await at.run()).wrote).toEqual([])
  })

  it('takes down when a value was written, and keeps that while nothing is', async () => {
    const at = stage({ values: structuredClone(three) })
    const since = ({ report }: Awaited<ReturnType<typeof at.run>>) => report.changes.map((one) => one.since)
    expect(since(await at.run())).toEqual([undefined, undefined, undefined])
    const [first] = new Set(since(await at.run()))
    expect(first).toMatch(/^\d{4}-.*:\d\d\.000Z$/)
    at.clock.pass(3_600_000)
    at.values.production = { A: '1', B: 'new', C: '3' }
    expect(since(await at.run())).toEqual([first, first, first])
    const later = new Date(Date.parse(first ?? '') + 3_600_000).toISOString()
    expect(since(await at.run())).toEqual([first, later, first])
  })

  it('writes nothing the second time, and leaves the ledger as it is, byte by byte', async () => {
    for (const stamps of ['per-value', 'per-name', 'none'] as const) {
      const at = stage({ values: structuredClone(three), traits: { stamps } })
      await at.run()
      const before = new Map(at.machine.files)
      const { wrote, exit, report } = await at.run()
      expect([wrote, exit]).toEqual([[], 0])
      expect(report.changes.map(({ sure }) => sure)).toEqual(Array(3).fill(stamps === 'none' ? 'ledger' : 'revision'))
      expect(at.machine.files.get('/work/.sealpost/ledger.json')).toBe(before.get('/work/.sealpost/ledger.json'))
    }
  })
})

describe('what failed', () => {
  it.each([1, 9])('does not stop its siblings, and is tried again by the next run (batches of %i)', async (batch) => {
    const at = stage({ values: structuredClone(three), batch })
    at.vendor.fault = ({ what }) => (/(PUT|ITEM) .*B$/.test(what) ? 422 : undefined)
    const first = await at.run()
    expect([told(first), first.exit]).toEqual([
      ['create absent A ok', 'create absent B invalid', 'create absent C ok'],
      1,
    ])
    expect(entries(at)).toEqual(['A written stamped', 'C written stamped'])
    at.vendor.fault = undefined
    const second = await at.run()
    expect([second.wrote.length, second.exit, at.held()]).toEqual([
      1,
      0,
      ['production/A=1', 'production/B=2', 'production/C=3'],
    ])
  })

  it('for sure is not looked for, and moves nothing beside it', async () => {
    const at = stage({ values: structuredClone(both), targets: shop, traits: { stamps: 'per-name' } })
    await at.run()
    at.clock.pass(60_000)
    at.values.production = { A: 'new', B: 'p' }
    at.vendor.fault = ({ method }) => (method === 'PUT' ? 422 : undefined)
    const before = at.vendor.asked.length
    await at.run()
    expect(at.vendor.asked.slice(before).map(({ what }) => what)).toEqual(['GET shop', 'PUT shop/production/A'])
    at.vendor.fault = undefined
    at.values.production = { A: 'p', B: 'p' }
    const { wrote, report } = await at.run()
    expect([wrote, report.changes.every(({ sure }) => sure === 'revision')]).toEqual([[], true])
  })

  it('gets back the entry that it had', async () => {
    const at = stage({ values: structuredClone(three) })
    await at.run()
    const before = new TextDecoder().decode(at.machine.files.get('/work/.sealpost/ledger.json'))
    at.values.production = { ...three.production, B: 'new' }
    at.vendor.fault = ({ what }) => (what.startsWith('PUT') ? 422 : undefined)
    await at.run()
    const entry = (text: string) => /"#B": .*/.exec(text)?.[0]
    const after = new TextDecoder().decode(at.machine.files.get('/work/.sealpost/ledger.json'))
    expect(entry(after)).toBe(entry(before))
    at.vendor.fault = undefined
    // the source goes back: what stands there is what was written before, and the ledger knows it
    at.values.production = structuredClone(three.production)
    expect((await at.run()).wrote).toEqual([])
  })

  it('and may have landed all the same stays pending', async () => {
    const at = stage({ values: structuredClone(three) })
    at.vendor.fault = ({ what }) => (what.endsWith('PUT shop/production/B') ? 500 : undefined)
    const first = await at.run()
    expect(told(first)[1]).toBe('create absent B unavailable')
    expect(entries(at)).toEqual(['A written stamped', 'B pending', 'C written stamped'])
    at.vendor.fault = undefined
    expect((await at.run()).wrote).toEqual(['PUT shop/production/B'])
    expect(entries(at)).toEqual(['A written stamped', 'B written stamped', 'C written stamped'])
  })

  it('holds removals of its target back, and the next run removes', async () => {
    const at = stage({ values: structuredClone(three), policy: { allow: 'remove', maxRemovals: 9 } })
    await at.run()
    at.values.production = { A: 'new' }
    at.vendor.fault = ({ method }) => (method === 'PUT' ? 422 : undefined)
    const first = await at.run()
    expect(told(first)).toEqual([
      'update source-changed A invalid',
      'remove gone-from-source B held-back',
      'remove gone-from-source C held-back',
    ])
    expect(at.held()).toHaveLength(3)
    at.vendor.fault = undefined
    expect((await at.run()).wrote).toEqual([
      'PUT shop/production/A',
      'DELETE shop/production/B',
      'DELETE shop/production/C',
    ])
  })

  it('to be removed keeps its entry, and is removed by the next run', async () => {
    const at = stage({ values: structuredClone(three), policy: { allow: 'remove', maxRemovals: 9 } })
    await at.run()
    at.values.production = { A: '1', B: '2' }
    for (const status of [422, 500]) {
      at.vendor.fault = ({ method }) => (method === 'DELETE' ? status : undefined)
      expect((await at.run()).exit).toBe(1)
      expect(entries(at)).toContain('C written stamped')
    }
    at.vendor.fault = undefined
    expect((await at.run()).wrote).toEqual(['DELETE shop/production/C'])
    expect(entries(at)).toEqual(['A written stamped', 'B written stamped'])
  })

  it.each([401, 403])('with %i ends the lane: nothing more is sent there, in later batches neither', async (status) => {
    const at = stage({
      values: structuredClone(three),
      batch: 1,
      targets: {
        web: { project: 'shop', environments: { production: ['production'] } },
        docs: { project: 'docs', environments: { production: ['production'] } },
      },
    })
    at.vendor.fault = ({ what }) => (what === 'PUT shop/production/A' ? status : undefined)
    const { report } = await at.run()
    const code = status === 401 ? 'unauthorized' : 'forbidden'
    expect(told({ report }).slice(0, 3)).toEqual(['A', 'B', 'C'].map((name) => `create absent ${name} ${code}`))
    expect(at.vendor.asked.filter(({ what }) => what.startsWith('PUT shop'))).toHaveLength(1)
    expect(at.held('docs')).toHaveLength(3)
    expect(entries(at)).toHaveLength(3)
  })

  it('by a target that throws, or says nothing, is known for what it is', async () => {
    const at = stage({ values: structuredClone(three), batch: 9 })
    at.vendor.fault = ({ method }) => (method === 'POST' ? 403 : undefined)
    expect(told(await at.run())).toEqual(['A', 'B', 'C'].map((name) => `create absent ${name} forbidden`))
    expect(entries(at)).toEqual([])
    at.vendor.fault = undefined
    const silent = { ...fakeTarget({}, 9), write: async () => [] }
    const targets = { fake: async () => ({ target: silent }) }
    expect(told(await at.run({ targets }))).toEqual(['A', 'B', 'C'].map((name) => `create absent ${name} unconfirmed`))
    expect(entries(at)).toEqual(['A pending', 'B pending', 'C pending'])
    const broken = { ...silent, write: () => Promise.reject(new TypeError('caNaRy')) }
    const last = await at.run({ targets: { fake: async () => ({ target: broken }) } })
    expect(told(last)).toEqual(['A', 'B', 'C'].map((name) => `create absent ${name} internal`))
    expect(JSON.stringify(last.report)).not.toContain('caNaRy')
    expect((await at.run()).exit).toBe(0)
  })

  it('to be written down ends the target’s work, and every change has a receipt', async () => {
    const at = stage({ values: structuredClone(three) })
    let writes = 0
    const full = async () => {
      const process = at.machine.boot()
      const { replace, append } = process.runtime.files
      const fits = () => {
        writes += 1
        // pending, its anchor, then no more
        if (writes > 2) throw Object.assign(new Error('caNaRy'), { code: 'ENOSPC' })
      }
      const files: Files = {
        ...process.runtime.files,
        async replace(...call) {
          fits()
          await replace(...call)
        },
        async append(...call) {
          fits()
          return append(...call)
        },
      }
      return { ...process.runtime, files }
    }
    const runtime = await full()
    const report = await run(at.call(), runtime)
    expect(report.changes.map(({ name, ok, error }) => `${name} ${ok} ${error?.code}`)).toEqual([
      'A false ledger-file',
      'B false ledger-file',
      'C false ledger-file',
    ])
    expect(at.held()).toEqual(['production/A=1'])
    expect((await at.run()).wrote).toHaveLength(3)
  })
})

const shop = {
  web: { project: 'shop', environments: { production: ['production'], preview: ['preview', 'development'] } },
}
const both = { production: { A: 'p', B: 'p' }, preview: { A: 'v', B: 'v' } }

describe('what moves along with a write', () => {
  const kinds: [string, Partial<Traits>][] = [
    ['names that share a stamp', { stamps: 'per-name' }],
    ['values with stamps of their own', { rows: true }],
  ]

  it.each(kinds)('%s: across batches and places, the second run writes nothing', async (_kind, traits) => {
    for (const batch of [1, 2, 3]) {
      const at = stage({ values: structuredClone(both), targets: shop, traits, batch })
      await at.run()
      at.clock.pass(60_000)
      expect((await at.run()).wrote).toEqual([])
      for (const value of ['w', 'p', 'v']) {
        at.clock.pass(60_000)
        at.values.preview = { A: value, B: 'v' }
        expect((await at.run()).wrote.length).toBeGreaterThan(0)
        at.clock.pass(60_000)
        const again = await at.run()
        expect([again.wrote, again.report.changes.every(({ sure }) => sure === 'revision')]).toEqual([[], true])
      }
    }
  })

  it.each(kinds)('%s: an outside edit beside it is still noticed', async (_kind, traits) => {
    const at = stage({ values: structuredClone(both), targets: shop, traits, batch: 9 })
    await at.run()
    at.clock.pass(60_000)
    at.vendor.put('shop', 'production', 'A', 'edited')
    at.clock.pass(60_000)
    at.values.preview = { A: 'new', B: 'v' }
    await at.run()
    expect(at.vendor.peek('shop', 'production', 'A')?.value).toBe('p')
    expect((await at.run()).wrote).toEqual([])
  })

  it.each(kinds)('%s: two config targets that share a document do not undo each other', async (_kind, traits) => {
    const targets = {
      live: { project: 'shop', environments: { production: ['production'] } },
      rest: { project: 'shop', environments: { preview: ['preview', 'development'] } },
    }
    for (const env of [{}, { FAKE_TOKEN: 'one' }]) {
      const at = stage({ values: structuredClone(both), targets, traits })
      await at.run({ env })
      at.clock.pass(60_000)
      at.values.production = { A: 'new', B: 'p' }
      await at.run({ env })
      at.clock.pass(60_000)
      expect((await at.run({ env })).wrote).toEqual([])
    }
  })

  it.each(kinds)('%s: a run that is narrowed knows what it moved elsewhere', async (_kind, traits) => {
    const at = stage({ values: structuredClone(both), targets: shop, traits })
    await at.run()
    at.clock.pass(60_000)
    at.values.production = { A: 'v', B: 'new' }
    const narrowed = await at.run({ only: { targets: [], environments: ['production'] } })
    expect(narrowed.wrote.every((what) => what.includes('/production/'))).toBe(true)
    expect(narrowed.report.changes).toHaveLength(2)
    at.clock.pass(60_000)
    const { wrote, report } = await at.run()
    expect([wrote, report.changes.every(({ sure }) => sure === 'revision')]).toEqual([[], true])
  })

  it('and is written itself later is sent with what was seen last', async () => {
    const at = stage({ values: structuredClone(both), targets: shop, traits: { stamps: 'per-name' } })
    await at.run()
    at.clock.pass(60_000)
    at.values.production = { A: 'new', B: 'p', C: 'c' }
    at.values.preview = { A: 'new', B: 'v' }
    const steps: unknown[] = []
    const target = fakeTarget(at.vendor.traits)
    const watched = {
      ...target,
      write: async (call: Parameters<typeof target.write>[0]) => {
        const stamp = at.vendor.peek('shop', 'production', 'A')?.stamp ?? 0
        for (const { name, sighting, scopeHandle } of call.steps)
          steps.push([name, sighting === undefined ? 'new' : sighting.changedAt === stamp, scopeHandle])
        return target.write(call)
      },
    }
    expect((await at.run({ targets: { fake: async () => ({ target: watched }) } })).exit).toBe(0)
    expect(steps).toEqual([
      ['A', true, 6],
      ['A', true, expect.any(Number)],
      ['A', true, expect.any(Number)],
      ['C', 'new', expect.any(Number)],
    ])
    expect(
      (steps as [string, unknown, number][])
        .filter(([name]) => name === 'A')
        .map(([, , handle]) => handle)
        .sort(),
    ).toEqual([6, 6, 6])
  })

  it('and could not be seen afterwards is known by the ledger’s word, and causes no write', async () => {
    const at = stage({ values: structuredClone(both), targets: shop, traits: { stamps: 'per-name' }, batch: 9 })
    await at.run()
    at.clock.pass(60_000)
    at.values.production = { A: 'new', B: 'p' }
    let sent = false
    at.vendor.fault = ({ method }) => {
      if (method === 'POST') sent = true
      return method === 'GET' && sent ? 500 : undefined
    }
    expect((await at.run()).exit).toBe(1)
    at.vendor.fault = undefined
    const { wrote, report } = await at.run()
    expect(wrote).toEqual(['PUT shop/production/A'])
    expect(told({ report })).toEqual([
      'update unfinished A ok',
      'keep revision B',
      'keep ledger A',
      'keep revision B',
      'keep ledger A',
      'keep revision B',
    ])
  })
})

describe('two credentials', () => {
  const targets = {
    web: { project: 'shop', environments: { production: ['production'] } },
    docs: { project: 'docs', environments: { production: ['production'] }, more: ', token: { env: OTHER_TOKEN }' },
  }
  const env = { OTHER_TOKEN: 'other' }

  it('are worked side by side, into one ledger', async () => {
    const at = stage({ values: structuredClone(three), targets, traits: { lagMs: 1000 } })
    const { exit, wrote } = await at.run({ env })
    expect(exit).toBe(0)
    // neither waited until the other was through
    const order = wrote.map((what) => what.split('/')[0]?.split(' ')[1])
    expect(order.lastIndexOf('shop')).toBeGreaterThan(order.indexOf('docs'))
    expect(order.lastIndexOf('docs')).toBeGreaterThan(order.indexOf('shop'))
    at.clock.pass(60_000)
    expect((await at.run({ env })).wrote).toEqual([])
  })

  it('fail apart', async () => {
    const at = stage({ values: structuredClone(three), targets })
    at.vendor.fault = ({ what }) => (what.startsWith('PUT docs') ? 401 : undefined)
    const { report, exit } = await at.run({ env })
    expect(exit).toBe(1)
    expect(report.summary).toMatchObject({ written: 3, failed: 3 })
  })
})

describe('what is only written down', () => {
  it('a value that reads back equal is learned, and nothing is sent', async () => {
    const at = stage({ values: structuredClone(three), traits: { readable: true }, policy: { allow: 'adopt' } })
    for (const [name, value] of Object.entries(three.production)) at.vendor.put('shop', 'production', name, value)
    const first = await at.run({ approve: async () => Promise.reject(new Error('nobody is to be asked')) })
    expect([first.wrote, first.exit, entries(at)]).toEqual([
      [],
      0,
      ['A written stamped', 'B written stamped', 'C written stamped'],
    ])
    const bytes = at.machine.files.get('/work/.sealpost/ledger.json')
    await at.run()
    expect(at.machine.files.get('/work/.sealpost/ledger.json')).toBe(bytes)
  })

  it('a name that is gone everywhere is forgotten', async () => {
    const at = stage({ values: structuredClone(three) })
    await at.run()
    at.values.production = { A: '1' }
    at.vendor.drop('shop', 'production', 'B')
    const { wrote, report } = await at.run()
    expect(wrote).toEqual([])
    expect(told({ report })).toEqual(['keep revision A', 'forget gone-everywhere B ok', 'leave not-allowed C'])
    expect(entries(at)).toEqual(['A written stamped', 'C written stamped'])
  })

  it('a new key costs no write', async () => {
    for (const stamps of ['per-value', 'none'] as const) {
      const at = stage({ values: structuredClone(three), traits: { stamps } })
      await at.run()
      const env = { SEALPOST_KEY: keyText(7), SEALPOST_KEY_PREVIOUS: keyText(1) }
      expect([(await at.run({ env })).wrote, (await at.run({ env })).exit]).toEqual([[], 0])
      expect((await at.run({ env: { SEALPOST_KEY: keyText(7) } })).wrote).toEqual([])
      expect((await at.run()).report.error?.code).toBe('ledger-key')
    }
  })
})

describe('free evidence', () => {
  const lateVisitor = (at: Stage, visit: () => void) => {
    let put = false
    at.vendor.fault = ({ method }) => {
      if (method === 'PUT' && !put) {
        put = true
        visit()
      }
      return undefined
    }
  }

  it('tells of a name that somebody made between our look and our write', async () => {
    const at = stage({ values: { production: { A: '1' } } })
    lateVisitor(at, () => at.vendor.put('shop', 'production', 'A', 'theirs'))
    const { report, exit } = await at.run()
    expect(report.changes[0]).toMatchObject({ ok: true, replaced: true })
    expect(report.changes[0]?.note).toContain('already existed')
    expect([exit, report.summary.replaced]).toEqual([2, 1])
  })

  it('tells of a name that somebody removed between our look and our write', async () => {
    const at = stage({ values: { production: { A: '1' } } })
    await at.run()
    at.values.production = { A: '2' }
    lateVisitor(at, () => at.vendor.drop('shop', 'production', 'A'))
    expect((await at.run()).report.changes[0]?.note).toContain('did not exist')
  })

  it('does not stand in the way of what the target has to say itself', async () => {
    const at = stage({ values: { production: { A: '1' } } })
    const target = fakeTarget(at.vendor.traits)
    const chatty = {
      ...target,
      write: async (call: Parameters<typeof target.write>[0]) =>
        (await target.write(call)).map((one) =>
          one.ok ? { ...one, evidence: 'created' as const, note: 'its own' } : one,
        ),
    }
    await at.run()
    at.values.production = { A: '2' }
    const { report } = await at.run({ targets: { fake: async () => ({ target: chatty }) } })
    expect(report.changes[0]?.note).toBe('its own')
  })

  it('is silent where all is as expected', async () => {
    const at = stage({ values: structuredClone(three) })
    const notes = async () => (await at.run()).report.changes.filter(({ note }) => note !== undefined)
    expect(await notes()).toEqual([])
    at.values.production = { A: 'new', B: 'new', C: 'new' }
    expect(await notes()).toEqual([])
  })
})

describe('a stop signal', () => {
  it('lets the write in flight finish and be looked at, and begins no other', async () => {
    const at = stage({ values: structuredClone(three) })
    const stop = new AbortController()
    at.vendor.fault = ({ what }) => {
      if (what === 'PUT shop/production/B') stop.abort()
      return undefined
    }
    const { report, exit } = await at.run({ stop: stop.signal })
    expect(told({ report })).toEqual(['create absent A ok', 'create absent B ok', 'create absent C not reached'])
    expect([exit, entries(at)]).toEqual([1, ['A written stamped', 'B written stamped']])
    expect(at.machine.files.has('/work/.sealpost/ledger.json.lock')).toBe(false)
    // nothing of C was even written down: two batches, each pending and written, and the page at the end
    const wrote = at.machine.points.filter((point) => /^after (?:append|replace) .*\.json$/.test(point))
    expect(wrote.map((point) => point.split(' ')[1])).toEqual(['replace', 'append', 'append', 'append', 'replace'])
    at.vendor.fault = undefined
    expect((await at.run()).wrote).toEqual(['PUT shop/production/C'])
  })

  it('within a batch gives entries back to what was not sent', async () => {
    const at = stage({ values: structuredClone(three), batch: 9 })
    const stop = new AbortController()
    at.vendor.fault = ({ method }) => {
      if (method === 'POST') stop.abort()
      return method === 'POST' ? 429 : undefined
    }
    const { report } = await at.run({ stop: stop.signal })
    expect(told({ report })).toEqual(['A', 'B', 'C'].map((name) => `create absent ${name} not reached`))
    expect(entries(at)).toEqual([])
  })

  it('while looking ends the run before anything is written', async () => {
    const at = stage({ values: structuredClone(three) })
    const stop = new AbortController()
    stop.abort()
    const { report } = await at.run({ stop: stop.signal })
    expect(report.error?.code).toBe('interrupted')
    expect([at.held(), at.machine.files.has('/work/.sealpost/ledger.json')]).toEqual([[], false])
  })
})

describe('a lost ledger', () => {
  const plot: Plot = { values: structuredClone(three), policy: { maxUpdateShare: 0.5 } }
  const lose = (at: Stage, all: boolean) => {
    at.machine.files.delete('/work/.sealpost/ledger.json')
    if (all) at.machine.files.delete('/work/.sealpost/ledger.json.anchor')
  }

  it('is refused until the person says --recover; then the mapped names are rewritten, and nothing else', async () => {
    const at = stage(structuredClone(plot))
    await at.run()
    at.vendor.put('shop', 'production', 'STRANGER', 'x')
    lose(at, false)
    const refused = await at.run()
    expect([refused.exit, refused.report.refusals.map(({ rule }) => rule), refused.wrote]).toEqual([
      3,
      ['max-update-share'],
      [],
    ])
    const recovered = await at.run({ recover: true })
    expect([recovered.exit, recovered.wrote.length]).toEqual([0, 3])
    expect(at.held()).toContain('production/STRANGER=x')
    expect((await at.run()).wrote).toEqual([])
  })

  it('that nothing tells of leaves everything alone, and says so', async () => {
    const at = stage(structuredClone(plot))
    await at.run()
    lose(at, true)
    const { wrote, exit, report } = await at.run()
    expect([wrote, exit]).toEqual([[], 2])
    expect(told({ report })).toEqual(['A', 'B', 'C'].map((name) => `leave foreign ${name}`))
    expect((await at.run({ recover: true })).wrote).toHaveLength(3)
  })

  it('recovered in part stays lost for the rest', async () => {
    const at = stage({ ...structuredClone(plot), values: structuredClone(both), targets: shop })
    await at.run()
    lose(at, false)
    const narrowed = await at.run({ recover: true, only: { targets: [], environments: ['production'] } })
    expect(narrowed.wrote).toHaveLength(2)
    const rest = await at.run({ recover: true })
    expect([rest.wrote.length, rest.exit]).toEqual([4, 0])
    // now it is whole: a name that appears is a stranger's again
    at.values.production = { ...both.production, NEW: '1' }
    at.vendor.put('shop', 'production', 'NEW', 'theirs')
    expect(told(await at.run())).toContain('leave foreign NEW')
  })

  it('recovered while a place could not be seen stays lost for that place', async () => {
    const targets = {
      web: { project: 'shop', environments: { production: ['production'] } },
      docs: { project: 'docs', environments: { production: ['production'] } },
    }
    const at = stage({ values: structuredClone(three), targets })
    await at.run()
    lose(at, false)
    at.vendor.fault = ({ what }) => (what === 'GET docs' ? 403 : undefined)
    expect((await at.run({ recover: true })).wrote).toHaveLength(3)
    at.vendor.fault = undefined
    expect((await at.run({ recover: true })).wrote).toHaveLength(3)
    expect((await at.run()).exit).toBe(0)
  })

  it('recovered where policy keeps some names from being overwritten stays lost for those', async () => {
    const at = stage({ values: structuredClone(three), policy: { allow: 'create' } })
    await at.run()
    lose(at, false)
    at.vendor.drop('shop', 'production', 'A')
    expect((await at.run({ recover: true })).wrote).toEqual(['PUT shop/production/A'])
    at.policy = { allow: 'update' }
    expect((await at.run({ recover: true })).wrote).toEqual(['PUT shop/production/B', 'PUT shop/production/C'])
  })
})
