import { describe, expect, it } from 'vitest'
import { rememberedIn } from '../../io/ledger/ledger-text.js'
import { type Plot, type Stage, stage } from '../../kit/stage.js'
import { stride } from '../../thorough.js'

/** From one point at which a run is killed to the next. */
const step = stride(11)

/** What the ledger says of every name, without stamps and run ids. */
function remembered({ machine }: Stage): string[] {
  return rememberedIn(machine.files.get('/work/.sealpost/ledger.json')).map(
    ({ uid, name, entry }) => `${uid}#${name} ${entry.state} ${entry.fingerprint}`,
  )
}

const before = {
  production: { SAME: 's', CHANGES: 'old', HERE: 'old', LEAVES: 'x' },
  preview: { CHANGES: 'old', HERE: 'stays' },
}
const after = {
  production: { SAME: 's', CHANGES: 'new', HERE: 'new', NEW: 'n' },
  preview: { CHANGES: 'new', HERE: 'stays' },
}

const shop = {
  web: { project: 'shop', environments: { production: ['production'], preview: ['preview', 'development'] } },
}
const two = {
  web: { project: 'shop', environments: { production: ['production'], preview: ['preview'] } },
  docs: { project: 'docs', environments: { production: ['production'] }, more: ', token: { env: OTHER_TOKEN }' },
}

type Case = Omit<Plot, 'values'> & { batch: number }
const cases: [string, Case][] = [
  ['one by one', { targets: shop, batch: 1 }],
  ['in arrays', { targets: shop, batch: 4 }],
  ['all at once', { targets: shop, batch: 99 }],
  ['without stamps', { targets: shop, batch: 3, traits: { stamps: 'none' } }],
  ['with stamps that names share', { targets: shop, batch: 2, traits: { stamps: 'per-name' } }],
  ['with readable values', { targets: shop, batch: 2, traits: { readable: true } }],
  ['with a list that lags', { targets: shop, batch: 3, traits: { lagMs: 1500 } }],
  ['at two targets side by side', { targets: two, batch: 2 }],
]

const env = { OTHER_TOKEN: 'other' }
const policy = { allow: 'remove', maxRemovals: 9 } as const

/** The state that every case begins with: an earlier run, strangers beside it, and a source that moved on. */
async function begin(plot: Case): Promise<Stage> {
  const at = stage({ ...plot, policy, values: structuredClone(before) })
  for (const project of ['shop', 'docs']) at.vendor.put(project, 'production', 'STRANGER', 'theirs')
  await at.run({ env })
  at.clock.pass(60_000)
  Object.assign(at.values, structuredClone(after))
  return at
}

/** How many values the vendor was asked to write or remove. */
function values(at: Stage): number {
  return at.vendor.asked.filter(({ method, status }) => /PUT|DELETE/.test(method) && status < 300).length
}

describe.each(cases)('a run that is killed, %s', (_how, plot) => {
  it('at any point leaves what the next run ends as if nothing had been', async () => {
    const whole = await begin(plot)
    const [started, passed] = [values(whole), whole.machine.points.length]
    await whole.run({ env })
    const points = whole.machine.points.length - passed
    const needed = values(whole) - started
    const [held, said] = [[whole.held(), whole.held('docs')], remembered(whole)]
    expect(held.flat()).toContain('production/STRANGER=theirs')

    let at = 0
    for (; ; at += step) {
      const hurt = await begin(plot)
      const from = values(hurt)
      const { killed } = await hurt.kill(at, { env })
      hurt.clock.pass(60_000)
      const next = await hurt.run({ env })
      expect(next.report.error, `killed at ${at}`).toBeUndefined()
      expect([hurt.held(), hurt.held('docs')], `killed at ${at}`).toEqual(held)
      expect(remembered(hurt), `killed at ${at}`).toEqual(said)
      expect(values(hurt) - from - needed, `writes too many, killed at ${at}`).toBeLessThanOrEqual(
        // each group of targets has at most one batch under way
        plot.batch * Object.keys(plot.targets ?? {}).length,
      )
      hurt.clock.pass(60_000)
      expect((await hurt.run({ env })).wrote, `third run, killed at ${at}`).toEqual([])
      if (!killed) break
    }
    // every request and every file operation of the uninterrupted run had its turn, before and after
    expect([at, at > 20]).toEqual([Math.ceil(points / step) * step, true])
  })
})

it('a killed recovery is gone on with by the next run, without rewriting what is done', async () => {
  for (let at = 0; ; at += step) {
    const hurt = await begin({ targets: shop, batch: 2 })
    await hurt.run({ env })
    hurt.machine.files.delete('/work/.sealpost/ledger.json')
    const from = values(hurt)
    const { killed } = await hurt.kill(at, { env, recover: true })
    hurt.clock.pass(60_000)
    // the person says --recover once; the next run is the usual one
    await hurt.run({ env })
    expect(values(hurt) - from, `killed at ${at}`).toBeLessThanOrEqual(8 + 2)
    hurt.clock.pass(60_000)
    const { wrote, report } = await hurt.run({ env })
    expect([wrote, report.summary.adopt], `killed at ${at}`).toEqual([[], 0])
    expect(report.changes.filter(({ do: what, name }) => what === 'leave' && name !== 'STRANGER')).toEqual([])
    expect(hurt.held()).toContain('production/STRANGER=theirs')
    if (!killed) break
  }
})

it('a run that is killed again and again still ends', async () => {
  const at = await begin({ targets: shop, batch: 1 })
  for (let round = 0; round < 400; round += 1) {
    const { killed } = await at.kill(9 + (round % 13), { env })
    at.clock.pass(60_000)
    if (!killed) break
  }
  expect((await at.run({ env })).wrote).toEqual([])
  expect(at.held()).toContain('production/NEW=n')
})
