import type { Answer, Ask, Route } from '../server.js'
import { type Field, type Item, newId, type Vault } from './store.js'

/** An error as Connect answers it. */
export function connectError(status: number, message: string): Answer {
  return { status, body: { status, message } }
}

/** Vaults and items, for reading and for making items (Connect API 1.8.1, read 2026-11). */
export function connectRoutes(vaults: readonly Vault[], now: () => number): Route[] {
  const inVault = (handle: (vault: Vault, ask: Ask) => Answer) => (ask: Ask) => {
    const vault = vaults.find(({ id }) => id === ask.params.vault)
    if (vault === undefined) return connectError(404, 'vault not found')
    return vault.open ? handle(vault, ask) : connectError(403, 'Authorization: token does not have access to the vault')
  }
  const bothWays = (method: string, pattern: string, handle: Route['handle']): Route[] =>
    ['', '/'].map((end) => ({ method, pattern: `${pattern}${end}`, handle }))
  return [
    ...bothWays('GET', '/v1/vaults', ({ query }) => listVaults(vaults, query.get('filter'))),
    {
      method: 'GET',
      pattern: '/v1/vaults/:vault',
      handle: inVault((vault) => ({ status: 200, body: vaultBody(vault) })),
    },
    ...bothWays('GET', '/v1/vaults/:vault/items', inVault(listItems)),
    ...bothWays(
      'POST',
      '/v1/vaults/:vault/items',
      inVault((vault, ask) => create(vault, ask, now())),
    ),
    { method: 'GET', pattern: '/v1/vaults/:vault/items/:item', handle: inVault(getItem) },
  ]
}

function listVaults(vaults: readonly Vault[], filter: string | null): Answer {
  const wanted = filterOf(filter)
  if (wanted === undefined) return connectError(400, 'invalid filter')
  const seen = vaults.filter(({ open, name }) => open && wanted('name', name))
  return { status: 200, body: seen.map(vaultBody) }
}

function listItems(vault: Vault, { query }: Ask): Answer {
  const wanted = filterOf(query.get('filter'))
  if (wanted === undefined) return connectError(400, 'invalid filter')
  const seen = vault.items.filter(({ title }) => wanted('title', title))
  return { status: 200, body: seen.map((item) => overview(vault, item)) }
}

/** `title eq "…"`, with the name of the one thing that may be asked for; the official client leaves the words as they are. */
function filterOf(filter: string | null): ((what: string, text: string) => boolean) | undefined {
  if (filter === null) return () => true
  const [, name, , text] = /^(name|title) (eq|co) "(.*)"$/.exec(filter) ?? []
  return name === undefined ? undefined : (what, found) => (what === 'name' || what === 'title') && found === text
}

function getItem(vault: Vault, { params }: Ask): Answer {
  const item = vault.items.find(({ id }) => id === params.item)
  if (item === undefined) return connectError(404, 'item not found')
  return {
    status: 200,
    body: { ...overview(vault, item), sections: item.sections, fields: item.fields.map(fieldBody) },
  }
}

function create(vault: Vault, { body }: Ask, at: number): Answer {
  const given = JSON.parse(body) as Partial<Pick<Item, 'title' | 'sections'>> & { fields?: Partial<Field>[] }
  const item: Item = {
    id: newId(),
    title: given.title ?? '',
    version: 1,
    created: at,
    updated: at,
    state: undefined,
    sections: given.sections ?? [],
    fields: (given.fields ?? []).map((field) => ({ id: newId(), label: '', type: 'STRING', value: '', ...field })),
  }
  vault.items.push(item)
  return getItem(vault, { params: { item: item.id } } as unknown as Ask)
}

function vaultBody({ id, name, items }: Vault) {
  return { id, name, type: 'USER_CREATED', items: items.length, attributeVersion: 1, contentVersion: 1 }
}

function overview({ id: vault }: Vault, { id, title, version, created, updated, state }: Item) {
  const times = { createdAt: new Date(created).toISOString(), updatedAt: new Date(updated).toISOString() }
  return { id, title, version, vault: { id: vault }, category: 'API_CREDENTIAL', ...times, ...(state ? { state } : {}) }
}

/** What is empty is left out of Connect's answers. */
function fieldBody({ value, ...rest }: Field) {
  return value === '' ? rest : { ...rest, value }
}
