import { type Simulator, serve } from '../server.js'
import { connectError, connectRoutes } from './routes.js'
import { type Field, type Item, newId, type Vault } from './store.js'

/** How a simulated Connect server begins. */
export interface ConnectOptions {
  readonly token?: string
  /** Names of vaults that the token may read; default `shop-production`. */
  readonly vaults?: readonly string[]
  /** Names of vaults that are there and that it may not read. */
  readonly closed?: readonly string[]
  /** ms since the epoch; default `Date.now`. */
  readonly now?: () => number
  readonly port?: number
}

/** A field for {@link ConnectSimulator.put}: a name and a value, and what differs from a concealed one of somebody's own. */
export type GivenField = Pick<Field, 'label' | 'value'> &
  Partial<Pick<Field, 'id' | 'type' | 'purpose'>> & {
    /** Label of the section that it stands in. */
    readonly in?: string
  }

/** A simulated Connect server, with controls that the API does not have. */
export interface ConnectSimulator extends Simulator {
  readonly vaultId: (name: string) => string
  readonly itemId: (vault: string, title: string) => string
  /** Gives an item these fields and no others; what stays the same is left as it is. The item first, where there is none. */
  readonly put: (vault: string, title: string, fields: readonly GivenField[]) => void
  /** Another item, whatever its title. */
  readonly add: (vault: string, title: string, fields: readonly GivenField[]) => void
  readonly archive: (vault: string, title: string) => void
  readonly state: () => unknown
}

/**
 * Starts a local stand-in for a 1Password Connect server: vaults and items, for reading and for making items.
 * `@1password/connect` reads it.
 */
export async function startConnect(options: ConnectOptions = {}): Promise<ConnectSimulator> {
  const now = options.now ?? Date.now
  const token = options.token ?? 'eyJhbGciOiJFUzI1NiJ9.simulated.connect'
  const { vaults: names = ['shop-production'], closed = [] } = options
  const vaults = [
    ...names.map((name): Vault => ({ id: newId(), name, open: true, items: [] })),
    ...closed.map((name): Vault => ({ id: newId(), name, open: false, items: [] })),
  ]
  const vaultOf = (name: string) => {
    const vault = vaults.find((one) => one.name === name)
    if (vault === undefined) throw new Error(`there is no vault ${name}`)
    return vault
  }
  const simulator = await serve({
    token,
    routes: connectRoutes(vaults, now),
    refuse: ({ headers: { authorization } }) => {
      if (authorization === `Bearer ${token}`) return undefined
      return connectError(401, authorization === undefined ? 'Missing token' : 'Invalid token signature')
    },
    notFound: connectError(404, 'not found'),
    ...(options.port === undefined ? {} : { port: options.port }),
  })
  const add = (vault: string, title: string, fields: readonly GivenField[]) => {
    const at = now()
    const item: Item = {
      id: newId(),
      title,
      version: 0,
      created: at,
      updated: at,
      state: undefined,
      sections: [],
      fields: [],
    }
    fill(item, fields, at)
    vaultOf(vault).items.push(item)
  }
  const itemOf = (vault: string, title: string) => vaultOf(vault).items.find((one) => one.title === title)
  return {
    ...simulator,
    vaultId: (name) => vaultOf(name).id,
    itemId: (vault, title) => itemOf(vault, title)?.id ?? '',
    put(vault, title, fields) {
      const item = itemOf(vault, title)
      if (item === undefined) add(vault, title, fields)
      else fill(item, fields, now())
    },
    add,
    archive(vault, title) {
      const item = itemOf(vault, title)
      if (item !== undefined) item.state = 'ARCHIVED'
    },
    state: () => structuredClone(vaults),
  }
}

function fill(item: Item, fields: readonly GivenField[], at: number): void {
  const before = new Map(item.fields.map((field) => [`${field.section?.id} ${field.label}`, field]))
  item.fields = fields.map(({ in: label, ...given }) => {
    const section = label === undefined ? undefined : sectionOf(item, label)
    const known = before.get(`${section?.id} ${given.label}`)
    const made = { id: known?.id ?? newId(), type: 'CONCEALED' as const, ...given }
    return section === undefined ? made : { ...made, section: { id: section.id } }
  })
  item.version += 1
  item.updated = at
}

function sectionOf({ sections }: Item, label: string) {
  const known = sections.find((one) => one.label === label) ?? { id: newId(), label }
  if (!sections.includes(known)) sections.push(known)
  return known
}
