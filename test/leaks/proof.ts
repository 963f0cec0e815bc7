import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bundled, bundleInto } from '../bundled.js'
import { acts } from './acts.js'
import { type Call, type Case, casesOf, sampled } from './cases.js'
import { channelNames } from './channels.js'
import { openStarter } from './child.js'
import { openLane } from './lane.js'
import { mutants } from './mutants.js'
import { troubles } from './tap.js'
import { transforms } from './transforms.js'
import { ways } from './ways.js'

/** What was tried, and what was found. */
export interface Proof {
  readonly runs: number
  readonly acts: number
  /** Kinds of requests that met trouble. */
  readonly calls: number
  readonly troubles: number
  readonly channels: number
  readonly transforms: number
  /** 8-byte windows that were looked for in everything that came out of a run. */
  readonly windows: number
  /** What came out, one line for each canary, form and channel of a run. */
  readonly leaks: readonly string[]
  /** Runs whose trouble never struck, and which so prove nothing. */
  readonly idle: readonly string[]
  /** Leaks that were made on purpose, and those of them that were not found: with one, the proof is void. */
  readonly planted: number
  readonly missed: readonly string[]
  /** Defects of our own that the guard had to stop, and those that it did not. */
  readonly defects: number
  readonly unstopped: readonly string[]
  /** Undefined where this machine has no tracer, and what is short-lived can be missed. */
  readonly watcher: string | undefined
}

/**
 * Tries everything, or a sample of it, as processes of the real bundle against simulated vendors.
 * @param options.say told how far it is
 */
export async function prove(options: {
  readonly quick: boolean
  readonly say: (line: string) => void
}): Promise<Proof> {
  const { quick, say } = options
  const folder = mkdtempSync(join(tmpdir(), 'sealpost-proof-'))
  const dist = await bundled()
  const defects = (quick ? mutants.slice(0, 2) : mutants).map((mutant, index) => ({
    mutant,
    changed: join(folder, `defect-${index}`),
  }))
  // before anything is tried: a place that is gone would be found out after all the runs
  for (const { mutant, changed } of defects) await bundleInto(changed, mutant.changes)
  const starter = openStarter()
  const lanes = await Promise.all([openLane(starter, dist), openLane(starter, dist)])
  const [first] = lanes
  try {
    const cases: Case[][] = []
    for (const [index, act] of acts.entries()) {
      const calls = await first.look(act)
      const all = casesOf(act, calls)
      cases.push(...chunks(quick ? sampled(all, 3, index) : all, 20))
    }
    const runs = cases.flat().length
    let count = 0
    const struck = new Set<Call>()
    const leaks: string[] = []
    const idle: string[] = []
    say(
      `${runs} runs: ${acts.map(({ name }) => `${cases.flat().filter(({ act }) => act.name === name).length} ${name}`).join(', ')}`,
    )
    await share(lanes, cases, async (lane, one) => {
      const before = await lane.run(one, 250)
      // what the run before it left can be all that there was to do, and a busy machine can be late with what comes before
      const seen = before.isIdle ? await lane.run(one, 2500) : before
      const found = [...before.leaks, ...(seen === before ? [] : seen.leaks)].map((leak) => `${titleOf(one)}: ${leak}`)
      leaks.push(...found)
      // at once too: all of it takes an hour
      for (const leak of found) say(`LEAK: ${leak}`)
      if (seen.isIdle) idle.push(titleOf(one))
      else for (const call of Object.values(one.struck)) struck.add(call)
      count += 1
      if (count % 50 === 0) say(`${count} of ${runs}`)
    })

    const missed: string[] = []
    const names = ways.map(([way]) => way)
    await share(lanes, quick ? [[names]] : names.map((way) => [[way]]), async (lane, planted) => {
      const { channels } = await lane.plant(planted)
      missed.push(...planted.filter((way) => !channels.has(way)))
    })

    const unstopped: string[] = []
    await share(lanes, chunks(defects, 1), async (lane, { mutant, changed }) => {
      const seen = await lane.defect(mutant, changed)
      if (seen.code !== 70 || seen.leaks.length > 0)
        unstopped.push(`${mutant.name}: exit ${seen.code} ${seen.leaks.join(', ')}`)
    })

    return {
      runs,
      acts: acts.length,
      calls: struck.size,
      troubles: troubles.length,
      channels: channelNames.length,
      transforms: Object.keys(transforms).length,
      windows: first.windows,
      leaks,
      idle,
      planted: ways.length,
      missed,
      defects: defects.length,
      unstopped,
      watcher: starter.watcher,
    }
  } finally {
    await Promise.all(lanes.map((lane) => lane.close()))
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Each lane takes the next chunk when it is through with one. */
async function share<Lane, Item>(
  lanes: readonly Lane[],
  chunks: readonly (readonly Item[])[],
  work: (lane: Lane, item: Item) => Promise<void>,
): Promise<void> {
  const left = [...chunks]
  await Promise.all(
    lanes.map(async (lane) => {
      for (let chunk = left.shift(); chunk !== undefined; chunk = left.shift())
        for (const item of chunk) await work(lane, item)
    }),
  )
}

function chunks<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  )
}

function titleOf({ act, isLoud, struck, trouble, crash }: Case): string {
  const where = Object.values(struck).join(', ')
  return `${act.name}${isLoud ? ', everything verbose' : ''}: ${trouble ?? crash ?? 'no trouble'} ${where}`
}
