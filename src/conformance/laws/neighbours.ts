import { admits, everyForm, peek, truthful } from '../assertions.js'
import { hold, type Law, law, same } from '../law.js'
import { nameOf, namesOf } from '../names.js'
import { addressOf, type Edit, targetDriverOf } from '../target-driver.js'
import { canary } from '../values.js'

/** Laws of what a write must leave alone: other places, other names, and what stands beside a value. */
export const neighbours: readonly Law[] = [
  law(
    'a value for one place never shows up in another',
    "Preview credentials became production's, and the reverse.",
    async (stage) => {
      const driver = targetDriverOf(stage)
      for (const form of driver.forms) {
        const edits = stage.places.map((_, index): Edit & { value: string } => ({
          at: driver.at(index, form),
          name: nameOf(driver.capabilities, `only${index}`),
          value: canary(),
        }))
        await driver.done(edits)
        for (const { at, name, value } of edits) {
          for (const index of stage.places.keys()) {
            const there = driver.at(index, form)
            const isHome = there.key.uid === at.key.uid
            const found = await peek(driver, there, name)
            hold(found === (isHome ? value : undefined), `${name} for ${at.key.label} at ${there.key.label}`)
            same((await driver.see(there)).has(name), isHome, `whether ${there.key.label} lists ${name}`)
          }
        }
        await driver.done(edits.map(({ at, name }) => ({ at, name })))
      }
    },
  ),
  law(
    'an update changes the value and nothing that stands beside it',
    'Syncs reset a compatibility date, an access policy, the list of repositories that may see a secret.',
    async (stage) => {
      const driver = targetDriverOf(stage)
      for (const held of everyForm(driver)) {
        const name = nameOf(driver.capabilities, 'beside')
        await stage.plant([addressOf(held, name)], canary())
        const before = await stage.attributes(addressOf(held, name))
        const value = canary()
        await driver.done([{ at: held, name, value }])
        hold((await peek(driver, held, name)) === value, `${name} was not updated`)
        same(await stage.attributes(addressOf(held, name)), before, `what stands beside ${name}`)
        await stage.uproot(addressOf(held, name))
      }
    },
  ),
  law(
    'what a row holds for other places survives an update and a removal here',
    'Rows that spanned several environments were overwritten, or deleted, as a whole.',
    async (stage) => {
      const driver = targetDriverOf(stage)
      for (const form of driver.forms) {
        const [here, there] = [driver.at(0, form), driver.at(1, form)]
        for (const value of [canary(), undefined]) {
          const name = nameOf(driver.capabilities, value === undefined ? 'taken' : 'changed')
          const kept = canary()
          await stage.plant([addressOf(here, name), addressOf(there, name)], kept)
          const neighbours = await stage.attributes(addressOf(there, name))
          const edit = { at: here, name, ...(value === undefined ? {} : { value }) }
          const receipts = await driver.write([edit])
          truthful([edit], receipts, [await peek(driver, here, name)], [kept])
          // a row that cannot be split may be left whole when a part of it is to go; an update has no such way out
          hold(receipts[0]?.ok === true || value === undefined, `${name} could not be updated at ${here.key.label}`)
          hold((await peek(driver, there, name)) === kept, `${name} at ${there.key.label} did not survive`)
          same(
            await stage.attributes(addressOf(there, name)),
            neighbours,
            `what stands beside ${name} at ${there.key.label}`,
          )
          for (const held of [here, there]) await stage.uproot(addressOf(held, name))
        }
      }
    },
  ),
  law(
    'foreign names stay untouched while ours come, change and go',
    'A first sync wiped every secret that was there already.',
    async (stage) => {
      const driver = targetDriverOf(stage)
      for (const held of everyForm(driver)) {
        const [foreign, ours] = [nameOf(driver.capabilities, 'foreign'), nameOf(driver.capabilities, 'ours')]
        const planted = canary()
        await stage.plant([addressOf(held, foreign)], planted)
        const before = await stage.attributes(addressOf(held, foreign))
        for (const value of [canary(), canary(), undefined]) {
          await driver.done([{ at: held, name: ours, ...(value === undefined ? {} : { value }) }])
          hold((await peek(driver, held, ours)) === value, `${ours} is not as it was asked for`)
          hold((await peek(driver, held, foreign)) === planted, `${foreign} was changed`)
          same(await stage.attributes(addressOf(held, foreign)), before, `what stands beside ${foreign}`)
        }
        same([...(await driver.see(held)).keys()], [foreign], `names at ${held.key.label}`)
        await stage.uproot(addressOf(held, foreign))
      }
    },
  ),
  law(
    'a name that exists already is written, not doubled',
    'A create that met an existing name left two rows, and the deployment took either.',
    async (stage) => {
      const driver = targetDriverOf(stage)
      for (const held of everyForm(driver)) {
        const name = nameOf(driver.capabilities, 'raced')
        const edit = { at: held, name, value: canary() }
        const unseen = await driver.steps([edit])
        const planted = canary()
        await stage.plant([addressOf(held, name)], planted)
        const receipts = await driver.send(unseen)
        truthful([edit], receipts, [await peek(driver, held, name)], [planted])
        same([...(await driver.see(held)).keys()], [name], `names at ${held.key.label}`)
        await driver.done([edit])
        hold((await peek(driver, held, name)) === edit.value, `${name} was not written once it was seen`)
        await stage.uproot(addressOf(held, name))
      }
    },
  ),
  law(
    'a name that somebody made since the look is left, or the receipt says that it was overwritten',
    "Somebody else's value was gone, and the report said that a new one had been created.",
    async (stage) => {
      const driver = targetDriverOf(stage)
      for (const held of everyForm(driver)) {
        const [raced = '', calm = ''] = namesOf(driver.capabilities, 2)
        const edits = [raced, calm].map((name) => ({ at: held, name, value: canary() }))
        const steps = await driver.steps(edits)
        const theirs = canary()
        await stage.plant([addressOf(held, raced)], theirs)
        const [receipt, other] = await driver.send(steps)
        hold(other?.ok === true, `${calm} was not made, because somebody else made ${raced}`)
        hold(receipt !== undefined, `there is no receipt for ${raced}`)
        const stored = await peek(driver, held, raced)
        if (receipt.ok) {
          hold(stored === edits[0]?.value, `${raced} is reported as done, but is not`)
          hold(receipt.evidence !== 'created', `${raced} was there, and is reported as created`)
          const isSaid = receipt.evidence === 'updated' || admits(driver, /refuse to overwrite/)
          hold(isSaid, `${raced} was overwritten, and neither the receipt nor \`cannot\` says so`)
        } else {
          same([receipt.landed, receipt.error.code], ['no', 'conflict'], `what became of ${raced}`)
          hold(stored === theirs, `${raced} was to be left, and was not`)
        }
        for (const name of [raced, calm]) await stage.uproot(addressOf(held, name))
      }
    },
  ),
  law(
    'removing takes away what was meant, and is no failure where it is gone already',
    'A removal that was tried again failed for what the first try had removed, and took its siblings with it.',
    async (stage) => {
      const driver = targetDriverOf(stage)
      for (const held of everyForm(driver)) {
        const [gone = '', first = '', second = '', stays = ''] = namesOf(driver.capabilities, 4)
        await driver.done([gone, first, second, stays].map((name) => ({ at: held, name, value: `value of ${name}` })))
        const steps = await driver.steps([gone, first, second].map((name) => ({ at: held, name })))
        await stage.uproot(addressOf(held, gone))
        const [, ...siblings] = await driver.send(steps)
        hold(
          siblings.every((receipt) => receipt.ok),
          `what was to go along with ${gone} was not removed`,
        )
        for (const receipt of await driver.send(steps)) {
          hold(receipt.ok || receipt.landed === 'unknown', `${receipt.name} is gone, and "not removed" is the receipt`)
        }
        same([...(await driver.see(held)).keys()], [stays], `names at ${held.key.label}`)
        hold((await peek(driver, held, stays)) === `value of ${stays}`, `${stays} was changed along with another name`)
        await stage.uproot(addressOf(held, stays))
      }
    },
  ),
]
