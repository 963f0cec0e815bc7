import { SealpostError } from '../../../core/errors.js'
import type { GitObjects, Head } from '../../system/git/objects.js'
import type { StoredLedger } from '../store.js'
import type { Audit } from './commit-message.js'
import type { OwnLease } from './own-lease.js'
import type { BranchRefs } from './refs.js'

/** What the store works with. */
export interface BranchCall extends Pick<BranchRefs, 'git' | 'where' | 'pause' | 'denied'> {
  /** The repository, for a person. */
  readonly home: string
  /** Without `refs/heads/`. */
  readonly branch: string
  readonly audit: Audit
  /** When a lease ends goes by this clock, ms since the epoch: the host's, which all runs share, or else the machine's. */
  readonly now: () => number
  /** How far that clock may be from the one of another run, ms: so long is waited beyond the end of a lease. */
  readonly skewMs: number
  /** Our clock, for how old our lease is; ms since the epoch. */
  readonly ownNow: () => number
}

/** What a run knows of the branch that holds its ledger. */
export interface BranchState {
  readonly call: BranchCall
  readonly git: GitObjects
  readonly refs: BranchRefs
  /** What was read last. */
  known: StoredLedger | undefined
  /** The commit at which both the branch and its witness stood then; undefined where they stood apart. */
  witnessed: Head | undefined
  /** The lease of this run, while it has one. */
  lease: OwnLease | undefined
}

/** The error for what another run did meanwhile. */
export function moved({ call }: BranchState, what: string): SealpostError {
  return new SealpostError('ledger-moved', what, { where: call.where })
}
