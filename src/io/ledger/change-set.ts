import type { EntryIndex } from './entry-index.js'
import type { Contents, LedgerEdit, PlaceRecord, SectionChange, Targeted } from './format/contents.js'
import { sameEntry } from './format/entry.js'
import type { NotePart } from './store.js'

/** What is to become another in a ledger, in one go. */
export interface ChangeSet {
  readonly edits: readonly Targeted[]
  /** What the edits are, for the store's history. */
  readonly step: NotePart['step']
  /** Config targets whose sections are whole from now on. */
  readonly whole: readonly string[]
  /** Places whose record may have become another one. */
  readonly places: readonly string[]
  /** Config target → whether a deployment is owed from now on. */
  readonly owed: ReadonlyMap<string, boolean>
}

/** Nothing at all. */
export const noChanges: ChangeSet = { edits: [], step: 'written', whole: [], places: [], owed: new Map() }

/** What is known of a ledger before anything changes. */
interface Before {
  readonly contents: Contents | undefined
  readonly targets: EntryIndex['targets']
  /** The record that a place should have, given the one that it has. */
  readonly recordOf: (uid: string, now: PlaceRecord | undefined) => PlaceRecord | undefined
}

/** An edit, and for what it is made. */
interface Reason {
  readonly edit: Targeted
  readonly step: NotePart['step']
}

/** What is gathered for one section. */
interface Gathered {
  readonly edits: LedgerEdit[]
  /** Places whose record is to be looked at. */
  readonly uids: Set<string>
  whole: boolean
  owed: boolean | undefined
}

/**
 * What change sets come to, in their order and one change to a section; nothing for what is so already.
 * @returns the changes, and what the store's history says of them
 */
export function sectionChanges(
  sets: readonly ChangeSet[],
  before: Before,
): { readonly changes: SectionChange[]; readonly parts: NotePart[] } {
  const sections = new Map<string, Gathered>()
  const parts = new Map<string, NotePart & { readonly names: string[] }>()
  for (const reason of latestEdits(sets)) gather(reason, before, sections, parts)
  for (const uid of new Set(sets.flatMap(({ places }) => places)))
    for (const target of before.targets.get(uid) ?? [])
      if (before.contents?.sections.get(target)?.scopes.has(uid)) sectionAt(sections, target).uids.add(uid)
  for (const target of sets.flatMap(({ whole }) => whole)) sectionAt(sections, target).whole = true
  for (const [target, owed] of sets.flatMap((set) => [...set.owed])) sectionAt(sections, target).owed = owed
  const changes = [...sections].flatMap(([target, gathered]) => changeOf(target, gathered, before))
  const noted = new Set([...parts.values()].map(({ target }) => target))
  for (const { target } of changes) if (!noted.has(target)) parts.set(target, { target, step: 'written', names: [] })
  return { changes, parts: [...parts.values()] }
}

/** The last edit of each entry, in the order in which they came. */
function latestEdits(sets: readonly ChangeSet[]): Iterable<Reason> {
  const latest = new Map<string, Reason>()
  for (const { edits, step } of sets)
    for (const edit of edits) {
      const at = JSON.stringify([edit.target, edit.uid, edit.name])
      latest.delete(at)
      latest.set(at, { edit, step })
    }
  return latest.values()
}

function gather(
  { edit, step }: Reason,
  before: Before,
  sections: Map<string, Gathered>,
  parts: Map<string, NotePart & { readonly names: string[] }>,
): void {
  const real = realEdits(edit, before)
  for (const one of real) sectionAt(sections, one.target).edits.push(one)
  if (real.length === 0) return
  if (edit.entry !== undefined) sectionAt(sections, edit.target).uids.add(edit.uid)
  const key = `${step} ${edit.target}`
  const known = parts.get(key)
  if (known) known.names.push(edit.name)
  else parts.set(key, { target: edit.target, step, names: [edit.name] })
}

function sectionAt(sections: Map<string, Gathered>, target: string): Gathered {
  const known = sections.get(target) ?? { edits: [], uids: new Set(), whole: false, owed: undefined }
  sections.set(target, known)
  return known
}

function changeOf(target: string, { edits, uids, whole, owed }: Gathered, before: Before): SectionChange[] {
  const records = recordsOf(target, uids, before)
  const known = before.contents?.sections.get(target)
  const ends = whole && known?.lost !== false
  const turns = owed !== undefined && owed !== (known?.owed ?? false)
  if (edits.length + records.size === 0 && !ends && !turns) return []
  return [{ target, edits, records, ...(ends ? { whole: true } : {}), ...(turns ? { owed } : {}) }]
}

/** An edit, and what it takes out elsewhere: a config target may have been renamed since, and its entries follow it. */
function realEdits(edit: Targeted, { contents, targets }: Before): Targeted[] {
  const held = (target: string) => contents?.sections.get(target)?.scopes.get(edit.uid)?.get(edit.name)
  const away = [...(targets.get(edit.uid) ?? [])].filter(
    (target) => target !== edit.target && held(target) !== undefined,
  )
  const own = sameEntry(held(edit.target), edit.entry) ? [] : [edit]
  return [...own, ...away.map((target) => ({ ...edit, target, entry: undefined }))]
}

function recordsOf(target: string, uids: ReadonlySet<string>, before: Before): Map<string, PlaceRecord> {
  const { contents, recordOf } = before
  const records = new Map<string, PlaceRecord>()
  for (const uid of uids) {
    const now = contents?.sections.get(target)?.records.get(uid)
    const next = recordOf(uid, now)
    if (next !== undefined && JSON.stringify(next) !== JSON.stringify(now)) records.set(uid, next)
  }
  return records
}

/** What the record of a place should be: as the config maps it, with the identity that was told last. */
export function recordFrom(
  mapped: Pick<PlaceRecord, 'use' | 'scope'> | undefined,
  told: string | undefined,
  now: PlaceRecord | undefined,
): PlaceRecord | undefined {
  const record = mapped ?? now
  if (record === undefined) return undefined
  const identity = told ?? now?.identity
  const { use, scope } = record
  // what JSON would leave out must not be there when it is compared with what was read
  return JSON.parse(JSON.stringify({ use, scope, ...(identity === undefined ? {} : { identity }) })) as PlaceRecord
}
