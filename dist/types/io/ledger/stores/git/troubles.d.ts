import { type Code, SealpostError } from '../../../../core/errors.js';
import type { GitEnd } from './git-program.js';
/** Where the remedy depends on the host that runs the job. */
export interface Place {
    /** How a person finds the ledger. */
    readonly where: string;
    /** Name of the remote. */
    readonly remote: string;
    /** What gives a job of this host the right to push. */
    readonly remedy: string;
}
/** What a command of git that did not end well says of the reason. */
export declare function codeOf({ status, said }: GitEnd): Code;
/**
 * The error for a command of git that did not end well. Nothing of what git wrote is in it: that quotes addresses, which
 * may hold passwords, and what a server chose to say.
 * @param doing what it was to do: "read the refs"
 */
export declare function troubleOf(end: GitEnd, doing: string, { where, remote, remedy }: Place): SealpostError;
/** The error for refs that were not any more where they had been seen, each time they were looked at. */
export declare function movedMeanwhile(where: string): SealpostError;
