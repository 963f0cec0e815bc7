import type { Write } from '../store.js'
import { tagAt } from './branch-files.js'
import type { BranchState } from './branch-state.js'
import { commitOnTop } from './commit.js'
import { writeMessage } from './commit-message.js'
import { clockOf, leasePath, leasesText, requireFree } from './lease-file.js'
import { baseAt, filesFor } from './next-commit.js'
import { alongMs, prolonged } from './own-lease.js'
import { remember } from './witness.js'

/** Commits a write, and prolongs the lease along with it where that is due. A mark of doubt needs no lease. */
export async function writeBranch(state: BranchState, write: Write): Promise<string> {
  const { call, git, refs, lease } = state
  const doubts = write.note.parts.some(({ step }) => step === 'doubted')
  const began = call.ownNow()
  const along = lease !== undefined && began - lease.since > alongMs
  let tag = write.tag
  const made = await commitOnTop(
    refs,
    async (head) => {
      const base = await baseAt(state, head, write.tag)
      const leases = doubts ? base.leases : prolonged(state, base.leases, call.where)
      const files = await filesFor(git, write, base, false)
      tag = tagAt(head)
      if (files.size === 0 || doubts) return files
      requireFree(base.leases, write.note, { where: call.where, clock: clockOf(call) })
      return along ? new Map([...files, [leasePath, leasesText(leases)]]) : files
    },
    writeMessage(write.note, call.audit),
  )
  if (lease !== undefined && along) lease.since = began
  // the ledger is written: a witness that lags is no reason to stop, and is told of when the lease is given back
  if (made !== undefined) await remember(refs, made)
  return made === undefined ? tag : tagAt(made)
}
