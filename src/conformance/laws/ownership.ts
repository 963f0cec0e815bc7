import type { Objection } from '../../core/observation.js'
import { objectionTo as shownAgainst } from '../../core/plan/blocked-writes.js'
import { fold } from '../../core/plan/map.js'
import { everyForm, peek, showsEdits } from '../assertions.js'
import { hold, type Law, law, onStage, same } from '../law.js'
import { nameOf } from '../names.js'
import { changeOf, named, setUp } from '../run-assertions.js'
import { addressOf, type Held, type TargetDriver, targetDriverOf } from '../target-driver.js'
import { canary } from '../values.js'
import type { Obstacle, Stage } from '../world.js'

const remover = { allow: ['create', 'update', 'remove'], maxRemovals: 10 } as const

/** Laws of what is ours to remove, and of what an observation says against a write. */
export const ownership: readonly Law[] = [
  law(
    'what somebody edited or made anew since our write is not removed, as far as the target shows it',
    "A stranger's secret was deleted, exit status 0, because the source had dropped a name that was once ours.",
    async (stage) => {
      const { driver, engine, place } = setUp(stage)
      for (const held of everyForm(driver)) {
        for (const how of ['edited', 'remade'] as const) {
          const name = named(driver, held, how)
          place(held, how, canary())
          place(held, 'stays', 'a value that stays')
          same((await engine.apply()).exit, 0, 'how the run ends that writes the values')
          const tellsAnew = how === 'remade' && (await driver.see(held)).get(name)?.made !== undefined
          const isVisible = tellsAnew || (await showsEdits(driver, held, name))
          await stage.wait(driver.capabilities.tickMs.is + 1)
          if (how === 'remade') await stage.uproot(addressOf(held, name))
          const theirs = canary()
          await stage.plant([addressOf(held, name)], theirs)
          place(held, how, undefined)

          const planned = changeOf((await engine.plan({ policy: remover })).report, held, name)
          if (isVisible) {
            same([planned?.do, planned?.why], ['leave', 'not-ours'], `what a plan makes of ${name}`)
            hold((planned?.note ?? '') !== '', `a plan does not say how ${name} could be removed`)
            const left = await engine.apply({ policy: remover })
            same([left.exit, left.reached.write], [2, 0], `exit and writing requests while ${name} is not ours`)
            hold((await peek(driver, held, name)) === theirs, `${name} was removed although it is not ours`)
          } else {
            same(planned?.do, 'remove', `what a plan makes of ${name}`)
            hold(/ledger/.test(planned?.note ?? ''), `a plan does not say that ${name} is removed per the ledger`)
          }
          await stage.uproot(addressOf(held, name))
          await engine.apply({ policy: remover })
        }
      }
    },
  ),
  law(
    'what somebody edits between the plan and the removal is not removed, as far as the target shows it',
    'The check before a removal looked at the list of an hour ago, or took what this run saw last for what was planned.',
    async (stage) => {
      const { driver, engine, place } = setUp(stage)
      for (const [held, busy] of everyForm(driver).flatMap((one) => [[one, false] as const, [one, true] as const])) {
        const name = named(driver, held, 'late')
        place(held, 'late', canary())
        place(held, 'stays', 'a value that stays')
        same((await engine.apply()).exit, 0, 'how the run ends that writes the values')
        const isVisible = await showsEdits(driver, held, name)
        place(held, 'late', undefined)
        if (busy) place(held, 'stays', 'a value that this very run writes first')
        const theirs = canary()
        const meanwhile = async () => {
          await stage.wait(driver.capabilities.tickMs.is + 1)
          await stage.plant([addressOf(held, name)], theirs)
        }
        const { exit } = await engine.apply({ policy: remover, meanwhile })
        const stored = await peek(driver, held, name)
        same(stored, isVisible ? theirs : undefined, `the value of ${name}, which was edited meanwhile`)
        same(exit !== 0, isVisible, 'whether the run says that something was not done')
        await stage.uproot(addressOf(held, name))
        await engine.apply({ policy: remover })
      }
    },
  ),
  {
    name: 'what a look says against a write is so, and nothing is said where a write goes through',
    why: 'A plan promised what only the write found out to be impossible, or warned of what would have worked.',
    async run(world) {
      const count = await onStage(world, async (stage) => {
        await freePlacesTakeValues(stage)
        return stage.obstacles?.length ?? 0
      })
      for (let index = 0; index < count; index += 1)
        await onStage(world, (stage) => obstacleHolds(stage, stage.obstacles?.[index] as Obstacle))
    },
  },
]

async function freePlacesTakeValues(stage: Stage): Promise<void> {
  const driver = targetDriverOf(stage)
  for (const held of everyForm(driver)) {
    const name = nameOf(driver.capabilities, 'free')
    for (const value of [canary(), canary()]) {
      same(await objectionTo(driver, held, name), undefined, `what a look has against ${name} at ${held.key.label}`)
      await driver.done([{ at: held, name, value }])
    }
    await driver.done([{ at: held, name }])
  }
}

async function obstacleHolds(stage: Stage, { is, address, arrange }: Obstacle): Promise<void> {
  const { driver, engine } = setUp(stage)
  const held = driver.at(stage.places.indexOf(address.place as never), address.form)
  await arrange()
  const before = await peek(driver, held, address.name)
  const objection = await objectionTo(driver, held, address.name)
  hold(objection !== undefined, `a look does not show that ${is} stands in the way`)
  hold(objection.because.trim() !== '' && objection.unlock.trim() !== '', `a look does not say what to do about ${is}`)

  const [receipt] = await driver.send(await driver.steps([{ at: held, name: address.name, value: canary() }]))
  hold(receipt?.ok === false && receipt.landed === 'no', `a look says that ${is} stands in the way, but it does not`)
  hold((await peek(driver, held, address.name)) === before, `something was written although ${is} stands in the way`)

  engine.set(stage.places.indexOf(address.place as never), address.name, canary(), address.form)
  const run = await engine.apply({ policy: { allow: ['create', 'update', 'adopt'] } })
  same([run.exit, run.reached.write], [2, 0], `exit and writing requests while ${is} stands in the way`)
  const change = changeOf(run.report, held, fold(address.name, driver.capabilities))
  same(change?.do, 'leave', `what becomes of a name while ${is} stands in the way`)
  hold((change?.note ?? '') !== '', `the report does not say that ${is} stands in the way`)
}

/** What an observation has against a value of that form under that name. */
async function objectionTo(driver: TargetDriver, held: Held, name: string): Promise<Objection | undefined> {
  const [observation] = await driver.observe([held])
  hold(observation !== undefined, `${held.key.label} was not looked at`)
  const folded = fold(name, driver.capabilities)
  const sighting = observation.sightings.find((one) => one.name === folded)
  return shownAgainst(folded, held.form, { sighting, observation }).blocked
}
