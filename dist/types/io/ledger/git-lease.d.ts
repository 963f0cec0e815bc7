import { SealpostError } from '../../core/errors.js';
import type { GitObjects, Head } from './git-objects.js';
/** How long a lease is good for since it was last prolonged, ms. A run that was killed holds up the next ones as long. */
export declare const leaseMs: number;
/** Who may apply to a config target, as it stands in a file of the branch. */
export interface LeaseFile {
    readonly run: string;
    /** Grows with each lease of the target, and stays behind when it is given back. */
    readonly token: number;
    /** ms since the epoch, by GitHub's clock; 0 once it was given back. */
    readonly until: number;
    /** Address of the pipeline's run. */
    readonly at?: string;
}
/** The leases that a run holds. */
export interface Held {
    readonly run: string;
    /** Config target → fencing token. */
    readonly tokens: ReadonlyMap<string, number>;
}
/** Where the lease of a config target lies. */
export declare function leasePath(target: string): string;
/** The lease of a config target; undefined where there is none, or none that anybody can read. */
export declare function leaseIn(git: GitObjects, head: Head | undefined, target: string): Promise<LeaseFile | undefined>;
/**
 * The files that take leases.
 * @param before what an earlier try of the same taking got; those that are there already are left out
 * @throws SealpostError('ledger-busy') where another run has one
 */
export declare function taking(git: GitObjects, head: Head | undefined, targets: readonly string[], by: {
    readonly run: string;
    readonly at: string | undefined;
    readonly now: number;
    readonly where: string;
}, before: ReadonlyMap<string, number>): Promise<{
    tokens: Map<string, number>;
    files: Map<string, string>;
}>;
/**
 * The files of a run's leases with a new end; undefined where one of them is not the run's any more. A higher token, or
 * another run's name on it, says that somebody took it over.
 */
export declare function prolonging(git: GitObjects, head: Head | undefined, held: Held, until: number): Promise<Map<string, string> | undefined>;
/** The files that give leases back; those that are somebody else's by now are left out. */
export declare function givingBack(git: GitObjects, head: Head | undefined, held: Held): Promise<Map<string, string>>;
/** Whether it has not ended. One that ends later than any lease can was not written by us and counts as none. */
export declare function isHeld(lease: LeaseFile, now: number): boolean;
/** What to tell a person whose run has to wait. */
export declare function busy(target: string, { run, until, at }: LeaseFile, where: string): SealpostError;
/** Whether a text is the address of a pipeline's run, and nothing else. */
export declare function isPipeline(text: unknown): text is string;
