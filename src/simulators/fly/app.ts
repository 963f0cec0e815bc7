import { createHash, randomBytes } from 'node:crypto'
import { type Lag, type Late, late } from '../lag.js'

/** How a simulated app begins. */
export interface FlyStart {
  readonly name: string
  /** Whether it belongs to an organisation that the token may not see. */
  readonly foreign?: boolean
}

/** What is stored under one name; times in ms since the epoch. */
export interface Stored {
  readonly value: string
  readonly created: number
  readonly updated: number
  /** Goes into the digest where digests are salted. */
  readonly salt: string
}

/** An app with its vault, and with what its Machines got out of that. */
export interface App {
  readonly id: string
  readonly name: string
  readonly foreign: boolean
  readonly vault: Late<ReadonlyMap<string, Stored>>
  /** As of the last deploy. */
  deployed: ReadonlyMap<string, string>
  /** Grows with each write. */
  version: number
}

/** An app with nothing in it, and an id of its own. */
export function newApp({ name, foreign = false }: FlyStart, lag: Lag, now: () => number): App {
  const id = randomBytes(10).toString('hex').slice(0, 16)
  return {
    id,
    name,
    foreign,
    vault: late<ReadonlyMap<string, Stored>>(new Map(), lag, now),
    deployed: new Map(),
    version: 0,
  }
}

/** An app as the API shows it. */
export function appBody({ id, name, deployed }: App): object {
  return {
    id,
    internal_numeric_id: Number.parseInt(id.slice(0, 7), 16),
    name,
    organization: { internal_numeric_id: 7, name: 'Acme', slug: 'acme' },
    status: 'deployed',
    machine_count: deployed.size === 0 ? 0 : 2,
    volume_count: 0,
    network: 'default',
  }
}

/** A secret as the API shows it outside of a Machine: a digest stands in the place of its value. */
export function secretBody(name: string, { value, created, updated, salt }: Stored): object {
  return {
    name,
    digest: createHash('md5').update(salt).update(value).digest('hex'),
    created_at: new Date(created).toISOString(),
    updated_at: new Date(updated).toISOString(),
  }
}

/** Puts values into the vault, and takes names out of it. @param salt makes the salt of each value */
export function stage(
  app: App,
  values: ReadonlyMap<string, string | null>,
  { now, salt }: { readonly now: () => number; readonly salt: () => string },
): ReadonlyMap<string, Stored> {
  const next = new Map(app.vault.latest())
  for (const [name, value] of values) {
    if (value === null) next.delete(name)
    else next.set(name, { value, created: next.get(name)?.created ?? now(), updated: now(), salt: salt() })
  }
  app.version += 1
  return next
}
