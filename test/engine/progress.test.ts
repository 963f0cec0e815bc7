import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { suiteClock } from '../../src/conformance/clock.js'
import type { Progress, Work } from '../../src/core/progress.js'
import type { Report } from '../../src/core/report.js'
import { run } from '../../src/engine/run.js'
import { nodeRuntime } from '../../src/io/system/runtime.js'
import { openMeter } from '../../src/render/progress/meter.js'
import { note, openStanding } from '../../src/render/progress/standing.js'
import { startGithub } from '../../src/simulators/github/simulator.js'
import type { Simulator } from '../../src/simulators/server.js'
import { startVercel } from '../../src/simulators/vercel/simulator.js'
import { sources } from '../../src/sources/index.js'
import { targets } from '../../src/targets/index.js'

const open: { readonly close: () => unknown }[] = []
afterEach(async () => {
  for (const one of open.splice(0)) await one.close()
})

interface Watched {
  readonly report: Report
  /** What the run told, and how many requests had changed something by then. */
  readonly told: readonly { readonly at: number; readonly writes: number; readonly progress: Progress }[]
}

/** The real engine applies so many names to two vendors, by a clock that jumps over each pause. */
async function applied(
  count: number,
  prepare: (github: Simulator, vercel: Simulator) => void = () => {},
): Promise<Watched> {
  const folder = mkdtempSync(join(tmpdir(), 'sealpost-progress-'))
  open.push({ close: () => rmSync(folder, { recursive: true }) })
  const [github, vercel] = [await startGithub(), await startVercel()]
  open.push(github, vercel)
  prepare(github, vercel)
  const names = Array.from({ length: count }, (_, at) => `NAME_${at}`)
  writeFileSync(
    join(folder, 'sealpost.yaml'),
    `version: 1
owner: acme
source: { use: env, names: [${names}] }
environments: [production]
ledger: { use: file, path: ledger.json }
targets:
  repo: { use: github, repository: acme/shop, environments: { production: { environment: production } } }
  wiki: { use: github, repository: acme/shop, environments: { production: actions } }
  web: { use: vercel, project: shop-web, environments: { production: production } }
`,
  )
  const told: Watched['told'][number][] = []
  const changing = () => [...github.requests, ...vercel.requests].filter(({ method }) => method !== 'GET').length
  const clock = suiteClock()
  const report = await run(
    {
      command: 'apply',
      config: join(folder, 'sealpost.yaml'),
      only: { targets: [], environments: [] },
      recover: false,
      targets,
      sources,
      approve: async () => true,
      progress: (progress) => void told.push({ at: clock.now(), writes: changing(), progress }),
    },
    {
      ...nodeRuntime(new AbortController().signal),
      ...clock,
      cwd: folder,
      env: {
        SEALPOST_KEY: Buffer.alloc(32, 5).toString('base64url'),
        GITHUB_API_URL: github.url,
        GITHUB_TOKEN: github.token,
        VERCEL_API_URL: vercel.url,
        VERCEL_TOKEN: vercel.token,
        ...Object.fromEntries(names.map((name, at) => [name, `made up for the test, number ${at}`])),
      },
    },
  )
  return { report, told }
}

const worksOf = ({ told }: Watched, kind: Work['kind']) =>
  told.flatMap(({ progress }) => (progress.kind === kind ? [progress] : []))
const waitsOf = ({ told }: Watched) => told.flatMap(({ progress }) => (progress.kind === 'waiting' ? [progress] : []))

test('each write is told as it is over, also within a batch', async () => {
  const watched = await applied(20)
  expect(watched.report.error).toBeUndefined()
  expect(watched.report.summary).toMatchObject({ written: 60, failed: 0 })
  expect(worksOf(watched, 'looking').map(({ done, total }) => `${done}/${total}`)).toEqual(['0/3', '1/3', '2/3', '3/3'])
  const writing = worksOf(watched, 'writing')
  expect(writing.map(({ done }) => done)).toEqual([...Array(61).keys()])
  expect(writing.every(({ total, failed }) => total === 60 && failed === 0)).toBe(true)
  expect(writing.at(-1)?.done).toBe(60)

  // one request a value: no two of them are told together
  const repo = watched.told.filter(({ progress }) => progress.kind === 'writing' && progress.target === 'repo')
  expect(new Set(repo.map(({ writes }) => writes)).size).toBe(20)
  expect(worksOf(watched, 'writing').findLast(({ target }) => target === 'wiki')?.lane).toEqual({
    name: 'repo and wiki',
    done: 40,
    total: 40,
  })
})

test('a lane that is rate limited is told by name, with the time that the vendor named', async () => {
  const watched = await applied(5, (github) =>
    github.order({
      match: ({ method, path }) => method === 'PUT' && path.includes('/secrets/'),
      act: { kind: 'answer', answer: { status: 429, body: {}, headers: { 'retry-after': '90' } } },
    }),
  )
  expect(watched.report.summary).toMatchObject({ written: 15, failed: 0 })
  const waits = waitsOf(watched).filter(({ because }) => because === 'limited')
  expect(new Set(waits.map(({ lane }) => lane))).toEqual(new Set(['repo and wiki']))
  const [first] = watched.told.flatMap(({ at, progress }) =>
    progress.kind === 'waiting' ? [Math.round((progress.until - at) / 1000)] : [],
  )
  expect(first).toBeGreaterThanOrEqual(89)
  expect(first).toBeLessThanOrEqual(91)
})

test('several lanes wait at once, each for its own reason', async () => {
  const watched = await applied(3, (github, vercel) => {
    const limited = { kind: 'answer', answer: { status: 429, body: {}, headers: { 'retry-after': '300' } } } as const
    const down = { kind: 'answer', answer: { status: 503, body: {}, headers: { 'retry-after': '200' } } } as const
    github.order({ match: ({ method }) => method === 'GET', act: limited })
    vercel.order({ match: ({ method }) => method === 'GET', act: down })
  })
  expect(watched.report.summary).toMatchObject({ written: 9 })
  const why = new Map(waitsOf(watched).map(({ lane, because }) => [lane, because]))
  expect(Object.fromEntries(why)).toMatchObject({ 'repo and wiki': 'limited', web: 'unavailable' })
})

test('what failed is counted once, and what is left of a lane that has ended, too', async () => {
  const watched = await applied(4, (github) =>
    github.order({
      match: ({ method, path }) => method === 'PUT' && /secrets\/NAME_[12]$/.test(path),
      times: 1,
      act: { kind: 'answer', answer: { status: 403, body: { message: 'no' } } },
    }),
  )
  const { written, failed } = watched.report.summary
  const last = worksOf(watched, 'writing').at(-1)
  expect(last).toMatchObject({ done: 12, failed, total: 12 })
  expect(written + failed).toBe(12)
  expect(failed).toBeGreaterThan(0)
  const counts = worksOf(watched, 'writing').map((one) => one.failed)
  expect(counts).toEqual(counts.toSorted((one, other) => one - other))
})

test('the expected end of a paced lane is known before it comes, and is right', async () => {
  const watched = await applied(30)
  const standing = openStanding()
  const meter = openMeter(standing)
  const ends: number[] = []
  for (const { at, progress } of watched.told) {
    note(standing, progress, at)
    const { end } = meter(at)
    if (end !== undefined) ends.push(end)
  }
  const over = watched.told.findLast(({ progress }) => progress.kind === 'writing')?.at ?? 0
  // a write a second at GitHub: halfway, the end is told to a few seconds
  const middle = ends[Math.floor(ends.length / 2)] ?? 0
  expect(ends.length).toBeGreaterThan(20)
  expect(Math.abs(middle - over)).toBeLessThan(15_000)
})
