import type { LeaseCall, StoredLedger, Write } from '../store.js';
import { type BranchState, type OwnLease } from './branch-state.js';
import { type LeaseNote } from './commit-message.js';
/** A lease that was taken, and what it shows of the ledger. */
export interface Taken {
    readonly lease: OwnLease;
    readonly stored: StoredLedger;
}
/**
 * Takes the lease.
 * @throws SealpostError 'ledger-busy' where another run has it, 'forbidden' where the witness cannot be moved
 */
export declare function takeLease(state: BranchState, about: LeaseCall): Promise<Taken>;
/** Whether a lease is so old that it is to be prolonged, or lost. */
export declare function isDue({ call }: BranchState, { since, lost }: OwnLease): boolean;
/**
 * Prolongs a lease.
 * @throws SealpostError('ledger-moved') where another run has it
 */
export declare function prolongLease(state: BranchState, lease: OwnLease, about: LeaseCall): Promise<void>;
/**
 * Gives a lease back, and writes what is left to be said in the same commit.
 * @returns the new tag where there was something
 */
export declare function giveBackLease(state: BranchState, lease: OwnLease, about: Omit<LeaseNote, 'step'>, last: Write | undefined): Promise<string | undefined>;
