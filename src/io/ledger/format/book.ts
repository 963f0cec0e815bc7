import type { LedgerEntry } from '../../../core/ledger-entry.js'

/** What one name's entry becomes; undefined takes it out. */
export interface LedgerEdit {
  readonly uid: string
  readonly name: string
  readonly entry: LedgerEntry | undefined
}

/** An edit with the config target whose part of the ledger it belongs to. */
export interface Targeted extends LedgerEdit {
  readonly target: string
}

/** A place as its target understands it: plain data, no value. */
export interface PlaceRecord {
  /** The kind of target. */
  readonly use: string
  /** What the target's `parseScope` gave. */
  readonly scope: unknown
  /** The vendor's own id of what holds the place, as it was when we last wrote there; absent where nobody asked. */
  readonly identity?: string
}

/** What the ledger holds of one config target. */
export interface Part {
  /** The ledger's generation when this part last changed. */
  at: number
  /** Entries were lost once, and no run has gone through all names since: a name it does not hold may be ours. */
  lost: boolean
  /** uid → name → entry; no scope is empty. */
  readonly scopes: Map<string, Map<string, LedgerEntry>>
  /** uid → what leads back to the place when the config no longer does, for each scope. */
  readonly records: Map<string, PlaceRecord>
}

/** All that a ledger says. */
export interface Book {
  /** The ledger's id. */
  readonly ledger: string
  readonly owner: string
  /** Grows with each step. */
  generation: number
  /** Config target → its part. */
  readonly parts: Map<string, Part>
}

/** One step of a ledger: what changes in one part. */
export interface Step {
  readonly target: string
  readonly edits: readonly LedgerEdit[]
  /** Spots that are new or other ones. */
  readonly records: ReadonlyMap<string, PlaceRecord>
  /** The part is whole from now on. */
  readonly whole?: true
}

/** A part that says nothing yet. */
export function emptyPart(at: number, lost: boolean): Part {
  return { at, lost, scopes: new Map(), records: new Map() }
}

/** Takes a step in a book, which thereby comes to a generation. */
export function take(book: Book, step: Step, generation: number, lost: boolean): void {
  const part = book.parts.get(step.target) ?? emptyPart(generation, lost)
  book.parts.set(step.target, part)
  for (const edit of step.edits) put(part, edit)
  for (const [uid, record] of step.records) if (part.scopes.has(uid)) part.records.set(uid, record)
  if (step.whole) part.lost = false
  part.at = generation
  book.generation = generation
}

function put(part: Part, { uid, name, entry }: LedgerEdit): void {
  const scope = part.scopes.get(uid)
  if (entry !== undefined) {
    if (scope) scope.set(name, entry)
    else part.scopes.set(uid, new Map([[name, entry]]))
    return
  }
  scope?.delete(name)
  if (scope?.size !== 0) return
  part.scopes.delete(uid)
  part.records.delete(uid)
}

/** A book that can be changed while this one stays, in the parts that are named. */
export function copyOf(book: Book, targets: Iterable<string>): Book {
  const parts = new Map(book.parts)
  for (const target of targets) {
    const part = parts.get(target)
    if (part === undefined) continue
    const scopes = new Map([...part.scopes].map(([uid, names]) => [uid, new Map(names)]))
    parts.set(target, { ...part, scopes, records: new Map(part.records) })
  }
  return { ...book, parts }
}

/** uid → name → entry over all parts, and the parts that hold a uid: one whose target was renamed may have some in two. */
export interface Index {
  readonly entries: Map<string, Map<string, LedgerEntry>>
  readonly homes: Map<string, Set<string>>
}

/** The index of a book. */
export function indexOf(book: Book | undefined): Index {
  const index: Index = { entries: new Map(), homes: new Map() }
  for (const [target, { scopes }] of book?.parts ?? [])
    for (const [uid, names] of scopes) {
      index.entries.set(uid, new Map([...(index.entries.get(uid) ?? []), ...names]))
      home(index, uid, target)
    }
  return index
}

/** Lets an index follow an edit. */
export function follow({ entries, homes }: Index, { target, uid, name, entry }: Targeted): void {
  const names = entries.get(uid)
  if (entry === undefined) {
    names?.delete(name)
    if (names?.size === 0) entries.delete(uid)
    return
  }
  if (names) names.set(name, entry)
  else entries.set(uid, new Map([[name, entry]]))
  home({ homes }, uid, target)
}

function home({ homes }: Pick<Index, 'homes'>, uid: string, target: string): void {
  const known = homes.get(uid)
  if (known) known.add(target)
  else homes.set(uid, new Set([target]))
}
