import type { Receipt } from '../../core/types.js'
import { type Edit, type Hand, type Held, handOf, spotOf } from '../hand.js'
import { hold, type Law, law, same } from '../law.js'
import { nameOf, namesOf } from '../names.js'
import { awkward, canary } from '../values.js'
import { everyForm, formOf } from './looking.js'

/** Laws of writing, on the target alone, with nothing in the way. */
export const writing: readonly Law[] = [
  law(
    'a value arrives byte for byte',
    'Trimmed newlines broke keys; escapes that were undone once too often broke passwords.',
    async (stage) => {
      const hand = handOf(stage)
      for (const held of [...new Set([hand.at(0), ...hand.forms.map((form) => hand.at(0, form))])]) {
        const names = namesOf(hand.capabilities, awkward.length)
        await hand.done(awkward.map(({ value }, index) => ({ at: held, name: names[index] ?? '', value })))
        for (const [index, { is, value }] of awkward.entries()) {
          hold((await peek(hand, held, names[index] ?? '')) === value, `${is} did not arrive as it was sent`)
        }
        await hand.done(names.map((name) => ({ at: held, name })))
      }
    },
  ),
  law(
    'the largest value that is declared to fit does fit',
    'A limit that is read wrong is found out by a failed deployment.',
    async (stage) => {
      const hand = handOf(stage)
      const name = nameOf(hand.capabilities, 'large')
      for (const held of hand.forms.map((form) => hand.at(0, form))) {
        const most = Math.min(formOf(hand, held).maxBytes.is, hand.capabilities.maxTotalBytes.is - name.length)
        for (const letter of ['x', 'é']) {
          const size = Buffer.byteLength(letter)
          const value = letter.repeat(Math.floor(most / size)).padEnd(Math.floor(most / size) + (most % size), 'x')
          await hand.done([{ at: held, name, value }])
          hold((await peek(hand, held, name)) === value, `${most} bytes did not arrive as they were sent`)
        }
        await hand.done([{ at: held, name }])
      }
    },
  ),
  law(
    'an empty value is kept where that is declared',
    'Empty and absent are two things; which of the two a vendor can keep must be known before a run.',
    async (stage) => {
      const hand = handOf(stage)
      const name = nameOf(hand.capabilities, 'empty')
      for (const held of hand.forms.map((form) => hand.at(0, form))) {
        const before = { at: held, name, value: 'something' }
        await hand.done([before])
        const [receipt] = await hand.write([{ at: held, name, value: '' }])
        const stored = await peek(hand, held, name)
        if (formOf(hand, held).empty.is) same(stored, '', 'what is stored')
        hold(receipt !== undefined, 'there is no receipt')
        truthful([{ at: held, name, value: '' }], [receipt], [stored], ['something'])
        await hand.done([{ at: held, name }])
      }
    },
  ),
  law(
    'a value for one place never shows up in another',
    "Preview credentials became production's, and the reverse.",
    async (stage) => {
      const hand = handOf(stage)
      for (const form of hand.forms) {
        const edits = stage.places.map((_, index): Edit & { value: string } => ({
          at: hand.at(index, form),
          name: nameOf(hand.capabilities, `only${index}`),
          value: canary(),
        }))
        await hand.done(edits)
        for (const { at, name, value } of edits) {
          for (const index of stage.places.keys()) {
            const there = hand.at(index, form)
            const isHome = there.key.uid === at.key.uid
            const found = await peek(hand, there, name)
            hold(found === (isHome ? value : undefined), `${name} for ${at.key.label} at ${there.key.label}`)
            same((await hand.see(there)).has(name), isHome, `whether ${there.key.label} lists ${name}`)
          }
        }
        await hand.done(edits.map(({ at, name }) => ({ at, name })))
      }
    },
  ),
  law(
    'an update changes the value and nothing that stands beside it',
    'Syncs reset a compatibility date, an access policy, the list of repositories that may see a secret.',
    async (stage) => {
      const hand = handOf(stage)
      for (const held of everyForm(hand)) {
        const name = nameOf(hand.capabilities, 'beside')
        await stage.plant([spotOf(held, name)], canary())
        const before = await stage.attributes(spotOf(held, name))
        const value = canary()
        await hand.done([{ at: held, name, value }])
        hold((await peek(hand, held, name)) === value, `${name} was not updated`)
        same(await stage.attributes(spotOf(held, name)), before, `what stands beside ${name}`)
        await stage.uproot(spotOf(held, name))
      }
    },
  ),
  law(
    'what a row holds for other places survives an update and a removal here',
    'Rows that spanned several environments were overwritten, or deleted, as a whole.',
    async (stage) => {
      const hand = handOf(stage)
      for (const form of hand.forms) {
        const [here, there] = [hand.at(0, form), hand.at(1, form)]
        for (const value of [canary(), undefined]) {
          const name = nameOf(hand.capabilities, value === undefined ? 'taken' : 'changed')
          const kept = canary()
          await stage.plant([spotOf(here, name), spotOf(there, name)], kept)
          const beside = await stage.attributes(spotOf(there, name))
          const edit = { at: here, name, ...(value === undefined ? {} : { value }) }
          const receipts = await hand.write([edit])
          truthful([edit], receipts, [await peek(hand, here, name)], [kept])
          // a row that cannot be split may be left whole when a part of it is to go; an update has no such way out
          hold(receipts[0]?.ok === true || value === undefined, `${name} could not be updated at ${here.key.label}`)
          hold((await peek(hand, there, name)) === kept, `${name} at ${there.key.label} did not survive`)
          same(await stage.attributes(spotOf(there, name)), beside, `what stands beside ${name} at ${there.key.label}`)
          for (const held of [here, there]) await stage.uproot(spotOf(held, name))
        }
      }
    },
  ),
  law(
    'foreign names stay untouched while ours come, change and go',
    'A first sync wiped every secret that was there already.',
    async (stage) => {
      const hand = handOf(stage)
      for (const held of everyForm(hand)) {
        const [foreign, ours] = [nameOf(hand.capabilities, 'foreign'), nameOf(hand.capabilities, 'ours')]
        const planted = canary()
        await stage.plant([spotOf(held, foreign)], planted)
        const before = await stage.attributes(spotOf(held, foreign))
        for (const value of [canary(), canary(), undefined]) {
          await hand.done([{ at: held, name: ours, ...(value === undefined ? {} : { value }) }])
          hold((await peek(hand, held, ours)) === value, `${ours} is not as it was asked for`)
          hold((await peek(hand, held, foreign)) === planted, `${foreign} was changed`)
          same(await stage.attributes(spotOf(held, foreign)), before, `what stands beside ${foreign}`)
        }
        same([...(await hand.see(held)).keys()], [foreign], `names at ${held.key.label}`)
        await stage.uproot(spotOf(held, foreign))
      }
    },
  ),
  law(
    'a name that exists already is written, not doubled',
    'A create that met an existing name left two rows, and the deployment took either.',
    async (stage) => {
      const hand = handOf(stage)
      for (const held of everyForm(hand)) {
        const name = nameOf(hand.capabilities, 'raced')
        const edit = { at: held, name, value: canary() }
        const unseen = await hand.steps([edit])
        const planted = canary()
        await stage.plant([spotOf(held, name)], planted)
        const receipts = await hand.send(unseen)
        truthful([edit], receipts, [await peek(hand, held, name)], [planted])
        same([...(await hand.see(held)).keys()], [name], `names at ${held.key.label}`)
        await hand.done([edit])
        hold((await peek(hand, held, name)) === edit.value, `${name} was not written once it was seen`)
        await stage.uproot(spotOf(held, name))
      }
    },
  ),
  law(
    'removing takes away what was meant, also when some of it is gone already',
    'The first name that failed took all the others with it, or was reported alone.',
    async (stage) => {
      const hand = handOf(stage)
      for (const held of everyForm(hand)) {
        const names = namesOf(hand.capabilities, 4)
        await hand.done(names.map((name) => ({ at: held, name, value: `value of ${name}` })))
        const [gone = '', ...rest] = names.slice(0, 3)
        const edits = [gone, ...rest].map((name) => ({ at: held, name }))
        const steps = await hand.steps(edits)
        await stage.uproot(spotOf(held, gone))
        truthful(
          edits.slice(1),
          (await hand.send(steps)).slice(1),
          await peeks(hand, edits.slice(1)),
          rest.map((name) => `value of ${name}`),
        )
        await hand.done(edits.filter(({ name }) => rest.includes(name)))
        same([...(await hand.see(held)).keys()], names.slice(3), `names at ${held.key.label}`)
        await hand.done([{ at: held, name: names[3] ?? '' }])
      }
    },
  ),
  law(
    'as many values as declared fit into one write, each with its receipt, in order',
    'A batch that is cut somewhere, or answered in another order, reports the wrong names as done.',
    async (stage) => {
      const hand = handOf(stage)
      for (const form of hand.forms) {
        const { max, shape } = hand.capabilities.batch.is
        const lane = hand.documents.filter(({ key }) => key.lane === hand.at(0, form).key.lane)
        const places = stage.places
          .map((_, index) => hand.at(index, form))
          .filter(({ key }) => lane.some((one) => one.key.uid === key.uid))
        const edits: Edit[] = namesOf(hand.capabilities, max)
          .flatMap((name, index) => places.filter((at) => index < at.key.maxNames).map((at) => ({ at, name })))
          .slice(0, max)
        for (const value of ['first', 'second', undefined]) {
          const asked = edits.map(
            (edit, index): Edit => (value === undefined ? edit : { ...edit, value: `${value} ${index}` }),
          )
          const steps = await hand.steps(asked)
          const before = stage.requests().write
          const receipts = await hand.send(steps)
          const sent = stage.requests().write - before
          same(
            receipts.map(({ uid, name }) => `${uid}#${name}`),
            steps.map(({ uid, name }) => `${uid}#${name}`),
            'receipts',
          )
          for (const receipt of receipts) hold(receipt.ok, `${receipt.name} could not be written in a full batch`)
          const stored = await peeks(hand, asked)
          hold(
            stored.every((found, index) => found === asked[index]?.value),
            'a full batch did not arrive as it was sent',
          )
          const most = shape !== 'one' && value === 'first' ? Math.ceil(asked.length / 10) : asked.length
          hold(sent >= 1 && sent <= most, `${asked.length} values took ${sent} writing requests`)
        }
      }
    },
  ),
  law(
    "what a receipt says is what happened, down to the target's own words on it",
    'Evidence that is wrong is worse than none: it makes an overwritten value look like a new one.',
    async (stage) => {
      const hand = handOf(stage)
      for (const held of everyForm(hand)) {
        const name = nameOf(hand.capabilities, 'evidence')
        for (const expected of ['created', 'updated'] as const) {
          await stage.wait(hand.capabilities.tickMs.is + 1)
          const [receipt] = await hand.write([{ at: held, name, value: canary() }])
          hold(receipt?.ok === true, `${name} could not be written`)
          same(receipt.evidence ?? expected, expected, `the evidence for ${name}`)
          const stamp = (await hand.see(held)).get(name)?.revision
          if (receipt.revision !== undefined) same(receipt.revision, stamp, `the stamp in the receipt of ${name}`)
        }
        await hand.done([{ at: held, name }])
      }
    },
  ),
]

/** What the vendor holds for a name. */
export async function peek(hand: Hand, held: Held, name: string): Promise<string | undefined> {
  return hand.stage.peek(spotOf(held, name))
}

/** What the vendor holds for edits, in their order. */
export function peeks(hand: Hand, edits: readonly Edit[]): Promise<(string | undefined)[]> {
  return Promise.all(edits.map((edit) => peek(hand, edit.at, edit.name)))
}

/** Holds receipts against what is stored: done means done, and "not landed" means that what was there still is. */
export function truthful(
  edits: readonly Edit[],
  receipts: readonly Receipt[],
  stored: readonly (string | undefined)[],
  before: readonly (string | undefined)[],
): void {
  same(receipts.length, edits.length, 'receipts')
  for (const [index, receipt] of receipts.entries()) {
    if (receipt.ok) hold(stored[index] === edits[index]?.value, `${receipt.name} is reported as done, but is not`)
    else if (receipt.landed === 'no') {
      hold(stored[index] === before[index], `${receipt.name} is reported as not landed, but something did`)
    }
  }
}
