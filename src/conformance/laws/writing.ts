import { declaredOf, everyForm, peek, peeks, truthful } from '../assertions.js'
import { hold, type Law, law, same } from '../law.js'
import { nameOf, namesOf } from '../names.js'
import { type Edit, targetDriverOf } from '../target-driver.js'
import { awkward, canary } from '../values.js'

/** Laws of writing, on the target alone, with nothing in the way. */
export const writing: readonly Law[] = [
  law(
    'a value arrives byte for byte',
    'Trimmed newlines broke keys; escapes that were undone once too often broke passwords.',
    async (stage) => {
      const driver = targetDriverOf(stage)
      for (const held of [...new Set([driver.at(0), ...driver.forms.map((form) => driver.at(0, form))])]) {
        const names = namesOf(driver.capabilities, awkward.length)
        await driver.done(awkward.map(({ value }, index) => ({ at: held, name: names[index] ?? '', value })))
        for (const [index, { is, value }] of awkward.entries()) {
          hold((await peek(driver, held, names[index] ?? '')) === value, `${is} did not arrive as it was sent`)
        }
        await driver.done(names.map((name) => ({ at: held, name })))
      }
    },
  ),
  law(
    'the largest value that is declared to fit does fit',
    'A limit that is read wrong is found out by a failed deployment.',
    async (stage) => {
      const driver = targetDriverOf(stage)
      const name = nameOf(driver.capabilities, 'large')
      for (const held of driver.forms.map((form) => driver.at(0, form))) {
        const most = Math.min(declaredOf(driver, held).maxBytes.is, driver.capabilities.maxTotalBytes.is - name.length)
        for (const letter of ['x', 'é']) {
          const size = Buffer.byteLength(letter)
          const value = letter.repeat(Math.floor(most / size)).padEnd(Math.floor(most / size) + (most % size), 'x')
          await driver.done([{ at: held, name, value }])
          hold((await peek(driver, held, name)) === value, `${most} bytes did not arrive as they were sent`)
        }
        await driver.done([{ at: held, name }])
      }
    },
  ),
  law(
    'an empty value is kept where that is declared',
    'Empty and absent are two things; which of the two a vendor can keep must be known before a run.',
    async (stage) => {
      const driver = targetDriverOf(stage)
      const name = nameOf(driver.capabilities, 'empty')
      for (const held of driver.forms.map((form) => driver.at(0, form))) {
        const before = { at: held, name, value: 'something' }
        await driver.done([before])
        const [receipt] = await driver.write([{ at: held, name, value: '' }])
        const stored = await peek(driver, held, name)
        if (declaredOf(driver, held).empty.is) same(stored, '', 'what is stored')
        hold(receipt !== undefined, 'there is no receipt')
        truthful([{ at: held, name, value: '' }], [receipt], [stored], ['something'])
        await driver.done([{ at: held, name }])
      }
    },
  ),
  law(
    'as many values as declared fit into one write, each with its receipt, in order',
    'A batch that is cut somewhere, or answered in another order, reports the wrong names as done.',
    async (stage) => {
      const driver = targetDriverOf(stage)
      for (const form of driver.forms) {
        const { max, shape } = driver.capabilities.batch.is
        const lane = driver.documents.filter(({ key }) => key.lane === driver.at(0, form).key.lane)
        const places = stage.places
          .map((_, index) => driver.at(index, form))
          .filter(({ key }) => lane.some((one) => one.key.uid === key.uid))
        const edits: Edit[] = namesOf(driver.capabilities, max)
          .flatMap((name, index) => places.filter((at) => index < at.key.maxNames).map((at) => ({ at, name })))
          .slice(0, max)
        for (const value of ['first', 'second', undefined]) {
          const asked = edits.map(
            (edit, index): Edit => (value === undefined ? edit : { ...edit, value: `${value} ${index}` }),
          )
          const steps = await driver.steps(asked)
          const before = stage.requests().write
          const receipts = await driver.send(steps)
          const sent = stage.requests().write - before
          same(
            receipts.map(({ uid, name }) => `${uid}#${name}`),
            steps.map(({ uid, name }) => `${uid}#${name}`),
            'receipts',
          )
          for (const receipt of receipts) hold(receipt.ok, `${receipt.name} could not be written in a full batch`)
          const stored = await peeks(driver, asked)
          hold(
            stored.every((found, index) => found === asked[index]?.value),
            'a full batch did not arrive as it was sent',
          )
          // what holds the values of one name may have to go after the last of them
          const holders = value === undefined ? new Set(asked.map(({ name }) => name)).size : 0
          const most = shape !== 'one' && value === 'first' ? Math.ceil(asked.length / 10) : asked.length + holders
          hold(sent >= 1 && sent <= most, `${asked.length} values took ${sent} writing requests`)
        }
      }
    },
  ),
  law(
    "what a receipt says is what happened, down to the target's own words on it",
    'Evidence that is wrong is worse than none: it makes an overwritten value look like a new one.',
    async (stage) => {
      const driver = targetDriverOf(stage)
      for (const held of everyForm(driver)) {
        const name = nameOf(driver.capabilities, 'evidence')
        for (const expected of ['created', 'updated'] as const) {
          await stage.wait(driver.capabilities.tickMs.is + 1)
          const [receipt] = await driver.write([{ at: held, name, value: canary() }])
          hold(receipt?.ok === true, `${name} could not be written`)
          same(receipt.evidence ?? expected, expected, `the evidence for ${name}`)
          const stamp = (await driver.see(held)).get(name)?.revision
          if (receipt.revision !== undefined) same(receipt.revision, stamp, `the stamp in the receipt of ${name}`)
        }
        await driver.done([{ at: held, name }])
      }
    },
  ),
]
