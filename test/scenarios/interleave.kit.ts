/**
 * Two runs of the real engine on one target, in memory, one step at a time in any order that is asked for. A step is
 * what another run can notice or be noticed by: a request to the vendor, and a look at or a move of the ledger's branch.
 * Everything between two steps touches nothing that is shared (git objects never change, and the memory of the ledger is
 * looked at and moved along with its branch), so the orders of these steps are all the orders that there are. Of orders
 * that differ only in neighbours which do not notice each other, one is played.
 */
import { fingerprinter } from '../../src/core/fingerprint.js'
import { exitOf, type Report } from '../../src/core/report.js'
import { parseKey, Secret } from '../../src/core/secret.js'
import type { World } from '../../src/core/types.js'
import { openLedger } from '../../src/io/ledger/ledger.js'
import { storeOf } from '../../src/io/ledger/stores.js'
import { run } from '../../src/run.js'
import { gitDatabase } from '../../src/simulators/github-git.js'
import type { GitDoors } from '../../src/simulators/github-git-doors.js'
import type { Store } from '../../src/simulators/github-store.js'
import { keyText } from '../core/kit.js'
import { fakeSource, fakeTarget } from '../io/fake.js'
import { type Traits, type Vendor, vendor } from '../io/fake-vendor.js'

const home = 'acme/config'
const branch = 'heads/sealpost-ledger'
const start = Date.parse('2026-11-23T08:00:00Z')
const key = keyText(1)

/** What may happen next. `pass`: eleven minutes by GitHub's clock, unnoticed by the runs: every lease ends. */
export type Event = `${'A' | 'B'}` | 'pass' | 'kill A'

export interface Plot {
  readonly stamps: Traits['stamps']
  /** How often leases may end, at any moment. */
  readonly passes: number
  /** Whether A may be killed, at any moment. */
  readonly kill: boolean
  /** Leases end only when A is dead: nobody takes a lease from a living run. */
  readonly onlyDead?: boolean
}

/** What came of one order. */
export interface Told {
  readonly events: readonly Event[]
  /** `A PUT`, `B begin`, …: the steps as they came. */
  readonly steps: readonly string[]
  readonly exits: { readonly A: number | 'killed'; readonly B: number }
  /** Whether the ledger is sure of a value that the target does not hold, and nothing would tell the next run. */
  readonly silent: boolean
  /** Whether both ended with 0 and one wrote at the target while the other one was between its lease and its end. */
  readonly overlap: boolean
  /** Whether the next run, with the leases over, does all there is to do. */
  readonly settled: boolean
}

/** A GitHub that knows nothing but git, without HTTP. */
function hub(now: () => number): { readonly git: GitDoors; readonly fetch: typeof globalThis.fetch } {
  const repositories = new Map([[home, {}]])
  const { routes, doors } = gitDatabase({ repositories, now } as unknown as Store)
  const shaped = routes.map((route) => ({ ...route, segments: route.pattern.split('/') }))
  return {
    git: doors,
    async fetch(input, init) {
      const url = new URL(String(input))
      const given = url.pathname.split('/')
      const method = init?.method ?? 'GET'
      const body = init?.body instanceof Uint8Array ? Buffer.from(init.body).toString() : String(init?.body ?? '')
      const fits = (segments: readonly string[]) =>
        segments.length === given.length && segments.every((one, at) => one.startsWith(':') || one === given[at])
      const route = shaped.find((one) => one.method === method && fits(one.segments))
      const params = Object.fromEntries(
        route?.segments.flatMap((one, at) => (one.startsWith(':') ? [[one.slice(1), given[at] ?? '']] : [])) ?? [],
      )
      const ask = { method, path: url.pathname, query: url.searchParams, headers: {}, body, params }
      const { status, body: said } = (await route?.handle(ask)) ?? { status: 404, body: {} }
      return new Response(JSON.stringify(said), { status, headers: { date: new Date(now()).toUTCString() } })
    },
  }
}

/** Everything that the two runs share. */
interface Stage {
  readonly git: GitDoors
  readonly shop: Vendor
  readonly clocks: { own: number; github: number }
  readonly world: (name: string, gate: (step: string) => Promise<void>) => World
  readonly apply: (value: string, world: World) => Promise<Report>
}

function stage(stamps: Traits['stamps']): Stage {
  const clocks = { own: start, github: start }
  const shop = vendor(() => clocks.own, { stamps, tickMs: 1 })
  const { git, fetch } = hub(() => clocks.github)
  const config = `version: 1
owner: tests
source: { use: drawer }
environments: [production]
ledger: { use: git-branch, repository: ${home} }
targets: { web: { use: fake, project: shop, environments: { production: production } } }
`
  return {
    git,
    shop,
    clocks,
    world(name, gate) {
      let dice = name.charCodeAt(0)
      return {
        async fetch(input, init) {
          const url = String(input)
          const method = init?.method ?? 'GET'
          const vendors = !url.includes('/git/')
          if (vendors) await gate(method === 'GET' ? 'list' : 'PUT')
          else if (url.endsWith(branch) || (method === 'POST' && url.endsWith('/refs')))
            await gate(method === 'GET' ? 'look' : 'move')
          clocks.own += 1
          return vendors ? shop.fetch(input, init) : fetch(input, init)
        },
        now: () => clocks.own,
        sleep: async () => {},
        random: (bytes) =>
          Uint8Array.from({ length: bytes }, () => {
            dice = (dice * 1664525 + 1013904223) >>> 0
            return dice >>> 24
          }),
        files: {
          read: async () => new TextEncoder().encode(config),
          replace: () => Promise.reject(new Error('no files here')),
          createNew: () => Promise.reject(new Error('no files here')),
          remove: () => Promise.reject(new Error('no files here')),
        },
        env: {
          SEALPOST_KEY: key,
          FAKE_TOKEN: 'token',
          GITHUB_TOKEN: 'token',
          GITHUB_API_URL: 'https://git.example',
          SEALPOST_PACING: 'off',
        },
        cwd: '/work',
        process: { pid: 1, host: 'here', alive: () => true },
        stop: new AbortController().signal,
      }
    },
    apply: (value, world) =>
      run(
        {
          command: 'apply',
          config: '/work/sealpost.yaml',
          only: { targets: [], environments: [] },
          recover: false,
          targets: { fake: async () => ({ target: fakeTarget({ stamps, tickMs: 1 }, 1) }) },
          sources: { drawer: async () => ({ source: fakeSource(() => ({ production: { NAME: value } })) }) },
          approve: async () => true,
          progress: () => {},
        },
        world,
      ),
  }
}

const open = async () => {}
const beginnings = new Map<Traits['stamps'], { files: Map<string, string>; stamp: number }>()

/** A stage on which a run has written `before` a minute ago. */
async function begun(stamps: Traits['stamps']): Promise<Stage> {
  let beginning = beginnings.get(stamps)
  if (beginning === undefined) {
    const first = stage(stamps)
    await first.apply('before', first.world('0', open))
    beginning = {
      files: first.git.files(home, branch),
      stamp: first.shop.peek('shop', 'production', 'NAME')?.stamp ?? 0,
    }
    beginnings.set(stamps, beginning)
  }
  const next = stage(stamps)
  const commit = next.git.commit(home, branch, beginning.files, 'before')
  next.git.move(home, 'sealpost/sealpost-ledger', commit)
  next.clocks.own = beginning.stamp
  next.shop.put('shop', 'production', 'NAME', 'before')
  next.clocks.own = start + 60_000
  next.clocks.github = next.clocks.own
  return next
}

/** One of the two runs, which stands still before each of its steps. */
interface Runner {
  waits: { readonly step: string; readonly go: () => void } | undefined
  ended: Report | undefined
  /** Resolves when it stands before its next step, or has ended. */
  arrived: Promise<void>
}

function runner(at: Stage, name: 'A' | 'B'): Runner {
  let arrive = () => {}
  const one: Runner = { waits: undefined, ended: undefined, arrived: Promise.resolve() }
  const await_ = () => {
    one.arrived = new Promise((resolve) => {
      arrive = resolve
    })
  }
  await_()
  const world = at.world(name, (step) => {
    const gate = new Promise<void>((resolve) => {
      one.waits = {
        step,
        go: () => {
          one.waits = undefined
          await_()
          resolve()
        },
      }
    })
    arrive()
    return gate
  })
  void at.apply(name, world).then((report) => {
    one.ended = report
    arrive()
  })
  return one
}

const atVendor = (step: string) => step === 'list' || step === 'PUT'
const reads = (step: string) => step === 'list' || step === 'look'

/** Whether two steps of different runs end the same in either order. */
function commute(one: string, other: string): boolean {
  return (reads(one) && reads(other)) || atVendor(one) !== atVendor(other)
}

/**
 * Plays one order.
 * @param choose picks one of the events that may come next, by its index
 * @returns undefined where it turns out to be like another order, in which neighbours stand the other way round
 */
export async function play(plot: Plot, choose: (events: readonly Event[]) => number): Promise<Told | undefined> {
  const at = await begun(plot.stamps)
  const runners = { A: runner(at, 'A'), B: runner(at, 'B') }
  await Promise.all([runners.A.arrived, runners.B.arrived])
  const events: Event[] = []
  const steps: string[] = []
  let passes = plot.passes
  let killed = false
  for (;;) {
    const going = (['A', 'B'] as const).filter((name) => runners[name].waits !== undefined && !(name === 'A' && killed))
    if (going.length === 0) break
    const last = events.at(-1)
    const [, before = ''] = last === 'A' || last === 'B' ? (steps.at(-1)?.split(' ') ?? []) : []
    const looking = going.filter((name) => runners[name].waits?.step === 'look')
    const possible: Event[] = (last === 'pass' ? looking : going).filter(
      (name) => !(name === 'A' && last === 'B' && commute(runners.A.waits?.step ?? '', before)),
    )
    // what GitHub's clock says is noticed by who looks at the ledger, and by nobody else
    const mayPass = passes > 0 && last !== 'pass' && looking.length > 0 && (!plot.onlyDead || killed)
    if (mayPass) possible.push('pass')
    if (plot.kill && !killed && going.includes('A') && last !== 'B' && last !== 'pass') possible.push('kill A')
    if (possible.length === 0) return undefined
    const event = possible[choose(possible)] as Event
    events.push(event)
    if (event === 'pass') {
      passes -= 1
      at.clocks.github += 11 * 60_000
    } else if (event === 'kill A') killed = true
    else {
      const one = runners[event]
      steps.push(`${event} ${one.waits?.step}`)
      one.waits?.go()
      await one.arrived
    }
  }
  const exits = {
    A: killed ? ('killed' as const) : exitOf(runners.A.ended as Report),
    B: exitOf(runners.B.ended as Report),
  }
  const silent = await isSilent(at)
  at.clocks.github += 11 * 60_000
  const next = await at.apply('next', at.world('C', open))
  const settled = exitOf(next) === 0 && at.shop.peek('shop', 'production', 'NAME')?.value === 'next'
  return { events, steps, exits, silent, overlap: exits.A === 0 && exits.B === 0 && overlapping(steps), settled }
}

async function isSilent(at: Stage): Promise<boolean> {
  const world = at.world('D', open)
  const keys = [parseKey(key)] as const
  const config = { ledger: { use: 'git-branch', repository: home }, folder: '/work', where: () => '' }
  const store = storeOf(config, world, 'file')
  const ledger = await openLedger({ store, keys, owner: 'tests', run: 'D', world, recover: false, places: [] })
  if (ledger.isLost('web')) return true
  const fingerprint = fingerprinter(keys, ledger.id)
  const there = at.shop.peek('shop', 'production', 'NAME')
  const stamp =
    there === undefined || at.shop.traits.stamps === 'none' ? undefined : new Date(there.stamp).toISOString()
  return [...ledger.entries].some(([uid, names]) =>
    [...names].some(([name, { state, revision, ...entry }]) => {
      if (state !== 'written' || there === undefined || revision !== stamp) return false
      return fingerprint(new Secret(there.value), { uid, name, form: entry.form }, entry.keyId) !== entry.fingerprint
    }),
  )
}

/** Whether one run wrote at the target after the other one took its lease and before that one's last look at it. */
function overlapping(steps: readonly string[]): boolean {
  return (['A', 'B'] as const).some((one) => {
    const [first, last] = [steps.indexOf(`${one} move`), steps.lastIndexOf(`${one} list`)]
    const other = one === 'A' ? 'B' : 'A'
    return first >= 0 && steps.some((step, index) => step === `${other} PUT` && index > first && index < last)
  })
}

/**
 * Plays every order there is.
 * @param told hears of each
 * @param most stops after so many
 * @returns how many there were
 */
export async function playAll(
  plot: Plot,
  told: (one: Told) => void,
  most = Number.POSITIVE_INFINITY,
): Promise<{ readonly orders: number; readonly all: boolean }> {
  let path: Choice[] = []
  for (let orders = 0; ; ) {
    let depth = 0
    const taken: Choice[] = []
    const one = await play(plot, (events) => {
      const at = path[depth]?.at ?? 0
      depth += 1
      taken.push({ at, of: events.length })
      return at
    })
    if (one !== undefined) {
      told(one)
      orders += 1
    }
    // the last choice that has an alternative left takes it
    const last = taken.findLastIndex(({ at, of }) => at + 1 < of)
    if (last < 0) return { orders, all: true }
    if (orders >= most) return { orders, all: false }
    path = taken.slice(0, last + 1).map(({ at, of }, index) => ({ at: index === last ? at + 1 : at, of }))
  }
}

interface Choice {
  readonly at: number
  readonly of: number
}
