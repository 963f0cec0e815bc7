import type { LedgerEntry } from '../../core/ledger-entry.js'
import type { Contents, Targeted } from './format/contents.js'

/** Every entry of a ledger, and where it stands. */
export interface EntryIndex {
  /** uid → name → entry, over all sections. */
  readonly entries: Map<string, Map<string, LedgerEntry>>
  /** uid → config targets whose sections hold it: one whose target was renamed may stand in two. */
  readonly targets: Map<string, Set<string>>
}

/** The index of contents. */
export function indexOf(contents: Contents | undefined): EntryIndex {
  const index: EntryIndex = { entries: new Map(), targets: new Map() }
  for (const [target, { scopes }] of contents?.sections ?? [])
    for (const [uid, names] of scopes) {
      index.entries.set(uid, new Map([...(index.entries.get(uid) ?? []), ...names]))
      addTarget(index, uid, target)
    }
  return index
}

/** Lets an index follow an edit. */
export function follow({ entries, targets }: EntryIndex, { target, uid, name, entry }: Targeted): void {
  const names = entries.get(uid)
  if (entry === undefined) {
    names?.delete(name)
    if (names?.size === 0) entries.delete(uid)
    return
  }
  if (names) names.set(name, entry)
  else entries.set(uid, new Map([[name, entry]]))
  addTarget({ targets }, uid, target)
}

function addTarget({ targets }: Pick<EntryIndex, 'targets'>, uid: string, target: string): void {
  const known = targets.get(uid)
  if (known) known.add(target)
  else targets.set(uid, new Set([target]))
}
