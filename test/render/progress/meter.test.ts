import { describe, expect, it } from 'vitest'
import type { Progress } from '../../../src/core/progress.js'
import { openMeter } from '../../../src/render/progress/meter.js'
import { note, openStanding } from '../../../src/render/progress/standing.js'

const at = 1_000_000

/** A watch over a run with lanes of so many writes, and a way to let them be done. */
function watch(lanes: Readonly<Record<string, number>>) {
  const standing = openStanding()
  const meter = openMeter(standing)
  const total = Object.values(lanes).reduce((sum, one) => sum + one, 0)
  const done = new Map<string, number>()
  let now = at
  const tell = (progress: Progress) => note(standing, progress, now)
  tell({ kind: 'writing', done: 0, failed: 0, total, target: '' })
  return {
    tell,
    now: () => now,
    /** So many seconds pass, with so many writes of each lane in each of them. */
    go(seconds: number, perSecond: Readonly<Record<string, number>> = {}) {
      for (let second = 0; second < seconds; second += 1) {
        now += 1000
        for (const [name, more] of Object.entries(perSecond)) {
          done.set(name, (done.get(name) ?? 0) + more)
          const all = [...done.values()].reduce((sum, one) => sum + one, 0)
          const lane = { name, done: done.get(name) ?? 0, total: lanes[name] ?? 0 }
          tell({ kind: 'writing', done: all, failed: 0, total, target: name, lane })
        }
        meter(now)
      }
      return meter(now)
    },
  }
}

describe('the expected end', () => {
  it('follows the recent rate', () => {
    const { go, now } = watch({ web: 1000 })
    expect(go(1, { web: 10 })).toMatchObject({ rate: undefined, end: undefined })
    expect(go(40, { web: 10 })).toMatchObject({ rate: 10, end: now() + 59_000 })
    // half a minute later the former rate is forgotten
    expect(go(31, { web: 1 }).rate).toBeCloseTo(1)
  })

  it('is that of the slowest lane, whose vendor sets the pace', () => {
    const { go, now } = watch({ repo: 500, web: 500 })
    const { rate, end } = go(20, { repo: 1, web: 20 })
    expect(rate).toBeCloseTo(21)
    expect(end).toBe(now() + 480_000)
  })

  it('is not known while a lane has not begun, or stands still without a word', () => {
    const { go } = watch({ repo: 500, web: 500 })
    expect(go(20, { web: 10 }).end).toBeUndefined()
    const other = watch({ web: 500 })
    expect(other.go(20, { web: 10 }).end).toBeDefined()
    expect(other.go(40)).toMatchObject({ rate: undefined, end: undefined })
  })

  it('takes in a pause that a lane was ordered to make, and goes on from there', () => {
    const { go, tell, now } = watch({ web: 1000 })
    go(20, { web: 10 })
    tell({ kind: 'waiting', lane: 'web', until: now() + 60_000, because: 'limited' })
    // 800 are left, at ten a second
    expect(go(10)).toMatchObject({ rate: undefined, end: at + 80_000 + 80_000 })
    expect(go(50).waits).toEqual([])
    const { rate, end } = go(10, { web: 10 })
    expect(rate).toBeCloseTo(10)
    expect(end).toBeCloseTo(now() + 70_000, -3)
  })

  it('is not before the last pause of anybody', () => {
    const { go, tell, now } = watch({ web: 100 })
    tell({ kind: 'waiting', lane: 'the ledger', until: at + 600_000, because: 'unavailable' })
    expect(go(5, { web: 10 }).end).toBe(at + 600_000)
    expect(now()).toBe(at + 5000)
  })

  it('is gone when all is done, and begins anew with another kind of work', () => {
    const { go, tell } = watch({ web: 20 })
    expect(go(4, { web: 5 })).toMatchObject({ rate: undefined, end: undefined })
    tell({ kind: 'looking', done: 0, failed: 0, total: 3, target: '' })
    expect(go(1)).toMatchObject({ work: { kind: 'looking' }, rate: undefined, end: undefined })
  })
})

describe('pauses', () => {
  it('are told while they last, the first to end first', () => {
    const { go, tell } = watch({ web: 20, repo: 20 })
    tell({ kind: 'waiting', lane: 'repo', until: at + 9000, because: 'limited' })
    tell({ kind: 'waiting', lane: 'web', until: at + 3000, because: 'unavailable' })
    expect(go(1).waits.map(({ lane }) => lane)).toEqual(['web', 'repo'])
    expect(go(3).waits.map(({ lane }) => lane)).toEqual(['repo'])
    // a longer one takes the place of the one before
    tell({ kind: 'waiting', lane: 'repo', until: at + 20_000, because: 'limited' })
    expect(go(8).waits.map(({ until }) => until)).toEqual([at + 20_000])
    expect(go(8).waits).toEqual([])
  })
})
