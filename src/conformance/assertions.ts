import { formOf } from '../core/plan/form-capabilities.js'
import type { Receipt } from '../core/receipts.js'
import type { FormCapabilities } from '../core/target.js'
import { hold, same } from './law.js'
import { addressOf, type Edit, type Held, type TargetDriver } from './target-driver.js'

/** Every place in every form, also where two forms live in one document. */
export function everyForm(driver: TargetDriver): Held[] {
  return driver.stage.places.flatMap((_, index) => driver.forms.map((form) => driver.at(index, form)))
}

/** What is declared of the form that a place is held in. */
export function declaredOf(driver: TargetDriver, { form, key }: Held): FormCapabilities {
  const declared = formOf(driver.capabilities, form)
  return key.revision === undefined ? declared : { ...declared, revision: { ...declared.revision, is: key.revision } }
}

/**
 * Whether the target shows that somebody edited what is there: by the value, by a revision, or not at all. One that
 * returns only some values is judged by what it shows of this one.
 */
export async function showsEdits(driver: TargetDriver, held: Held, name: string): Promise<boolean> {
  const { readBack, revision } = declaredOf(driver, held)
  if (readBack.is === 'value' || revision.is !== 'none') return true
  return readBack.is === 'unless-sensitive' && (await driver.see(held)).get(name)?.secret !== undefined
}

/** Whether the target says, in a line of `cannot`, that something of the kind cannot be done. */
export function admits({ capabilities }: TargetDriver, what: RegExp): boolean {
  return capabilities.cannot.some(({ is }) => what.test(is))
}

/** What the vendor holds for a name. */
export async function peek(driver: TargetDriver, held: Held, name: string): Promise<string | undefined> {
  return driver.stage.peek(addressOf(held, name))
}

/** What the vendor holds for edits, in their order. */
export function peeks(driver: TargetDriver, edits: readonly Edit[]): Promise<(string | undefined)[]> {
  return Promise.all(edits.map((edit) => peek(driver, edit.at, edit.name)))
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
