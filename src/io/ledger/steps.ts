import type { Book, Index, LedgerEdit, PlaceRecord, Step, Targeted } from './format/book.js'
import { sameEntry } from './format/entry.js'
import type { NotePart } from './store.js'

/** What is asked of a ledger in one go. */
export interface Wish {
  readonly edits: readonly Targeted[]
  readonly step: NotePart['step']
  /** Parts that are whole from now on. */
  readonly whole: readonly string[]
  /** Places whose spot may have become another one. */
  readonly places: readonly string[]
}

/** Nothing at all. */
export const noWish: Wish = { edits: [], step: 'written', whole: [], places: [] }

/** What is known of a ledger before wishes are made steps. */
interface Freshness {
  readonly book: Book | undefined
  readonly homes: Index['homes']
  /** The spot that a place should have, given the one that it has. */
  readonly spotOf: (uid: string, now: PlaceRecord | undefined) => PlaceRecord | undefined
}

/** The steps that fulfil wishes, in their order and one to a part; none for what is so already. */
export function stepsOf(wishes: readonly Wish[], ground: Freshness): { steps: Step[]; parts: NotePart[] } {
  const latest = new Map<string, { readonly edit: Targeted; readonly step: NotePart['step'] }>()
  for (const { edits, step } of wishes)
    for (const edit of edits) {
      const at = JSON.stringify([edit.target, edit.uid, edit.name])
      latest.delete(at)
      latest.set(at, { edit, step })
    }
  const asked = new Map<string, { edits: LedgerEdit[]; uids: Set<string>; whole: boolean }>()
  const at = (target: string) => {
    const known = asked.get(target) ?? { edits: [], uids: new Set(), whole: false }
    asked.set(target, known)
    return known
  }
  const noted = new Map<string, { target: string; step: NotePart['step']; names: string[] }>()
  for (const { edit, step } of latest.values()) {
    const real = realEdits(edit, ground)
    for (const one of real) at(one.target).edits.push(one)
    if (real.length === 0) continue
    if (edit.entry !== undefined) at(edit.target).uids.add(edit.uid)
    const key = `${step} ${edit.target}`
    const known = noted.get(key)
    if (known) known.names.push(edit.name)
    else noted.set(key, { target: edit.target, step, names: [edit.name] })
  }
  for (const uid of new Set(wishes.flatMap(({ places }) => places)))
    for (const target of ground.homes.get(uid) ?? [])
      if (ground.book?.parts.get(target)?.scopes.has(uid)) at(target).uids.add(uid)
  for (const target of wishes.flatMap(({ whole }) => whole)) at(target).whole = true
  const steps = [...asked].flatMap(([target, { edits, uids, whole }]): Step[] => {
    const records = spotsOf(target, uids, ground)
    const ends = whole && ground.book?.parts.get(target)?.lost !== false
    if (edits.length + records.size === 0 && !ends) return []
    return [{ target, edits, records, ...(ends ? { whole: true } : {}) }]
  })
  const told = new Set([...noted.values()].map(({ target }) => target))
  for (const { target } of steps) if (!told.has(target)) noted.set(target, { target, step: 'written', names: [] })
  return { steps, parts: [...noted.values()] }
}

/** An edit, and what it takes out elsewhere: a config target may have been renamed since, and its entries follow it. */
function realEdits(edit: Targeted, { book, homes }: Freshness): Targeted[] {
  const held = (target: string) => book?.parts.get(target)?.scopes.get(edit.uid)?.get(edit.name)
  const away = [...(homes.get(edit.uid) ?? [])].filter((target) => target !== edit.target && held(target) !== undefined)
  const own = sameEntry(held(edit.target), edit.entry) ? [] : [edit]
  return [...own, ...away.map((target) => ({ ...edit, target, entry: undefined }))]
}

function spotsOf(target: string, uids: ReadonlySet<string>, { book, spotOf }: Freshness): Map<string, PlaceRecord> {
  const records = new Map<string, PlaceRecord>()
  for (const uid of uids) {
    const now = book?.parts.get(target)?.records.get(uid)
    const next = spotOf(uid, now)
    if (next !== undefined && JSON.stringify(next) !== JSON.stringify(now)) records.set(uid, next)
  }
  return records
}

/** What the spot of a place should be: as the config maps it, with the identity that was told last. */
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
