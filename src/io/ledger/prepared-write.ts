import { type ChangeSet, recordFrom, sectionChanges } from './change-set.js'
import type { DecodedLedger } from './decode.js'
import { type EncodeCall, type Encoded, encodeChanges } from './encode.js'
import { follow } from './entry-index.js'
import { adopt, decodeFor } from './refresh.js'
import type { Approval, Payload, StoredLedger, Write } from './store.js'
import { changesIn, isDurablyLost, moved, type WorkingCopy } from './working-copy.js'

/** A write that can be handed to a store. In memory nothing changes before it landed. */
export interface PreparedWrite {
  readonly write: Write
  /** All of it is so already. */
  readonly isEmpty: boolean
  /** To be called when it was written, with the store's new tag. */
  readonly landed: (tag: string) => void
}

/** What became of a write so far. */
interface Progress {
  readonly call: EncodeCall
  /** What shows that an earlier try was written. */
  readonly signs: string[]
  /** What it goes on top of. */
  base: DecodedLedger
  encoded: Encoded | undefined
  /** An earlier try was written, and nobody was told. */
  isThere: boolean
}

/**
 * A write of change sets. A failed one leaves no trace in the next one.
 * @param approval what is carried out, for the store's history
 */
export function prepareWrite(copy: WorkingCopy, sets: readonly ChangeSet[], approval: Approval): PreparedWrite {
  const { durable, index, mapped, identities, run } = copy
  const { changes, parts } = sectionChanges(sets, {
    contents: durable.contents,
    targets: index.targets,
    recordOf: (uid, now) => recordFrom(mapped.get(uid), identities.get(uid), now),
  })
  const call: EncodeCall = {
    changes,
    keys: copy.keys,
    owner: copy.owner,
    id: copy.id,
    run,
    doubts: sets.some(({ step }) => step === 'doubted'),
    isLost: (target) => isDurablyLost(copy, target),
  }
  const progress: Progress = { call, signs: [], base: durable, encoded: undefined, isThere: false }
  return {
    isEmpty: changes.length === 0,
    write: {
      tag: durable.tag,
      note: { run, ...approval, parts },
      encode: (now, whole) => encode(copy, progress, now, whole),
    },
    landed: (tag) => land(copy, progress, tag),
  }
}

function encode(
  copy: WorkingCopy,
  progress: Progress,
  now: StoredLedger | undefined,
  whole: boolean,
): Payload | undefined {
  const { call, signs } = progress
  if (now !== undefined) {
    progress.isThere = signs.some((sign) => now.page === sign || now.journal.includes(sign))
    progress.base = decodeFor(copy, now)
    const { id } = progress.base
    if (id !== undefined && id !== copy.id) throw moved(copy, 'another run created a ledger during this run')
    if (progress.isThere) return undefined
    const fresh = changesIn(progress.base)
    if (call.changes.some(({ target }) => fresh.get(target) !== copy.seen.get(target)))
      throw moved(copy, 'another run changed the ledger during this run')
  }
  progress.encoded = encodeChanges(progress.base, call, whole)
  if (progress.encoded !== undefined) signs.push(progress.encoded.sign)
  return progress.encoded?.payload
}

function land(copy: WorkingCopy, { call, base, encoded, isThere }: Progress, tag: string): void {
  const { changes } = call
  const next = isThere || encoded === undefined ? base : encoded.after()
  for (const { target } of changes) copy.seen.set(target, next.contents?.sections.get(target)?.at)
  if (base !== copy.durable) {
    adopt(copy, { ...next, tag })
    return
  }
  copy.durable = { ...next, tag }
  const edits = changes.flatMap(({ target, edits }) => edits.map((edit) => ({ ...edit, target })))
  // what moves from one section to another goes before it comes
  for (const edit of edits) if (edit.entry === undefined) follow(copy.index, edit)
  for (const edit of edits) if (edit.entry !== undefined) follow(copy.index, edit)
}
