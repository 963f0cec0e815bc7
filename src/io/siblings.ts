import { slot } from '../core/map.js'
import type { Capabilities, Change, Entries, LedgerEntry, Place } from '../core/types.js'
import type { View } from './view.js'

/** An entry whose stamp moves with what is written now, although it is not written itself. */
export interface Sibling {
  /** The config target that the entry belongs to. */
  readonly target: string
  readonly uid: string
  readonly name: string
  readonly entry: LedgerEntry
}

/**
 * Finds the entries beside a batch that share a stamp with it, in any place of the lane: the same name where a target
 * stamps names, the same row where one row spans places. What somebody else had moved before is none of them.
 */
export function siblingsOf(
  batch: readonly { readonly change: Change; readonly place: Place }[],
  lane: readonly Place[],
  entries: Entries,
  view: View,
  capabilities: Capabilities,
): Sibling[] {
  const perName = capabilities.forms.secret.revision.is === 'per-name'
  const mine = new Set(batch.map(({ change }) => slot(change.uid, change.address.name)))
  const names = new Set(perName ? batch.map(({ change }) => change.address.name) : [])
  const rows = new Set(batch.map(({ change }) => view.sighting(change.uid, change.address.name)?.row))
  rows.delete(undefined)
  if (names.size + rows.size === 0) return []
  return lane.flatMap(({ target, key: { uid } }) =>
    [...(entries.get(uid) ?? [])].flatMap(([name, entry]): Sibling[] => {
      const sighting = view.sighting(uid, name)
      const shares = names.has(name) || rows.has(sighting?.row)
      const known = entry.state === 'written' && entry.revision !== undefined && entry.revision === sighting?.revision
      return shares && known && !mine.has(slot(uid, name)) ? [{ target, uid, name, entry }] : []
    }),
  )
}

/** The entry with another stamp; without one it is known by the ledger's word alone. */
export function stamped(entry: LedgerEntry, revision: string | undefined): LedgerEntry {
  const { revision: _former, ...rest } = entry
  return revision === undefined ? rest : { ...rest, revision }
}
