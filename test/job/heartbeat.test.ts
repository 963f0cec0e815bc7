import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type Heartbeat, openHeartbeat } from '../../src/job/heartbeat.js'

const start = Date.parse('2026-11-30T12:00:00Z')
const lines: string[] = []
let heartbeat: Heartbeat

beforeEach(() => {
  vi.useFakeTimers({ now: start })
  lines.length = 0
  heartbeat = openHeartbeat({ print: (line) => lines.push(line), now: Date.now })
})
afterEach(() => {
  heartbeat.end()
  vi.useRealTimers()
})

/** Time passes, and what is loaded when there is something to say is loaded. */
async function pass(seconds: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(seconds * 1000)
  await vi.dynamicImportSettled()
}

const writing = (done: number, more = {}) =>
  heartbeat.tell({
    ...{ kind: 'writing', done, failed: 0, total: 1200, target: 'web' },
    lane: { name: 'web', done, total: 1200 },
    ...more,
  })

test('a run that is soon over leaves no line', async () => {
  writing(1)
  await pass(29)
  heartbeat.end()
  await pass(1000)
  expect(lines).toEqual([])
})

test('a line each half minute says how far it is, how fast, and until when', async () => {
  await pass(30)
  expect(lines).toEqual(['Reading the source and the ledger.'])
  writing(0)
  await pass(29)
  writing(340)
  await pass(1)
  writing(640)
  await pass(30)
  writing(640, { done: 900, failed: 3, lane: { name: 'web', done: 900, total: 1200 } })
  await pass(30)
  expect(lines.slice(1)).toEqual([
    'Writing 340/1,200, 11/s, ends about 12:02:15 UTC.',
    'Writing 640/1,200, 10/s, ends about 12:02:26 UTC.',
    'Writing 900/1,200, 3 failed, 8.7/s, ends about 12:02:34 UTC.',
  ])
})

test('what begins to wait is told at once, by name, and not again for half a minute', async () => {
  writing(40)
  heartbeat.tell({ kind: 'waiting', lane: 'web', until: start + 5_000, because: 'limited' })
  heartbeat.tell({ kind: 'waiting', lane: 'repo and 2 more', until: start + 90_000, because: 'unavailable' })
  await pass(5)
  heartbeat.tell({ kind: 'waiting', lane: 'web', until: start + 45_000, because: 'limited' })
  await pass(1)
  expect(lines).toEqual([
    'Waiting: web (rate limit) until 12:00:05 UTC; repo and 2 more (unavailable) until 12:01:30 UTC.',
  ])
  await pass(30)
  expect(lines[1]).toBe(
    'Writing 40/1,200. Waiting: web (rate limit) until 12:00:45 UTC; repo and 2 more (unavailable) until 12:01:30 UTC.',
  )
  heartbeat.tell({ kind: 'waiting', lane: 'web', until: start + 99_000, because: 'limited' })
  await pass(1)
  expect(lines[2]).toBe('Waiting: web (rate limit) until 12:01:39 UTC.')
})

test('however many lanes wait, the log stays readable', async () => {
  for (let lane = 0; lane < 40; lane += 1) {
    heartbeat.tell({ kind: 'waiting', lane: `lane-${lane}`, until: start + 90_000 + lane, because: 'limited' })
    if (lane % 2 === 1) await pass(1)
  }
  const waits = lines.filter((line) => line.startsWith('Waiting'))
  expect(waits.length).toBeGreaterThan(5)
  expect(waits.length).toBeLessThanOrEqual(20)
  await pass(30)
  expect(lines.at(-1)).toMatch(/^Reading .*; lane-2 \(rate limit\) until 12:01:30 UTC; 37 more\.$/)
})

test('nothing is said once it is over, and no timer is left', async () => {
  heartbeat.tell({ kind: 'waiting', lane: 'web', until: start + 90_000, because: 'limited' })
  heartbeat.end()
  writing(5)
  await pass(100)
  expect(lines).toEqual([])
  expect(vi.getTimerCount()).toBe(0)
})

test('a way out that refuses a line ends nothing by itself', async () => {
  heartbeat.end()
  let asked = 0
  heartbeat = openHeartbeat({
    print: () => {
      asked += 1
      throw new Error('refused')
    },
    now: Date.now,
  })
  await pass(61)
  expect(asked).toBe(2)
})

test('no name acts on the log, or on the runner that reads it', async () => {
  heartbeat.tell({
    kind: 'waiting',
    lane: '\n::error::owned\u001b[2J ##[group]',
    until: start + 90_000,
    because: 'limited',
  })
  await pass(30)
  expect(lines).toHaveLength(2)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what must not be there
  for (const line of lines) expect(line).not.toMatch(/[\u0000-\u001f]|^::|##\[/)
})
