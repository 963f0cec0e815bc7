import type { Moved } from '../../../system/git/objects.js';
import type { Remote } from './remote.js';
/** A ref that is to be moved. */
interface Move {
    /** Without `refs/`. */
    readonly name: string;
    /** Where it stands; undefined where it is to be made. */
    readonly from: string | undefined;
    readonly to: string;
}
/** How commits go on from one another. */
interface Ancestry {
    readonly parentsOf: (commit: string) => Promise<readonly string[]>;
}
/**
 * Moves a ref forward, from where it was seen and from nowhere else: git compares, and so does the remote once more, while
 * it holds the ref. That a commit comes after the one before is made sure of here, since git does not look at it then. A
 * ref that somebody else has moved, to a commit that comes before ours as well, is moved from there.
 */
export declare function advance(remote: Remote, { from, ...move }: Move & Ancestry): Promise<Moved>;
/**
 * Finds out whether a ref may be moved, as far as a remote tells that without it: whether this user may write there. A
 * rule that protects the one branch shows when it is moved.
 */
export declare function tryMoving(remote: Remote, name: string, at: string | undefined): Promise<boolean>;
export {};
