/**
 * Two runs of the real engine on one target, in memory, one step at a time in any order that is asked for. A step is
 * what another run can notice or be noticed by: a request to the vendor, and a look at or a move of the ledger's branch
 * or of the ref that remembers it. Everything between two steps touches nothing that is shared (git objects never
 * change), so the orders of these steps are all the orders that there are. Of orders that differ only in neighbours
 * which do not notice each other, one is played.
 */
import { fingerprinter } from '../../src/core/plan/fingerprint.js'
import { exitOf, type Report } from '../../src/core/report.js'
import type { Runtime } from '../../src/core/runtime.js'
import { parseKey, Secret } from '../../src/core/secret.js'
import { run } from '../../src/engine/run.js'
import { openLedger } from '../../src/io/ledger/ledger.js'
import { openStore, storeKind } from '../../src/io/ledger/stores/open.js'
import { openGit } from '../../src/simulators/github/git.js'
import type { GitControls } from '../../src/simulators/github/git-controls.js'
import type { Store } from '../../src/simulators/github/store.js'
import { keyText } from '../core/kit.js'
import { fakeSource, fakeTarget } from '../kit/fake.js'
import { type Traits, type Vendor, vendor } from '../kit/fake-vendor.js'
import { startsNothing } from '../kit/programs.js'

const home = 'acme/config'
const branch = 'heads/sealpost-ledger'
const memory = 'sealpost/sealpost-ledger'
/** What a first look asks the branch by its name. */
const listed = '/git/trees/sealpost-ledger?recursive=1'
const github = 'https://git.example'
const start = Date.parse('2026-11-23T08:00:00Z')
const key = keyText(1)

/** What may happen next. `pass`: eleven minutes by GitHub's clock, unnoticed by the runs: every lease ends. */
export type Event = `${Name} ${Step}` | 'pass' | 'kill A'

type Name = 'A' | 'B'
/** `look`, `files` and `move` are about the ledger's branch, `recall` and `remember` about its memory. */
type Step = 'list' | 'PUT' | 'look' | 'files' | 'move' | 'recall' | 'remember'

export interface Plot {
  readonly stamps: Traits['stamps']
  /** How often leases may end, at any moment. */
  readonly passes: number
  /** Whether A may be killed, at any moment. */
  readonly kill: boolean
  /** Leases end only when A is dead: nobody takes a lease from a living run. */
  readonly onlyDead?: boolean
}

/** What may become of two runs, by what it is called. */
export const plots: Readonly<Record<string, Plot>> = {
  'as it is': { stamps: 'none', passes: 0, kill: false },
  'a lease ends at any moment': { stamps: 'none', passes: 1, kill: false },
  'one is killed at any moment, its lease ends later': { stamps: 'none', passes: 1, kill: true, onlyDead: true },
  'both, at a target with stamps': { stamps: 'per-value', passes: 1, kill: true },
}

/** What came of one order. */
export interface Told {
  readonly events: readonly Event[]
  readonly exits: { readonly A: number | 'killed'; readonly B: number }
  /** Whether the ledger is sure of a value that the target does not hold, and nothing would tell the next run. */
  readonly silent: boolean
  /** Whether both ended with 0 and one wrote at the target while the other one was between its lease and its end. */
  readonly overlap: boolean
  /** Whether a run took the ledger for lost, which nobody touched but these runs. */
  readonly lost: boolean
  /** Whether the next run, with the leases over, does all there is to do. */
  readonly settled: boolean
}

/** A GitHub that knows nothing but git, without HTTP. */
function hub(now: () => number): { readonly git: GitControls; readonly fetch: typeof globalThis.fetch } {
  const repositories = new Map([[home, {}]])
  const { routes, controls } = openGit({ repositories, now } as unknown as Store)
  const shaped = routes.map((route) => ({ ...route, segments: route.pattern.split('/') }))
  return {
    git: controls,
    async fetch(input, init) {
      const url = new URL(String(input))
      const given = url.pathname.split('/')
      const method = init?.method ?? 'GET'
      const body = textOf(init?.body)
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

function textOf(body: unknown): string {
  return body instanceof Uint8Array ? Buffer.from(body).toString() : String(body ?? '')
}

/** Everything that the two runs share. */
interface Stage {
  readonly git: GitControls
  readonly shop: Vendor
  readonly clocks: { own: number; github: number }
  readonly runtime: (name: string, gate: (step: Step) => Promise<void>) => Runtime
  readonly apply: (value: string, runtime: Runtime) => Promise<Report>
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
    runtime(name, gate) {
      let dice = name.charCodeAt(0)
      return {
        async fetch(input, init) {
          const url = String(input)
          const method = init?.method ?? 'GET'
          const vendors = !url.startsWith(github)
          const ref = method === 'POST' && url.endsWith('/refs') ? textOf(init?.body) : url
          if (vendors) await gate(method === 'GET' ? 'list' : 'PUT')
          else if (ref.includes(branch)) await gate(method === 'GET' ? 'look' : 'move')
          else if (url.endsWith(listed)) await gate('files')
          else if (ref.includes(memory)) await gate(method === 'GET' ? 'recall' : 'remember')
          clocks.own += 1
          return vendors ? shop.fetch(input, init) : fetch(input, init)
        },
        run: startsNothing,
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
          append: () => Promise.reject(new Error('no files here')),
          real: async (path) => path,
          createNew: () => Promise.reject(new Error('no files here')),
          remove: () => Promise.reject(new Error('no files here')),
        },
        env: {
          SEALPOST_KEY: key,
          FAKE_TOKEN: 'token',
          GITHUB_TOKEN: 'token',
          GITHUB_API_URL: github,
          SEALPOST_PACING: 'off',
        },
        cwd: '/work',
        process: { pid: 1, host: 'here', since: 1, alive: () => true },
        stop: new AbortController().signal,
      }
    },
    apply: (value, runtime) =>
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
        runtime,
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
    await first.apply('before', first.runtime('0', open))
    beginning = {
      files: first.git.files(home, branch),
      stamp: first.shop.peek('shop', 'production', 'NAME')?.stamp ?? 0,
    }
    beginnings.set(stamps, beginning)
  }
  const next = stage(stamps)
  const commit = next.git.commit(home, branch, beginning.files, 'before')
  next.git.move(home, memory, commit)
  next.clocks.own = beginning.stamp
  next.shop.put('shop', 'production', 'NAME', 'before')
  next.clocks.own = start + 60_000
  next.clocks.github = next.clocks.own
  return next
}

/** One of the two runs, which stands still before each of its steps; it may stand before two at the same time. */
interface Runner {
  readonly waits: ReadonlyMap<Step, () => void>
  readonly report: () => Report | undefined
  /** Resolves when it comes no further by itself. */
  readonly arrived: () => Promise<void>
}

function runner(at: Stage, name: Name): Runner {
  const waits = new Map<Step, () => void>()
  let report: Report | undefined
  let moves = 0
  const runtime = at.runtime(name, (step) => {
    moves += 1
    if (waits.has(step)) throw new Error(`${name} asks for two of ${step} at once, which are told apart by nothing`)
    return new Promise((resolve) => {
      waits.set(step, () => {
        waits.delete(step)
        resolve()
      })
    })
  })
  const { fetch } = runtime
  const counted: Runtime = {
    ...runtime,
    fetch: (input, init) => {
      moves += 1
      return fetch(input, init)
    },
  }
  void at.apply(name, counted).then((came) => {
    report = came
  })
  return {
    waits,
    report: () => report,
    async arrived() {
      for (let still = 0; still < quiet && report === undefined; still += 1) {
        const before = moves
        await new Promise(setImmediate)
        if (moves !== before) still = -1
      }
    },
  }
}

/** A run that has not asked for anything for so many turns of the event loop waits for a step of its own. */
const quiet = 3

const atVendor = (step: Step) => step === 'list' || step === 'PUT'
const ofBranch = (step: Step) => step === 'look' || step === 'files' || step === 'move'
const reads = (step: Step) => step !== 'PUT' && step !== 'move' && step !== 'remember'

/** Whether two steps of different runs end the same in either order. */
function commute(one: Step, other: Step): boolean {
  return (reads(one) && reads(other)) || atVendor(one) !== atVendor(other) || ofBranch(one) !== ofBranch(other)
}

/**
 * Plays one order.
 * @param choose picks one of the events that may come next, by its index
 * @param reduced leaves out what is like another order, in which neighbours stand the other way round
 * @returns undefined where it turns out to be like another order
 */
export async function play(
  plot: Plot,
  choose: (events: readonly Event[]) => number,
  reduced: boolean,
): Promise<Told | undefined> {
  const at = await begun(plot.stamps)
  const runners = { A: runner(at, 'A'), B: runner(at, 'B') }
  await Promise.all([runners.A.arrived(), runners.B.arrived()])
  const events: Event[] = []
  let passes = plot.passes
  let killed = false
  for (;;) {
    const going = (['A', 'B'] as const).flatMap((name) =>
      name === 'A' && killed ? [] : [...runners[name].waits.keys()].map((step) => ({ name, step })),
    )
    if (going.length === 0) break
    const last = events.at(-1)
    const [who, before] = (last ?? '').split(' ') as [string, Step | undefined]
    const looking = going.filter(({ step }) => step === 'look' || step === 'recall')
    const possible = (last === 'pass' ? looking : going)
      .filter(({ name, step }) => !(reduced && name === 'A' && who === 'B' && commute(step, before as Step)))
      .map(({ name, step }): Event => `${name} ${step}`)
    // what GitHub's clock says is noticed by who looks at the ledger, and by nobody else
    const mayPass = passes > 0 && last !== 'pass' && looking.length > 0 && (!plot.onlyDead || killed)
    if (mayPass) possible.push('pass')
    const mayDie = going.some(({ name }) => name === 'A') && !(reduced && who === 'B') && last !== 'pass'
    if (plot.kill && !killed && mayDie) possible.push('kill A')
    if (possible.length === 0) return undefined
    const event = possible[choose(possible)] as Event
    events.push(event)
    if (event === 'pass') {
      passes -= 1
      at.clocks.github += 11 * 60_000
    } else if (event === 'kill A') killed = true
    else {
      const [name, step] = event.split(' ') as [Name, Step]
      runners[name].waits.get(step)?.()
      await runners[name].arrived()
    }
  }
  const exits = {
    A: killed ? ('killed' as const) : exitOf(runners.A.report() as Report),
    B: exitOf(runners.B.report() as Report),
  }
  const silent = await isSilent(at)
  at.clocks.github += 11 * 60_000
  const next = await at.apply('next', at.runtime('C', open))
  const settled = exitOf(next) === 0 && at.shop.peek('shop', 'production', 'NAME')?.value === 'next'
  const overlap = exits.A === 0 && exits.B === 0 && overlapping(events)
  const lost = [runners.A.report(), runners.B.report(), next].some((report) => tellsOfLoss(report))
  return { events, exits, silent, overlap, lost, settled }
}

/** Whether a run took what the ledger says for lost. */
export function tellsOfLoss(report: Pick<Report, 'warnings'> | undefined): boolean {
  return report?.warnings?.some(({ because }) => because.includes('lost or out of date')) === true
}

async function isSilent(at: Stage): Promise<boolean> {
  const runtime = at.runtime('D', open)
  const keys = [parseKey(key)] as const
  const config = { ledger: { use: 'git-branch', repository: home }, folder: '/work', where: () => '' }
  const store = await openStore(await storeKind(config, 'file'), config, { runtime })
  const ledger = await openLedger({ store, keys, owner: 'tests', run: 'D', runtime, recover: false, places: [] })
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
function overlapping(steps: readonly Event[]): boolean {
  return (['A', 'B'] as const).some((one) => {
    const [first, last] = [steps.indexOf(`${one} move`), steps.lastIndexOf(`${one} list`)]
    const other = one === 'A' ? 'B' : 'A'
    return first >= 0 && steps.some((step, index) => step === `${other} PUT` && index > first && index < last)
  })
}

const isStep = (event: Event) => event !== 'pass' && event !== 'kill A'

/**
 * Plays orders as a dice falls.
 * @param seed of the dice: the same one plays the same orders
 * @param told hears of each
 */
export async function playSome(plot: Plot, seed: number, orders: number, told: (one: Told) => void): Promise<void> {
  let dice = seed
  for (let played = 0; played < orders; ) {
    const roll = (sides: number) => {
      dice = (dice * 1664525 + 1013904223) >>> 0
      return Math.floor((dice / 2 ** 32) * sides)
    }
    // most of what goes wrong takes few changes from one run to the other, at the wrong moments
    const changes = roll(2) === 0 ? undefined : new Set([roll(60), roll(60), roll(60)])
    let going: Name = roll(2) === 0 ? 'A' : 'B'
    let step = 0
    const one = await play(
      plot,
      (events) => {
        if (changes?.has(step)) going = going === 'A' ? 'B' : 'A'
        step += 1
        const [steps, others] = [events.filter(isStep), events.filter((event) => !isStep(event))]
        const own = changes === undefined ? [] : steps.filter((event) => event.startsWith(going))
        const now = steps.length === 0 || (others.length > 0 && roll(8) === 0) ? others : own.length > 0 ? own : steps
        return events.indexOf(now[roll(now.length)] as Event)
      },
      false,
    )
    if (one === undefined) continue
    told(one)
    played += 1
  }
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
    const one = await play(
      plot,
      (events) => {
        const at = path[depth]?.at ?? 0
        depth += 1
        taken.push({ at, of: events.length })
        return at
      },
      true,
    )
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
