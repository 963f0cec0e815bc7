import { SealpostError } from '../../core/errors.js'
import type { Field, Item, Reference, Vault } from './account.js'

/** Takes a reference apart that the schema let pass. */
export function parseReference(text: string): Reference {
  const [vault = '', item = '', third = '', fourth] = text.slice('op://'.length).split('/')
  return fourth === undefined
    ? { text, vault, item, section: undefined, field: third }
    : { text, vault, item, section: third, field: fourth }
}

/** The reference of a field for a person; what could act on a terminal or a page is shown by its id. */
export function shownReference(vault: Vault, item: Pick<Item, 'id' | 'title'>, field?: Field): string {
  const parts = [
    plain(vault.name) ?? plain(vault.id),
    plain(item.title) ?? plain(item.id),
    ...(field?.section === undefined ? [] : [plain(field.section.label) ?? plain(field.section.id)]),
    ...(field === undefined ? [] : [plain(field.label) ?? plain(field.id)]),
  ]
  return `op://${parts.map((part) => part ?? '…').join('/')}`
}

function plain(text: string): string | undefined {
  return /^[\w. -]{1,80}$/.test(text) && text.trim() !== '' ? text : undefined
}

/**
 * The one of a list that somebody means: by its id, else by its name as it is written, else in any case, as 1Password's own
 * tools take references.
 * @param what it is, for the message: `vault`
 * @throws SealpostError 'source-missing' where there is none, 'source-duplicate' where there are several
 */
export function meant<T>(list: readonly T[], called: string, of: Called<T>): T {
  const { idOf, nameOf, what } = of
  const small = called.toLowerCase()
  const ways = [
    list.filter((one) => idOf(one) === called),
    list.filter((one) => nameOf(one) === called),
    list.filter((one) => nameOf(one).toLowerCase() === small),
  ]
  const [one, ...others] = ways.find((found) => found.length > 0) ?? []
  if (one === undefined) {
    throw new SealpostError('source-missing', `the ${what} does not exist, or the token has no access to it`, {
      hint: `Nothing was written. Correct \`source\`, or create a token with access to the ${what}: access to vaults is set when a token is created.`,
    })
  }
  if (others.length === 0) return one
  throw new SealpostError('source-duplicate', `more than one ${what} has this name`, {
    hint: `Nothing was written. Use the id of the ${what} instead of its name.`,
  })
}

/** How things of a kind are called. */
export interface Called<T> {
  readonly idOf: (one: T) => string
  readonly nameOf: (one: T) => string
  readonly what: string
}

/** Vaults, and whatever else has an id and a name. */
export const vaultCalled: Called<Vault> = { idOf: ({ id }) => id, nameOf: ({ name }) => name, what: 'vault' }

/** Items, by id and title. */
export const itemCalled: Called<Pick<Item, 'id' | 'title'>> = {
  idOf: ({ id }) => id,
  nameOf: ({ title }) => title,
  what: 'item',
}

/**
 * The field of an item that a reference means. Without a section one that stands in none goes before others.
 * @throws SealpostError as {@link meant} does
 */
export function meantField({ fields }: Item, { section, field }: Reference): Field {
  const called = { idOf: ({ id }: Field) => id, nameOf: ({ label }: Field) => label, what: 'field' }
  if (section === undefined) {
    const outside = fields.filter((one) => one.section === undefined)
    const isOutside = outside.some(({ id, label }) => id === field || label.toLowerCase() === field.toLowerCase())
    return meant(isOutside ? outside : fields, field, called)
  }
  const sections = [...new Map(fields.flatMap((one) => (one.section ? [[one.section.id, one.section]] : []))).values()]
  const { id } = meant(sections, section, { idOf: (one) => one.id, nameOf: (one) => one.label, what: 'section' })
  return meant(
    fields.filter((one) => one.section?.id === id),
    field,
    called,
  )
}
