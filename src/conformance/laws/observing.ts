import type { Observation } from '../../core/observation.js'
import { Secret } from '../../core/secret.js'
import { declaredOf, everyForm } from '../assertions.js'
import { hold, type Law, law, same, thrownBy } from '../law.js'
import { aliasesOf, nameOf, namesOf } from '../names.js'
import { addressOf, type Held, lanesOf, type TargetDriver, targetDriverOf } from '../target-driver.js'
import { canary, leaks, printed } from '../values.js'
import type { Fault, Stage } from '../world.js'

const troubles = ['unauthorized', 'forbidden', 'missing', 'limited', 'broken', 'drop', 'truncate', 'nonsense'] as const

/** Laws of observing, on the target alone. */
export const observing: readonly Law[] = [
  law(
    'looking writes nothing',
    'Dry runs that were a flag inside each provider wrote all the same, in four providers of one tool.',
    async (stage) => {
      const driver = targetDriverOf(stage)
      for (const held of driver.documents)
        await stage.plant([addressOf(held, nameOf(driver.capabilities, 'seen'))], canary())
      const before = stage.requests()
      for (const observation of await driver.observe(driver.documents)) {
        hold(observation.listed, 'a place was not listed whole, although nothing was in the way')
      }
      same(stage.requests().write, before.write, 'writing requests that reached the vendor')
    },
  ),
  law(
    'looking at a hundred secrets of a lane, or at as many as fit on a page, costs one request',
    'One request for each value meets the rate limit on a run that has nothing to do.',
    async (stage) => {
      const driver = targetDriverOf(stage)
      for (const lane of lanesOf(driver.documents)) {
        // a list of readable values may come in smaller pages, for it carries the values
        const usual = lane.every((one) => one.form === 'secret') ? 100 : 30
        const most = Math.min(usual, driver.capabilities.page?.is ?? usual)
        const each = Math.floor(most / lane.length)
        for (const held of lane) await plantMany(stage, driver, held, Math.min(each, held.key.maxNames))
        const before = stage.requests().read
        await driver.observe(lane)
        same(stage.requests().read - before, 1, `reading requests for ${lane.map((one) => one.key.label).join(', ')}`)
      }
    },
  ),
  law(
    'a place with nothing in it is listed whole, and empty',
    'Without this every first run would stop at a place that it cannot see.',
    async (stage) => {
      const driver = targetDriverOf(stage)
      for (const held of driver.documents) same((await driver.see(held)).size, 0, `names at ${held.key.label}`)
    },
  ),
  law(
    'the list is read to its last page',
    'A listing that stopped at page one posted entry 51 as new, on every run.',
    async (stage) => {
      const driver = targetDriverOf(stage)
      for (const held of driver.documents) {
        const names = await plantMany(stage, driver, held, Math.min(120, held.key.maxNames))
        const seen = await driver.see(held)
        same([...seen.keys()].sort(), [...names].sort(), `names at ${held.key.label}`)
      }
    },
  ),
  law(
    'what could not be seen is never spelled as an empty list',
    'An error that was taken for "there is nothing" had everything created again, or removed.',
    async (stage) => {
      const driver = targetDriverOf(stage)
      for (const held of driver.documents) await plantMany(stage, driver, held, 3)
      for (const held of driver.documents) {
        for (const kind of troubles) {
          stage.order({ kind, on: 'reads' })
          for (const seen of await outcomes(driver, [held])) {
            hold(!seen.listed, `${held.key.label} counts as listed whole while reading meets "${kind}"`)
            hold(seen.because.trim() !== '', `${held.key.label} is not listed, and nobody says why`)
          }
          stage.calm()
        }
        same((await driver.see(held)).size, 3, `names at ${held.key.label} once the trouble is over`)
      }
    },
  ),
  law(
    'a list that breaks off, or hides something, does not count as whole',
    'A partial list that was taken for the whole one removed what it did not show.',
    async (stage) => {
      const driver = targetDriverOf(stage)
      for (const held of driver.documents) {
        const names = await plantMany(stage, driver, held, Math.min(120, held.key.maxNames))
        for (const fault of [{ kind: 'hide' }, { kind: 'broken', on: 'reads', after: 1 }] as const satisfies Fault[]) {
          stage.order(fault)
          for (const seen of await outcomes(driver, [held])) {
            const isWhole = names.every((name) => seen.sightings.some((sighting) => sighting.name === name))
            const mayBeWhole = fault.kind === 'broken' && isWhole
            hold(!seen.listed || mayBeWhole, `${held.key.label} counts as listed whole under "${fault.kind}"`)
          }
          stage.calm()
        }
        hold((await driver.see(held)).size === names.length, `${held.key.label} stays incomplete after the trouble`)
      }
    },
  ),
  law(
    'a value is read back as declared: whole, or not at all',
    'A stored ciphertext or a masked value that was compared with the plain one made everything differ for ever.',
    async (stage) => {
      const driver = targetDriverOf(stage)
      const name = nameOf(driver.capabilities, 'readback')
      for (const held of everyForm(driver)) {
        const value = canary()
        await driver.done([{ at: held, name, value }])
        const sighting = (await driver.see(held)).get(name)
        hold(sighting !== undefined, `${name} was written, but is not listed`)
        const { readBack } = declaredOf(driver, held)
        if (readBack.is === 'never') hold(sighting.secret === undefined, `${name} was read back, against the claim`)
        if (readBack.is === 'value') hold(sighting.secret !== undefined, `${name} was not read back, against the claim`)
        const equal = sighting.secret === undefined || sighting.secret.equals(new Secret(value))
        hold(equal, `${name} was read back as another value`)
        same(sighting.form ?? held.form, held.form, `the form in which ${name} is listed`)
        hold(!leaks(printed(sighting), value), 'a sighting prints the value that it read back')
        await driver.done([{ at: held, name }])
      }
    },
  ),
  law(
    'names come as the target folds them',
    'A tool that compared its own spelling with the stored one saw a foreign name and a missing one at once.',
    async (stage) => {
      const driver = targetDriverOf(stage)
      const twins = aliasesOf(driver.capabilities)
      const [first, second] = twins ?? [nameOf(driver.capabilities, 'folded'), nameOf(driver.capabilities, 'other')]
      const isUpper = driver.capabilities.names.fold === 'upper'
      for (const held of driver.documents) {
        // where names are folded, an outsider's small letters must come out as capitals
        for (const name of isUpper ? [second] : [first, second]) await stage.plant([addressOf(held, name)], canary())
        const expected = isUpper ? [second.toUpperCase()] : [first, second].sort()
        same([...(await driver.see(held)).keys()].sort(), expected, `names at ${held.key.label}`)
      }
    },
  ),
]

async function plantMany(stage: Stage, driver: TargetDriver, held: Held, count: number): Promise<string[]> {
  const names = namesOf(driver.capabilities, count)
  for (const name of names) await stage.plant([addressOf(held, name)], 'planted')
  return names
}

/** What came of observing; an error counts for all, as in the engine. */
async function outcomes(driver: TargetDriver, held: readonly Held[]): Promise<readonly Observation[]> {
  let seen: readonly Observation[] = []
  const error = await thrownBy(async () => {
    seen = await driver.observe(held)
  }, 'observe')
  return error === undefined ? seen : held.map(() => ({ listed: false, because: error.message, error, sightings: [] }))
}
