import { asSealpostError } from '../../core/errors.js'
import type { ChangeSet } from './change-set.js'
import { follow } from './entry-index.js'
import { isIntent } from './format/entry.js'
import { doubtIntents } from './lost-lease.js'
import { type PreparedWrite, prepareWrite } from './prepared-write.js'
import { followDeferred } from './refresh.js'
import { isDear, type Session } from './session.js'
import { durableAt, type WorkingCopy } from './working-copy.js'

/** Writes change sets to the store, and what is deferred along with them. */
export function writeNow(session: Session, sets: readonly ChangeSet[]): Promise<void> {
  return writeBy(session, sets, async ({ isEmpty, write }) => (isEmpty ? undefined : session.store.write(write)))
}

/**
 * Writes change sets, and what is deferred along with them.
 * @param send hands the write over; gives the new tag where it was written
 */
export async function writeBy(
  session: Session,
  sets: readonly ChangeSet[],
  send: (prepared: PreparedWrite) => Promise<string | undefined>,
): Promise<void> {
  const { copy, approval } = session
  const written = copy.deferred.length
  const prepared = prepareWrite(copy, [...copy.deferred.map(({ changes }) => changes), ...sets], approval)
  try {
    const tag = await send(prepared)
    if (tag !== undefined) prepared.landed(tag)
  } catch (thrown) {
    await doubtDeferred(session, thrown)
    throw thrown
  }
  // what came meanwhile is newer than what was written
  copy.deferred = copy.deferred.slice(written)
  followDeferred(copy)
}

/** Lets changes wait for the next write where a write is dear and a lease keeps others away; else writes them. */
export function writeLater(session: Session, changes: ChangeSet): Promise<void> {
  const { copy, store, queue, lease } = session
  if (!isDear(store) || lease === undefined) return queue.add(changes)
  const before = new Map(changes.edits.map((edit) => [edit, durableAt(copy, edit)]))
  copy.deferred.push({ changes, before })
  for (const edit of changes.edits) follow(copy.index, edit)
  return Promise.resolve()
}

/** Gives up on what is deferred: the next run settles it. */
export function leaveUnsaid(session: Session, thrown: unknown): void {
  const { copy, unsaid } = session
  const names = deferredEdits(copy)
  copy.deferred = []
  if (names.length > 0)
    session.unsaid = {
      names: [...(unsaid?.names ?? []), ...names],
      because: unsaid?.because ?? asSealpostError(thrown),
    }
}

/** What is deferred was the last word of this run, which nobody else has seen: where it cannot be said, nobody knows it. */
async function doubtDeferred(session: Session, thrown: unknown): Promise<void> {
  if (asSealpostError(thrown).code !== 'ledger-moved') return
  const { copy } = session
  const marks = copy.deferred.flatMap(({ before }) =>
    [...before].flatMap(([edit, entry]) => (isIntent(entry, copy.run) ? [{ ...edit, entry }] : [])),
  )
  leaveUnsaid(session, thrown)
  await doubtIntents(session, marks).catch(() => undefined)
}

function deferredEdits({ deferred }: WorkingCopy) {
  return deferred.flatMap(({ changes }) => changes.edits)
}
