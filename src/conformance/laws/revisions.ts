import { createHash } from 'node:crypto'
import { admits, declaredOf, everyForm } from '../assertions.js'
import { hold, type Law, law, same } from '../law.js'
import { nameOf } from '../names.js'
import { addressOf, type Held, type TargetDriver, targetDriverOf } from '../target-driver.js'
import { canary } from '../values.js'

/** Laws of revisions, the target's own marks for the state of a value. */
export const revisions: readonly Law[] = [
  law(
    'where the vendor stamps nothing, no stamp is made up',
    'A stamp taken from our own clock, or from the moment of looking, makes everything differ on the next run.',
    async (stage) => {
      const driver = targetDriverOf(stage)
      for (const held of everyForm(driver)) {
        const name = nameOf(driver.capabilities, 'stamp')
        await driver.done([{ at: held, name, value: canary() }])
        const sighting = (await driver.see(held)).get(name)
        const { revision } = declaredOf(driver, held)
        const has = sighting?.revision !== undefined
        same(has, revision.is !== 'none', `whether ${name} has a stamp (declared: ${revision.is})`)
        if (revision.is === 'none') hold(sighting?.changedAt === undefined, `${name} has a time, but no stamp`)
        await driver.done([{ at: held, name }])
      }
    },
  ),
  law(
    'a stamp that guesses could be held against is said to be one',
    'A SHA-256 of each value stood in a file that everybody could read, and the weak ones were found in minutes.',
    async (stage) => {
      const driver = targetDriverOf(stage)
      for (const held of everyForm(driver)) {
        const name = nameOf(driver.capabilities, 'digest')
        const value = canary()
        await driver.done([{ at: held, name, value }])
        const { revision = '', made = '', guessable = false } = (await driver.see(held)).get(name) ?? {}
        hold(!isDigest(made, value), `what tells ${name} made anew is a digest of its value`)
        hold(
          guessable || !isDigest(revision, value),
          `the stamp of ${name} is a digest of its value, and is not marked`,
        )
        await driver.done([{ at: held, name }])
      }
    },
  ),
  law(
    'a stamp stays while nobody writes, and moves when somebody does',
    'A stamp that moves by itself causes writes without a reason; one that stays hides what was edited by hand.',
    async (stage) => {
      const driver = targetDriverOf(stage)
      for (const held of everyForm(driver)) {
        const name = nameOf(driver.capabilities, 'moved')
        await driver.done([{ at: held, name, value: canary() }])
        const first = await stampOf(driver, held, name)
        await tick(driver)
        same(await stampOf(driver, held, name), first, 'the stamp of a value that nobody touched')
        await stage.plant([addressOf(held, name)], canary())
        const second = await stampOf(driver, held, name)
        await tick(driver)
        await driver.done([{ at: held, name, value: canary() }])
        const third = await stampOf(driver, held, name)
        const different = new Set([first, second, third]).size
        same(different, declaredOf(driver, held).revision.is === 'none' ? 1 : 3, 'different stamps after two edits')
        await driver.done([{ at: held, name }])
      }
    },
  ),
  law(
    "a stamp of one value stays when the same name changes elsewhere, unless the stamp is declared as the name's",
    'A stamp that moves with its neighbours reports drift where there is none.',
    async (stage) => {
      const driver = targetDriverOf(stage)
      for (const form of driver.forms) {
        const [here, there] = [driver.at(0, form), driver.at(1, form)]
        const name = nameOf(driver.capabilities, 'apart')
        await driver.done([{ at: here, name, value: canary() }])
        await driver.done([{ at: there, name, value: canary() }])
        const before = await stampOf(driver, here, name)
        await tick(driver)
        await stage.plant([addressOf(there, name)], canary())
        const has = { here: await stampOf(driver, here, name), there: await stampOf(driver, there, name) }
        const { revision } = declaredOf(driver, here)
        if (revision.is === 'none') same(has, { here: undefined, there: undefined }, 'stamps')
        else if (revision.is === 'per-value') same(has.here, before, 'the stamp of the value that stayed')
        else same(has.here, has.there, 'the stamp that both values of the name share')
        await driver.done([
          { at: here, name },
          { at: there, name },
        ])
      }
    },
  ),
  law(
    'what tells a name made anew stays while it is updated, and changes when it is deleted and made anew',
    "A stranger's secret was removed, because it had the name of one that was ours and had been deleted.",
    async (stage) => {
      const driver = targetDriverOf(stage)
      for (const held of everyForm(driver)) {
        const name = nameOf(driver.capabilities, 'anew')
        await driver.done([{ at: held, name, value: canary() }])
        const first = await madeOf(driver, held, name)
        await tick(driver)
        await driver.done([{ at: held, name, value: canary() }])
        same(await madeOf(driver, held, name), first, `what tells ${name} made anew, after an update of ours`)
        await tick(driver)
        await stage.uproot(addressOf(held, name))
        await stage.plant([addressOf(held, name)], canary())
        const second = await madeOf(driver, held, name)
        if (first === undefined) {
          same(second, undefined, `what tells ${name} made anew`)
          hold(
            admits(driver, /recreated|made anew/),
            'it does not tell what was made anew, and does not say so in `cannot`',
          )
        } else hold(first !== second, `${name} was deleted and made anew, and looks like the old one`)
        await stage.uproot(addressOf(held, name))
      }
    },
  ),
]

async function madeOf(driver: TargetDriver, held: Held, name: string): Promise<string | undefined> {
  const sighting = (await driver.see(held)).get(name)
  hold(sighting !== undefined, `${name} is not listed`)
  return sighting.made
}

async function stampOf(driver: TargetDriver, held: Held, name: string): Promise<string | undefined> {
  const sighting = (await driver.see(held)).get(name)
  hold(sighting !== undefined, `${name} is not listed`)
  return sighting.revision
}

/** Whether a text has a digest of the value in it, in any of the usual ways and spellings; a part of one will do. */
function isDigest(text: string, value: string): boolean {
  return ['md5', 'sha1', 'sha256', 'sha512'].some((algorithm) => {
    const bytes = createHash(algorithm).update(value).digest().subarray(0, 8)
    const [hex, base64] = [bytes.toString('hex'), bytes.toString('base64').slice(0, 10)]
    return (
      text.toLowerCase().includes(hex) ||
      text.includes(base64) ||
      text.includes(base64.replace(/\+/g, '-').replace(/\//g, '_'))
    )
  })
}

/** Long enough for the vendor's clock to show a difference. */
async function tick(driver: TargetDriver): Promise<void> {
  await driver.stage.wait(driver.capabilities.tickMs.is + 1)
}
