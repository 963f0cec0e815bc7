import * as z from 'zod/mini'
import { statusError } from '../../core/errors.js'
import type { SourceClient, SourceIo } from '../../core/source.js'
import type { SourceValue } from '../../core/value.js'
import { type Asking, ask } from '../shared/ask.js'
import { atPlace } from '../shared/at-place.js'
import { concurrently } from '../shared/concurrently.js'
import type { Account, Item, ListedItem, Reference, Vault } from './account.js'
import { valueOfField } from './fields.js'
import { itemCalled, meant, meantField, shownReference, vaultCalled } from './reference.js'

/** Requests at once; the server is the team's own, and a small one. */
const atOnce = 4

const id = z.string().check(z.regex(/^[\w-]+$/))
const vaults = z.array(z.object({ id, name: z.string() }))
const items = z.array(z.object({ id, title: z.string(), state: z.optional(z.string()) }))
const item = z.object({
  id,
  title: z.string(),
  updatedAt: z.optional(z.string()),
  sections: z._default(z.array(z.object({ id: z.string(), label: z._default(z.string(), '') })), []),
  fields: z._default(
    z.array(
      z.object({
        id: z.string(),
        label: z._default(z.string(), ''),
        section: z.optional(z.object({ id: z.string() })),
        value: z.optional(z.unknown()),
      }),
    ),
    [],
  ),
})

/**
 * An account by way of a Connect server ("1Password Connect Server API reference", 1.8.1, read 2026-11). Its lists are
 * whole: nothing is paged.
 * @throws SealpostError('token-missing') without OP_CONNECT_TOKEN
 */
export function connectAccount(io: SourceIo): Account {
  const secret = io.credential('OP_CONNECT_TOKEN')
  const client = io.open({ endpoint: 'connect', token: async () => secret })
  // a name is looked up by us: a filter has its own rules for quotes
  let known: Promise<Vault[]> | undefined
  const account: Account = {
    vaults: () => {
      known ??= get(client, '/v1/vaults', 'list vaults', vaults)
      return known
    },
    async items({ id: vault }) {
      const all = await get(client, `/v1/vaults/${vault}/items`, 'list items', items)
      return all.filter(({ state }) => state !== 'ARCHIVED' && state !== 'DELETED')
    },
    whole: (vault, list) => concurrently(list, atOnce, (one) => wholeItem(client, vault, one)),
    resolve: (references) => resolved(account, references),
  }
  return account
}

async function wholeItem(client: SourceClient, vault: Vault, listed: ListedItem): Promise<Item> {
  const at = shownReference(vault, listed)
  const found = await atPlace(at, () => get(client, `/v1/vaults/${vault.id}/items/${listed.id}`, 'get an item', item))
  const { id, title, sections, fields, updatedAt = '' } = found
  const time = Date.parse(updatedAt)
  const labels = new Map(sections.map((one) => [one.id, one.label]))
  return {
    id,
    title,
    updatedAt: Number.isNaN(time) ? undefined : time,
    fields: fields.map(({ id, label, section, value }) => ({
      id,
      label,
      section: section === undefined ? undefined : { id: section.id, label: labels.get(section.id) ?? '' },
      value,
    })),
  }
}

/** Each vault is listed once, and each item read once, however many references lead there. */
async function resolved(
  account: Account,
  references: ReadonlyMap<string, Reference>,
): Promise<Map<string, SourceValue>> {
  const lists = new Map<string, Promise<readonly ListedItem[]>>()
  const whole = new Map<string, Promise<readonly Item[]>>()
  const found = await concurrently([...references], atOnce, ([name, reference]) =>
    atPlace(name, async () => {
      const vault = meant(await account.vaults(), reference.vault, vaultCalled)
      const list = lists.get(vault.id) ?? account.items(vault)
      lists.set(vault.id, list)
      const listed = meant<ListedItem>(await list, reference.item, itemCalled)
      const read = whole.get(listed.id) ?? account.whole(vault, [listed])
      whole.set(listed.id, read)
      const [item] = await read
      if (item === undefined) throw statusError(404, 'get an item')
      const field = meantField(item, reference)
      return [name, valueOfField(field, item, shownReference(vault, item, field))] as const
    }),
  )
  return new Map(found)
}

function get<T>(client: SourceClient, path: string, what: string, shape: Asking<T>['shape']): Promise<T> {
  return ask(client, { path, what, shape, refused: ({ status }) => statusError(status, what, remedies[status]) })
}

const remedies: Readonly<Record<number, string>> = {
  401: 'Check that OP_CONNECT_TOKEN was created for this Connect server (`op connect token create`).',
  403: 'Nothing was written. Create a token that can read the vault: `op connect token create NAME --server SERVER --vault VAULT,r`.',
}
