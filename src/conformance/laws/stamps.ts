import { admits, declaredOf, everyForm } from '../assertions.js'
import { hold, type Law, law, same } from '../law.js'
import { nameOf } from '../names.js'
import { type Hand, type Held, handOf, spotOf } from '../target-driver.js'
import { canary } from '../values.js'

/** Laws of revisions: the target's own stamp for a value. */
export const stamps: readonly Law[] = [
  law(
    'where the vendor stamps nothing, no stamp is made up',
    'A stamp taken from our own clock, or from the moment of looking, makes everything differ on the next run.',
    async (stage) => {
      const hand = handOf(stage)
      for (const held of everyForm(hand)) {
        const name = nameOf(hand.capabilities, 'stamp')
        await hand.done([{ at: held, name, value: canary() }])
        const sighting = (await hand.see(held)).get(name)
        const { revision } = declaredOf(hand, held)
        const has = sighting?.revision !== undefined
        same(has, revision.is !== 'none', `whether ${name} has a stamp (declared: ${revision.is})`)
        if (revision.is === 'none') hold(sighting?.changedAt === undefined, `${name} has a time, but no stamp`)
        await hand.done([{ at: held, name }])
      }
    },
  ),
  law(
    'a stamp stays while nobody writes, and moves when somebody does',
    'A stamp that moves by itself causes writes without a reason; one that stays hides what was edited by hand.',
    async (stage) => {
      const hand = handOf(stage)
      for (const held of everyForm(hand)) {
        const name = nameOf(hand.capabilities, 'moved')
        await hand.done([{ at: held, name, value: canary() }])
        const first = await stampOf(hand, held, name)
        await tick(hand)
        same(await stampOf(hand, held, name), first, 'the stamp of a value that nobody touched')
        await stage.plant([spotOf(held, name)], canary())
        const second = await stampOf(hand, held, name)
        await tick(hand)
        await hand.done([{ at: held, name, value: canary() }])
        const third = await stampOf(hand, held, name)
        const different = new Set([first, second, third]).size
        same(different, declaredOf(hand, held).revision.is === 'none' ? 1 : 3, 'different stamps after two edits')
        await hand.done([{ at: held, name }])
      }
    },
  ),
  law(
    "a stamp of one value stays when the same name changes elsewhere, unless the stamp is declared as the name's",
    'A stamp that moves with its neighbours reports drift where there is none.',
    async (stage) => {
      const hand = handOf(stage)
      for (const form of hand.forms) {
        const [here, there] = [hand.at(0, form), hand.at(1, form)]
        const name = nameOf(hand.capabilities, 'apart')
        await hand.done([{ at: here, name, value: canary() }])
        await hand.done([{ at: there, name, value: canary() }])
        const before = await stampOf(hand, here, name)
        await tick(hand)
        await stage.plant([spotOf(there, name)], canary())
        const has = { here: await stampOf(hand, here, name), there: await stampOf(hand, there, name) }
        const { revision } = declaredOf(hand, here)
        if (revision.is === 'none') same(has, { here: undefined, there: undefined }, 'stamps')
        else if (revision.is === 'per-value') same(has.here, before, 'the stamp of the value that stayed')
        else same(has.here, has.there, 'the stamp that both values of the name share')
        await hand.done([
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
      const hand = handOf(stage)
      for (const held of everyForm(hand)) {
        const name = nameOf(hand.capabilities, 'anew')
        await hand.done([{ at: held, name, value: canary() }])
        const first = await madeOf(hand, held, name)
        await tick(hand)
        await hand.done([{ at: held, name, value: canary() }])
        same(await madeOf(hand, held, name), first, `what tells ${name} made anew, after an update of ours`)
        await tick(hand)
        await stage.uproot(spotOf(held, name))
        await stage.plant([spotOf(held, name)], canary())
        const second = await madeOf(hand, held, name)
        if (first === undefined) {
          same(second, undefined, `what tells ${name} made anew`)
          hold(admits(hand, /made anew/), 'it does not tell what was made anew, and does not say so in `cannot`')
        } else hold(first !== second, `${name} was deleted and made anew, and looks like the old one`)
        await stage.uproot(spotOf(held, name))
      }
    },
  ),
]

async function madeOf(hand: Hand, held: Held, name: string): Promise<string | undefined> {
  const sighting = (await hand.see(held)).get(name)
  hold(sighting !== undefined, `${name} is not listed`)
  return sighting.made
}

async function stampOf(hand: Hand, held: Held, name: string): Promise<string | undefined> {
  const sighting = (await hand.see(held)).get(name)
  hold(sighting !== undefined, `${name} is not listed`)
  return sighting.revision
}

/** Long enough for the vendor's clock to show a difference. */
async function tick(hand: Hand): Promise<void> {
  await hand.stage.wait(hand.capabilities.tickMs.is + 1)
}
