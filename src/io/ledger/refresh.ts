import { type DecodedLedger, decodeLedger } from './decode.js'
import { follow, indexOf } from './entry-index.js'
import type { StoredLedger } from './store.js'
import { changesIn, moved, type WorkingCopy } from './working-copy.js'

/** Reads what is stored as this ledger. */
export function decodeFor({ keys, owner, where }: WorkingCopy, stored: StoredLedger): DecodedLedger {
  return decodeLedger(stored, { keys, owner, where })
}

/** Takes what is durable by now in place of what was known; what is deferred still counts. */
export function adopt(copy: WorkingCopy, next: DecodedLedger): void {
  copy.durable = next
  const { entries, targets } = copy.index
  const fresh = indexOf(next.contents)
  entries.clear()
  for (const [uid, names] of fresh.entries) entries.set(uid, names)
  targets.clear()
  for (const [uid, held] of fresh.targets) targets.set(uid, held)
  followDeferred(copy)
}

/** Lets what is deferred count. */
export function followDeferred({ index, deferred }: WorkingCopy): void {
  for (const { changes } of deferred) for (const edit of changes.edits) follow(index, edit)
}

/**
 * Reads anew what is stored, whatever it is.
 * @throws SealpostError('ledger-moved') where it is another ledger
 */
export function refresh(copy: WorkingCopy, stored: StoredLedger): void {
  const now = decodeFor(copy, stored)
  if (now.id !== copy.id) throw moved(copy, 'the ledger was replaced by another one')
  adopt(copy, now)
  copy.seen = changesIn(now)
}

/**
 * Reads anew what is stored, where these sections are still as they were.
 * @param targets whose sections; all where undefined
 * @returns false where they are not
 */
export function refreshWhereSame(
  copy: WorkingCopy,
  stored: StoredLedger,
  targets: readonly string[] | undefined,
): boolean {
  if (stored.tag === copy.durable.tag) return true
  const now = decodeFor(copy, stored)
  const fresh = changesIn(now)
  const mine = targets ?? [...fresh.keys(), ...copy.seen.keys()]
  if ((now.id ?? copy.id) !== copy.id || mine.some((name) => fresh.get(name) !== copy.seen.get(name))) return false
  adopt(copy, now)
  copy.seen = fresh
  return true
}
