import { SealpostError } from '../../core/errors.js'
import { matches } from '../../core/glob.js'
import type { SourceValue } from '../../core/value.js'
import { atPlace } from '../shared/at-place.js'
import { addValue, nameOf, shownKey } from '../shared/names.js'
import { treeOf } from '../shared/tree.js'
import { secretOf } from '../shared/values.js'
import type { Account, Field, Item, ListedItem, Vault } from './account.js'
import { shownReference } from './reference.js'

/**
 * Every labelled field of the items that globs take in, under its label. Sections make no part of a name, so the same label
 * in two of them is a clash.
 * @throws SealpostError('source-missing') for a vault without such an item, and for a title that no item has
 */
export async function valuesOfItems(account: Account, vault: Vault, globs: readonly string[]) {
  const taken = takenIn(await account.items(vault), globs)
  const values = new Map<string, SourceValue>()
  for (const item of await account.whole(vault, taken)) {
    for (const field of item.fields) {
      if (field.label === '' || isUnused(field)) continue
      const at = shownReference(vault, item, field)
      await atPlace(at, () => addValue(values, nameOf([field.label], {}, at), valueOfField(field, item, at)))
    }
  }
  if (values.size > 0) return values
  throw new SealpostError('source-missing', 'the items have no field with a label', {
    hint: 'Nothing was written. Give the fields labels. A label becomes the name of a value.',
  })
}

function takenIn(all: readonly ListedItem[], globs: readonly string[]): ListedItem[] {
  const taken = all.filter(({ title }) => matches(globs, title))
  const useless = globs.find((glob) => !glob.startsWith('!') && !all.some(({ title }) => matches([glob], title)))
  if (useless === undefined && taken.length > 0) return taken.sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1))
  const which = useless === undefined || useless === '*' ? 'item' : `item ${shownKey([useless])}`
  throw new SealpostError('source-missing', `the vault has no ${which}, or the token has no access to it`, {
    hint: 'Nothing was written. Create it, or correct `source.vault` or `source.items`.',
  })
}

function keyOf({ title, id }: ListedItem): string {
  return `${title}\n${id}`
}

/**
 * A field that every item of its kind has (notes, a website) and that nobody filled in. Fields of somebody's own have ids of
 * 26 letters and digits; such a one without a value is an empty value, which is how 1Password sends it.
 */
function isUnused({ id, value }: Field): boolean {
  return (value === undefined || value === '') && !/^[a-z0-9]{26}$/i.test(id)
}

/** A field as a value. Its version is not told: 1Password counts those of whole items, where any field moves it. */
export function valueOfField({ value = '' }: Field, { updatedAt }: Item, at: string): SourceValue {
  const time = updatedAt === undefined ? {} : { updatedAt }
  return { secret: secretOf(treeOf(value), ['the field'], at), at, ...time }
}
