import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Progress, Wait } from '../../../src/core/progress.js'
import { columnsOf, cutToColumns } from '../../../src/render/columns.js'
import { barLine } from '../../../src/render/progress/bar.js'
import { openMeter, type Picture } from '../../../src/render/progress/meter.js'
import { note, openStanding } from '../../../src/render/progress/standing.js'
import { plainStyle, terminalStyleOf } from '../../../src/render/terminal-style.js'

const style = terminalStyleOf(true, { NO_COLOR: '1' })
const colour = terminalStyleOf(true, {})
const clock = (time: number) => new Date(time).toISOString().slice(11, 19)
const at = Date.parse('2026-11-30T12:30:00Z')
const wait = (lane: string, seconds: number): Wait => {
  return { kind: 'waiting', lane, until: at + seconds * 1000, because: 'limited' }
}
const picture = (more: Partial<Picture> = {}): Picture => ({
  work: { kind: 'writing', done: 340, failed: 0, total: 1200, target: 'web' },
  rate: 12.4,
  end: at + 69_000,
  waits: [],
  ...more,
})
const line = (columns: number, more?: Partial<Picture>) => barLine(picture(more), { columns, style, clock })

describe('the bar', () => {
  it('has count, rate, expected end and target', () => {
    expect(line(100)).toBe('writing [=======>                      ] 340/1,200 · 12/s · ends about 12:31:09 · web')
  })

  it('says what waits, and until when, also of several at once', () => {
    const waits = [wait('web', 5), wait('repo and 2 more', 60), wait('site', 90), wait('docs', 91), wait('more', 92)]
    expect(line(200, { waits: waits.slice(0, 2) })).toContain(
      ' · waiting: web (rate limit) until 12:30:05; repo and 2 more (rate limit) until 12:31:00',
    )
    expect(line(300, { waits })).toMatch(/site \(rate limit\) until 12:31:30; 2 more$/)
  })

  it('leaves out what is not known', () => {
    expect(line(100, { rate: undefined, end: undefined })).toMatch(/\] 340\/1,200 · web$/)
    expect(line(100, { work: undefined, rate: undefined, end: undefined })).toBe('reading the source and the ledger')
  })

  it('says how many failed', () => {
    expect(line(100, { work: { kind: 'writing', done: 9, failed: 2, total: 10, target: '' } })).toContain(
      '9/10, 2 failed',
    )
    expect(line(100, { work: { kind: 'looking', done: 9, failed: 2, total: 10, target: '' } })).toContain(
      '9/10, 2 not seen',
    )
  })

  it('keeps the count and what waits where there is little room', () => {
    expect(line(48)).toBe('writing 340/1,200 · 12/s · ends about 12:31:09')
    expect(line(45, { waits: [wait('web', 5)] })).toBe('writing 340/1,200 · waiting: web (rate limit…')
    expect(line(20)).toBe('writing 340/1,200')
    expect(line(12)).toBe('writing 340…')
  })

  it('is plain ASCII where there are no symbols', () => {
    const plain = (columns: number) =>
      barLine(picture({ waits: [wait('web', 5)] }), { columns, style: plainStyle, clock })
    for (let columns = 1; columns < 160; columns += 1) expect(plain(columns)).toMatch(/^[\x20-\x7e]*$/)
    expect(plain(160)).toContain(
      '] 340/1,200, 12/s, ends about 12:31:09, web, waiting: web (rate limit) until 12:30:05',
    )
  })

  it('lets no name act on the terminal', () => {
    const name = 'a\u001b[2J\r\n\u202e'
    const shown = line(300, {
      work: { kind: 'writing', done: 1, failed: 0, total: 2, target: name },
      waits: [wait(name, 5)],
    })
    expect(shown).not.toMatch(/[\p{C}]/u)
    expect(shown).toContain('a\\u{1b}[2J')
  })

  it('is full when all is done, and not before', () => {
    const bar = (done: number, total: number) =>
      line(100, { work: { kind: 'writing', done, failed: 0, total, target: '' } }).match(/\[(.*)\]/)?.[1]
    expect(bar(1199, 1200)).toMatch(/> $/)
    expect(bar(1200, 1200)).toMatch(/^=+$/)
    expect(bar(0, 1200)).toMatch(/^ +$/)
    expect(bar(0, 0)).toMatch(/^ +$/)
  })
})

const names = fc.oneof(
  fc.constantFrom('web', 'ウェブ', '👩‍💻', 'a\u001b[31m'),
  fc.string({ unit: 'binary', maxLength: 60 }),
)

/** What a run could tell: one kind of work after the other, lanes side by side, pauses in between; and time that passes. */
const stories = fc
  .record({
    lanes: fc.array(fc.record({ name: names, total: fc.integer({ min: 1, max: 9 }) }), { minLength: 1, maxLength: 5 }),
    turns: fc.array(
      fc.record({
        lane: fc.nat(),
        fails: fc.boolean(),
        waits: fc.option(fc.integer({ min: -10_000, max: 10_000_000 }), { nil: undefined }),
        passes: fc.integer({ min: 0, max: 100_000 }),
      }),
      { maxLength: 60 },
    ),
  })
  .map(({ lanes, turns }) => {
    const distinct = [...new Map(lanes.map((one) => [one.name, { ...one, done: 0 }])).values()]
    const total = distinct.reduce((sum, one) => sum + one.total, 0)
    let [now, done, failed] = [at, 0, 0]
    const told: { readonly now: number; readonly progress: Progress }[] = []
    const tell = (progress: Progress) => told.push({ now, progress })
    tell({ kind: 'looking', done: 0, failed: 0, total: 3, target: '' })
    tell({ kind: 'looking', done: 3, failed: 0, total: 3, target: 'web' })
    tell({ kind: 'writing', done: 0, failed: 0, total, target: '' })
    for (const turn of turns) {
      now += turn.passes
      const lane = distinct[turn.lane % distinct.length] as (typeof distinct)[number]
      if (turn.waits !== undefined)
        tell({ kind: 'waiting', lane: lane.name, until: now + turn.waits, because: 'limited' })
      if (lane.done === lane.total) continue
      lane.done += 1
      done += 1
      failed += turn.fails ? 1 : 0
      const { name } = lane
      tell({ kind: 'writing', done, failed, total, target: name, lane: { name, done: lane.done, total: lane.total } })
    }
    return told
  })

describe('whatever is told', () => {
  it('fits into the columns, counts up, and holds no number that is none', () => {
    fc.assert(
      fc.property(stories, fc.integer({ min: 1, max: 220 }), (told, columns) => {
        const standing = openStanding()
        const meter = openMeter(standing)
        let last = 0
        for (const { now, progress } of told) {
          note(standing, progress, now)
          const seen = meter(now)
          const shown = barLine(seen, { columns, style, clock })
          expect(columnsOf(shown)).toBeLessThanOrEqual(columns)
          expect(shown).not.toMatch(/NaN|undefined|Infinity|Invalid|-\d/)
          expect(shown).not.toMatch(/\p{C}/u)
          // biome-ignore lint/suspicious/noControlCharactersInRegex: what paints begins with one
          expect(barLine(seen, { columns, style: colour, clock }).replace(/\u001b\[\d+m/g, '')).toBe(shown)
          if (seen.rate !== undefined) expect(seen.rate).toBeGreaterThan(0)
          if (seen.end !== undefined) expect(seen.end).toBeGreaterThanOrEqual(now)
          for (const { until } of seen.waits) {
            expect(until).toBeGreaterThan(now)
            if (seen.end !== undefined) expect(seen.end).toBeGreaterThanOrEqual(until)
          }
          const count = Number(/writing .*?(\d+)\/\d+/.exec(barLine(seen, { columns: 500, style, clock }))?.[1] ?? 0)
          expect(count).toBeGreaterThanOrEqual(last)
          last = count
        }
      }),
    )
  })

  it('is cut to the columns, never through a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(30), (text, columns) => {
        const cut = cutToColumns(text, columns)
        expect(columnsOf(cut)).toBeLessThanOrEqual(columns)
        expect(cut.isWellFormed()).toBe(true)
        if (columnsOf(text) <= columns) expect(cut).toBe(text)
      }),
    )
  })
})
