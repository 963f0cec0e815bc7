import { formOf } from '../core/plan/limits.js'
import type { FormCapabilities, Receipt } from '../core/types.js'
import { hold, same } from './law.js'
import { type Edit, type Hand, type Held, spotOf } from './target-driver.js'

/** Every place in every form, also where two forms live in one document. */
export function everyForm(hand: Hand): Held[] {
  return hand.stage.places.flatMap((_, index) => hand.forms.map((form) => hand.at(index, form)))
}

/** What is declared of the form that a place is held in. */
export function declaredOf(hand: Hand, held: Held): FormCapabilities {
  return formOf(hand.capabilities, held.form)
}

/** Whether the target says, in a line of `cannot`, that something of the kind cannot be done. */
export function admits({ capabilities }: Hand, what: RegExp): boolean {
  return capabilities.cannot.some(({ is }) => what.test(is))
}

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
