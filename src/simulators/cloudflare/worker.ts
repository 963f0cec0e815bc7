import { createHash } from 'node:crypto'
import { type Lag, type Late, late } from '../lag.js'
import type { Answer } from '../server.js'
import { no, record } from './envelope.js'
import { isVariableName, maxNames, maxValueBytes } from './value-rules.js'

/** How a Worker begins. */
export interface WorkerStart {
  readonly name: string
  /** Secret texts. */
  readonly secrets?: Readonly<Record<string, string>>
  /** Plain variables: bindings beside the secrets, whose names a secret cannot take. */
  readonly vars?: Readonly<Record<string, string>>
  /** Bindings of other kinds: name → the vendor's word for the kind, `kv_namespace`. */
  readonly bindings?: Readonly<Record<string, string>>
  /** Secrets of the kind `secret_key`: names. */
  readonly keys?: readonly string[]
  /** False: the latest version waits to be deployed. */
  readonly deployed?: boolean
}

/** When things become visible. `now` gives ms since the epoch. */
export interface WorkerClock {
  readonly lag: Lag
  readonly now: () => number
}

/** A secret as it is stored. */
export interface Stored {
  readonly type: 'secret_text' | 'secret_key'
  readonly text: string
}

/** A plain variable or another binding, whose name no secret can take. */
export interface Other {
  readonly type: string
  readonly text?: string
}

/** A Worker as it stands. */
export interface Worker {
  /** "The immutable ID of the script", 32 hex digits. */
  readonly tag: string
  readonly created: string
  readonly others: Map<string, Other>
  readonly secrets: Late<ReadonlyMap<string, Stored>>
  deployed: boolean
  versions: number
}

const waiting = no(
  400,
  10215,
  'Secret edit failed. You attempted to modify a secret, but the latest version of your Worker is not currently deployed.',
)
/** The general code of a refused body (Workers page on errors, read 2026-11). */
export const bad = (message: string): Answer => no(400, 10021, message)

/** The tag of a Worker that is there from the beginning: the same in every simulator, for a ledger outlives one. */
export function firstTag(name: string): string {
  return createHash('sha256').update(name).digest('hex').slice(0, 32)
}

/** A Worker as it begins. */
export function newWorker(start: WorkerStart, tag: string, { lag, now }: WorkerClock): Worker {
  const secrets = new Map<string, Stored>([
    ...Object.entries(start.secrets ?? {}).map(([name, text]) => [name, { type: 'secret_text', text }] as const),
    ...(start.keys ?? []).map((name) => [name, { type: 'secret_key', text: '' }] as const),
  ])
  return {
    tag,
    created: new Date(now()).toISOString(),
    others: new Map<string, Other>([
      ...Object.entries(start.vars ?? {}).map(([name, text]) => [name, { type: 'plain_text', text }] as const),
      ...Object.entries(start.bindings ?? {}).map(([name, type]) => [name, { type }] as const),
    ]),
    secrets: late<ReadonlyMap<string, Stored>>(secrets, lag, now),
    deployed: start.deployed ?? true,
    versions: 1,
  }
}

/** Plain variables count against the limit, other bindings have limits of their own. */
function variables({ others }: Worker): number {
  return [...others.values()].filter(({ type }) => type === 'plain_text').length
}

/** Changes secrets, all of it or nothing: one new version, deployed at once. Gives the answer that refuses it, if any. */
export function change(worker: Worker, changes: Record<string, unknown>): Answer | undefined {
  if (!worker.deployed) return waiting
  const next = new Map(worker.secrets.latest())
  for (const [name, given] of Object.entries(changes)) {
    if (given === null) {
      next.delete(name)
      continue
    }
    const secret = record(given)
    if (secret === undefined || Object.keys(secret).some((key) => !['name', 'text', 'type'].includes(key))) {
      return bad('A secret has a name, a type and a text.')
    }
    if (secret.name !== name || secret.type !== 'secret_text' || typeof secret.text !== 'string') {
      return bad('A secret has a name, a type and a text.')
    }
    if (!isVariableName(name)) return bad('A binding needs a JavaScript variable name.')
    if (worker.others.has(name)) {
      return no(400, 10053, `Binding name '${name}' already in use. Please use a different name and try again.`)
    }
    if (secret.text === '') return bad('A secret needs a text.')
    if (Buffer.byteLength(secret.text) > maxValueBytes) return no(400, 10054, 'A secret is too large.')
    next.set(name, { type: 'secret_text', text: secret.text })
  }
  if (next.size + variables(worker) > maxNames) return no(400, 10055, 'There are too many variables and secrets.')
  worker.secrets.write(next)
  worker.versions += 1
  return undefined
}
