import type { Config, Permission } from '../../src/core/config.js'
import { exitOf, type Report } from '../../src/core/report.js'
import type { RunCall } from '../../src/engine/options.js'
import { run } from '../../src/engine/run.js'
import { type Clock, clockAt } from './clock.js'
import { configOf } from './configs.js'
import { type Drawer, fakeDrawer, fakeTarget, type Machine, machine } from './fake.js'
import { type Traits, type Vendor, vendor } from './fake-vendor.js'

/** What can be told of a config; the rest is as in `text`. */
export interface Plot {
  readonly traits?: Partial<Traits>
  readonly batch?: number
  /** Config target → its project, and source environment → places. */
  readonly targets?: Readonly<
    Record<string, { project: string; environments: Record<string, string[]>; more?: string }>
  >
  readonly environments?: readonly string[]
  readonly values: Record<string, Record<string, string>>
  /** What the source is compared by; by value where nothing is said. */
  readonly compare?: 'value' | 'version'
  readonly policy?: Partial<{
    allow: Permission | Permission[]
    maxRemovals: number
    onDrift: string
    protect: string[]
    maxUpdateShare: number
  }>
}

export interface Outcome {
  readonly report: Report
  readonly exit: number
  /** What the vendor was asked to change, as `PUT shop/production/A`. */
  readonly wrote: string[]
}

/** The real engine on a machine, before a vendor and a source, all in memory. */
export interface Stage {
  readonly clock: Clock
  readonly vendor: Vendor
  readonly machine: Machine
  /** The source; change it at will. */
  readonly values: Record<string, Record<string, string>>
  readonly drawer: Drawer
  policy: NonNullable<Plot['policy']>
  /** What a run is called with. */
  readonly call: () => RunCall
  /** Its config as it reads now, for those who have many runs: it is loaded once. */
  readonly loaded: () => Promise<Config>
  /** Runs to the end. */
  readonly run: (more?: Partial<RunCall> & { env?: Record<string, string>; stop?: AbortSignal }) => Promise<Outcome>
  /** Runs until it is killed at that point, or to the end where there are not as many. */
  readonly kill: (
    at: number,
    more?: Partial<RunCall> & { env?: Record<string, string> },
  ) => Promise<{ passed: number; killed: boolean }>
  /** `place/name=value` of everything in a project, sorted. */
  readonly held: (project?: string) => string[]
}

const path = '/work/sealpost.yaml'
const start = Date.parse('2026-11-23T08:00:00Z')

export function stage(plot: Plot): Stage {
  const clock = clockAt(start)
  const shop = vendor(clock.now, plot.traits)
  const targets = plot.targets ?? { web: { project: 'shop', environments: { production: ['production'] } } }
  const environments = plot.environments ?? [
    ...new Set(Object.values(targets).flatMap((one) => Object.keys(one.environments))),
  ]
  const box = machine((input, init) => {
    // a request takes its time
    clock.pass(40)
    return clock.busy(shop.fetch(input, init))
  }, clock)
  const { source, drawer } = fakeDrawer(() => one.values)
  const one: Stage = {
    clock,
    drawer,
    vendor: shop,
    machine: box,
    values: plot.values,
    policy: plot.policy ?? {},
    call,
    loaded: () => configOf(path, text(), { traits: shop.traits, batch: plot.batch, source }),
    async run({ env, stop, ...more } = {}) {
      const from = shop.asked.length
      const process = box.boot({ ...(env ? { env } : {}), ...(stop ? { stop } : {}) })
      const report = await run({ ...call(), ...more }, process.runtime)
      process.exit()
      return { report, exit: exitOf(report), wrote: written(shop, from) }
    },
    async kill(at, { env, ...more } = {}) {
      const process = box.boot({ killAt: at, ...(env ? { env } : {}) })
      const ended = run({ ...call(), ...more }, process.runtime).then(() => false)
      const killed = await Promise.race([ended, process.killed.then(() => true)])
      process.exit()
      return { passed: process.passed(), killed }
    },
    held: (project = 'shop') =>
      placesOf(targets)
        .flatMap((place) =>
          shop.names(project, place).map((name) => `${place}/${name}=${shop.peek(project, place, name)?.value}`),
        )
        .sort(),
  }

  function text(): string {
    const policy = { allow: 'update', ...one.policy }
    const blocks = Object.entries(targets).map(
      ([name, { project, environments: mapped, more = '' }]) =>
        `  ${name}: { use: fake, project: ${project}, environments: ${JSON.stringify(mapped)}${more} }\n`,
    )
    return `version: 1\nowner: tests\nsource: { use: drawer, compare: ${plot.compare ?? 'value'} }\nenvironments: ${JSON.stringify(environments)}\npolicy: ${JSON.stringify(policy)}\ntargets:\n${blocks.join('')}`
  }
  function call(): RunCall {
    box.files.set(path, new TextEncoder().encode(text()))
    return {
      command: 'apply',
      config: path,
      only: { targets: [], environments: [] },
      recover: false,
      targets: { fake: async () => ({ target: fakeTarget(shop.traits, plot.batch) }) },
      sources: { drawer: async () => ({ source }) },
      approve: async () => true,
      progress: () => {},
    }
  }
  return one
}

/** Values that were written or removed, those of an array one by one. */
export function written(shop: Vendor, from = 0): string[] {
  return shop.asked
    .slice(from)
    .flatMap(({ method, what, status }) => (/PUT|DELETE/.test(method) && status < 300 ? [what] : []))
}

function placesOf(targets: NonNullable<Plot['targets']>): string[] {
  return [...new Set(Object.values(targets).flatMap((one) => Object.values(one.environments).flat()))]
}

/** `do why NAME` of every change of a report. */
export function told({ report }: Pick<Outcome, 'report'>): string[] {
  return report.changes.map(
    (one) =>
      `${one.do} ${one.why ?? one.sure} ${one.name}${one.reached === false ? ' not reached' : one.ok === undefined ? '' : one.ok ? ' ok' : ` ${one.error?.code}`}`,
  )
}
