import type { SealpostError } from '../../core/errors.js'
import type { ChangeSet } from './change-set.js'
import type { LedgerEdit } from './format/contents.js'
import type { SerialQueue } from './serial-queue.js'
import type { Approval, Lease, Store } from './store.js'
import { isDurablyLost, type WorkingCopy } from './working-copy.js'

/** What became of intents, and could not be told to the ledger: the next run settles them. */
export interface Unsaid {
  readonly names: readonly Pick<LedgerEdit, 'uid' | 'name'>[]
  readonly because: SealpostError
}

/** One run's dealings with its ledger. */
export interface Session {
  readonly store: Store
  readonly copy: WorkingCopy
  /** Writes change sets, one write after the other. */
  readonly queue: SerialQueue<ChangeSet>
  /** The lease of this run, while it has one. */
  lease: Lease | undefined
  /** What is carried out, for the store's history. */
  approval: Approval
  unsaid: Unsaid | undefined
}

/** Whether a write is so dear that one waits for the next where it can. */
export function isDear({ wave }: Store): boolean {
  return wave > 1
}

/** Whether what was written to a config target is unknown, and no run has said meanwhile that it knows again. */
export function isLost(copy: WorkingCopy, target: string): boolean {
  return isDurablyLost(copy, target) && !copy.deferred.some(({ changes }) => changes.whole.includes(target))
}
