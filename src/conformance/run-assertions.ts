import type { Report } from '../core/report.js'
import { type EngineDriver, engineDriverOf, type Ran } from './engine-driver.js'
import { hold, same } from './law.js'
import { nameOf } from './names.js'
import { type Held, type TargetDriver, targetDriverOf } from './target-driver.js'
import { leaks, printed } from './values.js'
import type { Stage } from './world.js'

/** A target in hand and the engine over it, on one stage. */
export interface SetUp {
  readonly driver: TargetDriver
  readonly engine: EngineDriver
  /** Has the source hold a value for a place, under a word; without a value it is gone from the source. */
  readonly place: (held: Held, word: string, value: string | undefined) => void
}

/** Takes the target of a stage in hand, and sets the engine over it. */
export function setUp(stage: Stage): SetUp {
  const [driver, engine] = [targetDriverOf(stage), engineDriverOf(stage)]
  return {
    driver,
    engine,
    place: (held, word, value) =>
      engine.set(stage.places.indexOf(held.place), named(driver, held, word), value, held.form),
  }
}

/** The name of a word in a place; a form has names of its own, since a config says by name what is public. */
export function named(driver: TargetDriver, held: Held, word: string): string {
  return nameOf(driver.capabilities, held.form === 'public' ? `open${word}` : word)
}

/** The line of a report about a name in a place. */
export function changeOf(report: Report, held: Held, name: string): Report['changes'][number] | undefined {
  return report.changes.find((change) => change.scope === held.key.label && change.name === name)
}

/** The law of the suite: after an apply a plan finds nothing to do, and another apply writes nothing. */
export async function settled(engine: EngineDriver): Promise<void> {
  const plan = await engine.plan()
  const busy = plan.report.changes.filter((change) => change.do !== 'keep' && change.why !== 'foreign')
  same(
    busy.map(({ do: what, why, scope, name }) => ({ what, why, scope, name })),
    [],
    'what a plan after an apply finds',
  )
  const again = await engine.apply()
  same([again.exit, again.reached.write], [0, 0], 'exit and writing requests of an apply after an apply')
}

/** Holds that no value of a run can be seen in what it left behind. */
export function silent(ran: Ran, values: readonly string[]): void {
  const text = printed(ran.report)
  for (const value of values) hold(!leaks(text, value), 'a report shows a value')
}
