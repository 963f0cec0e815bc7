import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type Act, actNamed, type Sources, sweep } from './acts.js'
import { type Canary, token } from './canaries.js'
import { type Calls, type Case, callOf, callsOf } from './cases.js'
import type { Starter } from './child.js'
import type { Mutant } from './mutants.js'
import { openScene, type Scene } from './scene.js'
import type { Vendor } from './stage.js'
import type { Tap } from './tap.js'
import { leaksOf } from './ways.js'

/** What came of a run. */
export interface Seen {
  readonly code: number | null
  /** One line for each piece of a canary that came out, the channel first. */
  readonly leaks: readonly string[]
  readonly channels: ReadonlySet<string>
  /** Trouble was ordered that never struck. */
  readonly isIdle: boolean
}

/** A stage of its own on which runs follow each other. */
export interface Lane {
  /** 8-byte windows that are looked for. */
  readonly windows: number
  /** Runs an act once, and gives the calls that it made. */
  readonly look: (act: Act) => Promise<Calls>
  /** @param deadlineMs how long a request may take, where some are never answered */
  readonly run: (one: Case, deadlineMs: number) => Promise<Seen>
  /** Runs an apply that leaks on purpose, in these ways. */
  readonly plant: (ways: readonly string[]) => Promise<Seen>
  /** Runs a bundle with a defect. */
  readonly defect: (mutant: Mutant, dist: string) => Promise<Seen>
  readonly close: () => Promise<void>
}

const preload = resolve(import.meta.dirname, 'preload.mjs')
const planting = resolve(import.meta.dirname, 'plant.mjs')
const loud = {
  RUNNER_DEBUG: '1',
  ACTIONS_STEP_DEBUG: 'true',
  DEBUG: '*',
  NODE_DEBUG: 'http,http2,net,tls,stream,fetch,undici,child_process',
}

/** @param dist the folder of the bundle */
export async function openLane(starter: Starter, dist: string): Promise<Lane> {
  const scene = await openScene(starter)
  const { stage } = scene
  const taps = Object.values(stage.taps)
  const sources = await sourcesOf(scene)
  /** The act that the targets are ready for. */
  let ready: Act | undefined

  /** @param order orders the trouble, once the targets are ready */
  async function run(act: Act, from: string, env: Readonly<Record<string, string>>, order = () => {}): Promise<Seen> {
    if (ready !== act) await act.before(stage, sources)
    stage.fill(sources.present)
    sweep(stage)
    const more = { ...act.env(stage), ...env }
    for (const tap of taps) tap.struck = 0
    order()
    const ran = await scene.run([join(from, act.entry), ...act.argv], more)
    const isIdle = taps.some((tap) => tap.trouble !== undefined && tap.struck === 0)
    scene.trouble(undefined)
    const wrote = taps.some(({ passed }) => passed.some(({ method }) => method !== 'GET'))
    ready = isIdle || (act.writes && wrote) ? undefined : act
    const leaks = scene.leaks(ran, act.entry !== 'cli.js')
    return {
      code: ran.code,
      isIdle,
      channels: new Set(leaks.map(({ channel }) => channel)),
      leaks: leaks.map(({ channel, canary = 'went there', transform = '' }) => `${channel}: ${canary} ${transform}`),
    }
  }

  return {
    windows: scene.windows,
    async look(act) {
      const { code, leaks } = await run(act, dist, {})
      if (code !== 0 && code !== 2) throw new Error(`${act.name}: exit ${code}`)
      if (leaks.length > 0) throw new Error(`${act.name}: ${leaks.join(', ')}`)
      return Object.fromEntries(Object.entries(stage.taps).map(([vendor, { passed }]) => [vendor, callsOf(passed)]))
    },
    run({ act, isLoud, struck, trouble, crash }, deadlineMs) {
      const query = new URLSearchParams({
        ...(trouble === 'timeout' ? { deadline: String(deadlineMs) } : {}),
        ...(crash === undefined ? {} : { crash }),
      })
      const env = { NODE_OPTIONS: `--import=${preload}?${query}`, ...(isLoud ? loud : {}) }
      return run(act, dist, env, () => {
        for (const [vendor, call] of Object.entries(struck))
          stage.taps[vendor as Vendor].trouble = trouble && {
            kind: trouble,
            match: matching(call, trouble === 'timeout'),
          }
      })
    },
    plant(ways) {
      const file = join(stage.box.root, '..', 'planted.json')
      writeFileSync(file, leaksOf(scene.values.find(({ name }) => name === 'CANARY_SYMBOLS') as Canary))
      const query = new URLSearchParams([['from', file], ...ways.map((way): [string, string] => ['way', way])])
      ready = undefined
      return run(actNamed('apply at the command line'), dist, { NODE_OPTIONS: `--import=${planting}?${query}` })
    },
    defect({ act, trouble }, changed) {
      ready = undefined
      return run(actNamed(act), changed, {}, () => scene.trouble(trouble))
    },
    close: () => stage.close(),
  }
}

/** Where values go one by one, one that waits in vain is enough. */
function matching(call: string, once: boolean): NonNullable<Tap['trouble']>['match'] {
  let only: string | undefined
  return (method, url) => {
    if (callOf({ method, url }) !== call) return false
    only ??= url
    return !once || only === url
  }
}

/** Every canary changes; one name is new, one is gone; so it is with names that stay readable. */
async function sourcesOf({ stage, values }: Scene): Promise<Sources> {
  const present = Object.fromEntries(values.map(({ name, value }) => [name, value]))
  const former = Object.fromEntries(values.map(({ name }) => [name, token(12)]))
  return {
    present: await stage.encrypt({
      ...present,
      CANARY_NEW: token(12),
      OPEN_SITE: 'https://new.invalid',
      OPEN_NEW: 'x',
    }),
    former: await stage.encrypt({
      ...former,
      CANARY_GONE: token(12),
      OPEN_SITE: 'https://old.invalid',
      OPEN_GONE: 'x',
    }),
  }
}
