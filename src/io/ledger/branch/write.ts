import type { Write } from '../store.js'
import { tagAt } from './branch-files.js'
import type { BranchState } from './branch-state.js'
import { commitOnTop } from './commit.js'
import { writeMessage } from './commit-message.js'
import { busy, clockOf, isHeld, type LeaseFile, leasePath, leasesText } from './lease-file.js'
import { baseAt, filesFor, prolonged } from './next-commit.js'
import { remember } from './witness.js'

/** A lease that is older than this is prolonged along with the next write, ms. */
const alongMs = 60_000

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
      const leases = doubts ? base.leases : prolonged(state, base.leases)
      const files = await filesFor(git, write, base, false)
      tag = tagAt(head)
      if (files.size === 0 || doubts) return files
      checkOthers(state, base.leases, write.note)
      return along ? new Map([...files, [leasePath, leasesText(leases)]]) : files
    },
    writeMessage(write.note, call.audit),
  )
  if (lease !== undefined && along) lease.since = began
  // the ledger is written: a witness that lags is no reason to stop, and is told of when the lease is given back
  if (made !== undefined) await remember(refs, made)
  return made === undefined ? tag : tagAt(made)
}

/** @throws SealpostError('ledger-busy') where another run has the lease of a section that is written */
function checkOthers({ call }: BranchState, leases: readonly LeaseFile[], { run, parts }: Write['note']): void {
  const clock = clockOf(call)
  const touched = new Set(parts.map(({ target }) => target))
  for (const lease of leases) {
    const both = lease.run === run ? undefined : lease.targets.find((target) => touched.has(target))
    if (both !== undefined && isHeld(lease, clock)) throw busy(both, lease, { where: call.where, clock })
  }
}
