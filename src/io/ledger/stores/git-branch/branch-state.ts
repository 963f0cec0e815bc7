import { SealpostError } from '../../../../core/errors.js'
import type { GitObjects, gitObjects } from '../../../github/git-objects.js'
import type { StoredLedger } from '../../store.js'
import type { Audit } from './commit-message.js'
import type { Held } from './lease-file.js'
import type { BranchRefs } from './refs.js'

/** What the store works with. */
export type GitBranchCall = Parameters<typeof gitObjects>[0] &
  Pick<BranchRefs, 'pause'> & {
    /** Without `refs/heads/`. */
    readonly branch: string
    readonly audit: Audit
    /** GitHub's clock, which all runs share, for when a lease ends; ms since the epoch. */
    readonly now: () => number
    /** Our clock, for how old our lease is; ms since the epoch. */
    readonly ownNow: () => number
  }

/** The lease of this run. */
export interface OwnLease extends Held {
  /** When it was taken or last prolonged, by our clock; ms since the epoch. */
  since: number
  /** Another run has it by now. */
  lost: boolean
}

/** What a run knows of the branch that holds its ledger. */
export interface BranchState {
  readonly call: GitBranchCall
  readonly git: GitObjects
  readonly refs: BranchRefs
  /** What was read last. */
  known: StoredLedger | undefined
  /** The lease of this run, while it has one. */
  lease: OwnLease | undefined
}

/** The error for what another run did meanwhile. */
export function moved({ call }: BranchState, what: string): SealpostError {
  return new SealpostError('ledger-moved', what, { where: call.where })
}
