import type { Note } from '../store.js';
/** Who runs this, for the commit messages. */
export interface Audit {
    readonly actor: string | undefined;
    /** Address of the pipeline's run. */
    readonly pipeline: string | undefined;
    /** Whether messages list the names of secrets. */
    readonly names: boolean;
    /** A line that keeps the host from starting a pipeline for a commit; '' where none is needed. */
    readonly quiet: string;
}
/** What happened to the right to apply. */
export interface LeaseNote {
    readonly run: string;
    readonly targets: readonly string[];
    readonly plan: string;
    readonly step: 'taken' | 'prolonged' | 'given back';
}
/**
 * The commit message of a write: what happened to how many entries of which config targets, by which run and plan, and
 * for whom.
 * @param lease what happens to the right to apply in the same commit
 */
export declare function writeMessage(note: Note, audit: Audit, lease?: LeaseNote['step']): string;
/** The commit message of a lease. */
export declare function leaseMessage(note: LeaseNote, audit: Audit): string;
