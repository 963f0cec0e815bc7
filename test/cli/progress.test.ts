import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { suiteClock } from '../../src/conformance/clock.js'
import { config, type Desk, openDesk, openShelves, type Shelves } from './kit.js'

let shelves: Shelves
let desk: Desk

beforeEach(async () => {
  shelves = await openShelves()
  desk = await openDesk(shelves)
  await desk.write('sealpost.yaml', config)
})
afterEach(async () => {
  vi.useRealTimers()
  await shelves.close()
  await desk.close()
})

const limit = (times = 1) =>
  shelves.order({
    match: ({ method }) => method === 'PUT',
    times,
    act: { kind: 'answer', answer: { status: 429, body: {}, headers: { 'retry-after': '90' } } },
  })

test('a log says which target waits, for what and until when; the answer stays clean of it', async () => {
  for (const json of [false, true]) {
    desk.values.production = { ...desk.values.production, [`NEW_${json ? 'B' : 'A'}`]: 'a made up value' }
    limit()
    const clock = suiteClock()
    const ran = await desk.run(['apply', '--yes', ...(json ? ['--json'] : [])], { runtime: clock })
    expect(ran.code).toBe(0)
    const told = /^Waiting: rack \(rate limit\) until (\d\d:\d\d:\d\d) UTC\.$/m.exec(ran.err)?.[1]
    expect(told).toBeDefined()
    expect(ran.out).not.toContain('Waiting')
    if (json) expect(JSON.parse(ran.out)).toMatchObject({ summary: { written: 1 } })
  }
})

test('a line each half minute says how far a long run is', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
  let passed = 0
  shelves.order({ match: ({ method }) => method === 'PUT', act: { kind: 'delay', ms: 300 } })
  const running = desk.run(['apply', '--yes'], { runtime: { now: () => Date.now() + passed } })
  await vi.waitFor(() => expect(shelves.requests.some(({ method }) => method === 'GET')).toBe(true))
  while (!shelves.requests.some(({ method }) => method === 'PUT')) {
    passed += 30_000
    await vi.advanceTimersByTimeAsync(30_000)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  const ran = await running
  expect(ran.code).toBe(0)
  expect(ran.err).toMatch(/^(Looking|Writing) \d\/\d/m)
  expect(vi.getTimerCount()).toBe(0)
})

test('a run that is stopped while it writes leaves whole lines', async () => {
  shelves.order({ match: ({ method }) => method === 'GET', act: { kind: 'delay', ms: 600 } })
  shelves.order({ match: ({ method }) => method === 'PUT', act: { kind: 'delay', ms: 600 } })
  const fetch: typeof globalThis.fetch = (input, init) => {
    if (init?.method === 'PUT') setTimeout(() => desk.stop.abort(), 200)
    return desk.runtime.fetch(input, init)
  }
  const ran = await desk.run(['apply', '--yes'], { terminal: true, runtime: { fetch } })
  expect(ran.code).toBe(1)
  const drawn = ran.err.split('\r\u001b[2K')
  expect(drawn.filter((line) => line.includes('['))).not.toEqual([])
  expect(drawn).toContain('Finishing the current write…\n')
  expect(drawn.at(-1)).toMatch(/^$|\n$/)
  expect(ran.out).toMatch(/\n1 written, 1 not reached\.\nTo continue: sealpost apply\n$/)
})

test('a terminal gets the bar on stderr and keeps nothing of it, whether the run ends well or not', async () => {
  for (const refused of [false, true]) {
    const act = refused
      ? ({ kind: 'answer', answer: { status: 403, body: {} } } as const)
      : ({ kind: 'delay', ms: 700 } as const)
    shelves.order({ match: ({ method }) => method === 'GET', act: { kind: 'delay', ms: 700 } })
    shelves.order({ match: ({ method }) => method === 'PUT', act, times: 2 })
    desk.values.production = { API_KEY: `another ${refused}` }
    const ran = await desk.run(['apply', '--yes'], { terminal: true, columns: 70 })
    const drawn = ran.err.split('\r\u001b[2K')
    expect(drawn.some((line) => line.includes('looking [') && line.includes('0/1'))).toBe(true)
    for (const line of drawn) if (!line.includes('\n')) expect(line.length).toBeLessThan(70)
    expect(ran.out).not.toContain('\r')
    // what stands there last was wiped, or words of ours stand on their own line
    expect(drawn.at(-1)).toMatch(/^$|\n$/)
  }
})
