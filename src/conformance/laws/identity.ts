import { hold, type Law, law, same } from '../law.js'
import { type Held, holdOf, type TargetDriver, targetDriverOf } from '../target-driver.js'
import type { Stage, Written } from '../world.js'

/** Laws of what holds a place: a project, a repository, an account. */
export const identity: readonly Law[] = [
  law(
    'what holds a place has one id, however often it is asked for, and asking writes nothing',
    'Two names of one project were taken for two projects, and one ended with the values of the other.',
    async (stage) => {
      const driver = targetDriverOf(stage)
      const before = stage.requests()
      const ids = new Map<string, string>()
      let asked = 0
      for (const held of driver.documents) {
        const from = stage.requests().read
        const id = await identified(driver, held)
        hold(id !== '', `what holds ${held.key.label} has an empty id`)
        same(await identified(driver, held), id, `the id of what holds ${held.key.label}, asked for twice`)
        same(ids.get(held.key.holder) ?? id, id, `the id of ${held.key.holder}, asked for over two of its places`)
        ids.set(held.key.holder, id)
        asked += stage.requests().read - from
        const [seen] = await driver.observe([held])
        same(seen?.holder ?? id, id, `the id that a look at ${held.key.label} shows`)
      }
      same(new Set(ids.values()).size, ids.size, 'different ids of different holders')
      same(stage.requests().write, before.write, 'writing requests that reached the vendor')
      hold(asked > 0, 'the vendor was not asked: an id of our own making says nothing about two spellings')
      hold(asked <= 4 * driver.documents.length, 'asking for an id takes more than two requests')
      const places = new Map<string, string>()
      for (const { key } of driver.documents) {
        const place = `${ids.get(key.holder)} ${key.within}`
        same(places.get(place) ?? key.uid, key.uid, `the place "${key.within}" of ${key.holder}`)
        places.set(place, key.uid)
      }
    },
  ),
  law(
    'something else that holds places has another id',
    'A project that was deleted and made anew under its name was taken for the old one.',
    async (stage) => {
      const driver = targetDriverOf(stage)
      const known = new Set<string>()
      for (const held of driver.documents) known.add(await identified(driver, held))
      const others = stage.elsewhere === undefined ? [] : [heldAt(stage, stage.elsewhere)]
      const holders = new Set([...driver.documents, ...others].map(({ key }) => key.holder))
      for (const held of others) known.add(await identified(driver, held))
      same(known.size, holders.size, `ids of ${[...holders].join(', ')}`)
    },
  ),
  law(
    'two spellings of a place are one place',
    'One project under its name and under its id got the values of two environments, and kept those of the last.',
    async (stage) => {
      const driver = targetDriverOf(stage)
      const written: Written[] = [
        ...stage.places.map((place) => ({ settings: stage.settings, place })),
        ...(stage.spellings ?? []),
      ]
      const seen = new Map<number, string>()
      for (const [index, one] of written.entries()) {
        const held = heldAt(stage, one)
        const of = stage.spellings?.[index - stage.places.length]?.of ?? index
        const place = `${await identified(driver, held)} ${held.key.within}`
        same(place, seen.get(of) ?? place, `the place that ${held.key.label} is`)
        seen.set(of, place)
      }
      const distinct = new Set(driver.documents.map(({ key }) => `${key.holder} ${key.within}`))
      hold(new Set(seen.values()).size <= distinct.size, 'two spellings of a place make two places of it')
    },
  ),
]

function heldAt(stage: Stage, { settings, place }: Written): Held {
  return holdOf({ ...stage, settings }, place, 'secret')
}

function identified(driver: TargetDriver, { scope }: Held): Promise<string> {
  return driver.stage.target.identify({ scope, io: driver.reading })
}
