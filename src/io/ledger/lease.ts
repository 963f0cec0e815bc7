import { refreshWhereSame } from './refresh.js'
import type { Session, Unsaid } from './session.js'
import type { Approval, Lease } from './store.js'
import { moved } from './working-copy.js'
import { leaveUnsaid, writeBy } from './write.js'

/**
 * Takes the lease, and makes sure that what was read is still so.
 * @param targets all where none is named
 * @returns gives it back; says what could not be made durable
 * @throws SealpostError 'ledger-busy', 'ledger-moved'
 */
export async function takeLease(
  session: Session,
  { targets, ...approval }: Approval & { readonly targets: readonly string[] },
): Promise<() => Promise<Unsaid | undefined>> {
  const { copy, store, queue } = session
  const named = targets.length > 0 ? targets : undefined
  const about = { run: copy.run, targets: named ?? [...copy.seen.keys()], ...approval }
  const { lease, stored } = await store.lease(about)
  try {
    if (!refreshWhereSame(copy, stored, named))
      throw moved(copy, 'another run changed the ledger after this plan was made')
  } catch (thrown) {
    await lease.giveBack(undefined)
    throw thrown
  }
  session.approval = approval
  session.unsaid = undefined
  session.lease = lease
  return () => {
    session.lease = undefined
    return queue.run(() => giveBack(session, lease))
  }
}

async function giveBack(session: Session, lease: Lease): Promise<Unsaid | undefined> {
  try {
    await writeBy(session, [], ({ isEmpty, write }) => {
      const { hasJournal, isAppendable, contents } = session.copy.durable
      const isInOrder = !hasJournal && (isAppendable || contents === undefined)
      return lease.giveBack(isEmpty && isInOrder ? undefined : write)
    })
  } catch (thrown) {
    leaveUnsaid(session, thrown)
    // whatever could not be said: whoever comes next is not to wait until the lease ends
    await lease.giveBack(undefined).catch(() => undefined)
    if (session.unsaid === undefined) throw thrown
  }
  return session.unsaid
}
