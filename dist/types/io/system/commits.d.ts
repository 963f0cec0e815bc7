import type { Files } from '../../core/runtime.js';
/** A repository, to look at: nothing is ever written, run or checked out. */
export interface Repository {
    /**
     * Where a commit left a branch.
     * @returns `tip` of the branch now, and `fork`: the newest commit that both have, which was on the branch
     */
    readonly forkPoint: (branch: string, head: string) => Promise<{
        readonly tip: string;
        readonly fork: string;
    }>;
    /** A file as a commit has it; undefined where it has none. `path` as {@link insidePath} gives it. */
    readonly fileAt: (commit: string, path: string) => Promise<Uint8Array | undefined>;
}
/**
 * A path as the repository knows it.
 * @param path absolute
 * @param root of the workspace, absolute
 * @throws SealpostError('outside') where it leads out of the workspace
 */
export declare function insidePath(path: string, root: string): string;
/**
 * Files as one commit has them, read through the API. What is on the disk has no say: neither a changed file nor a
 * symbolic link nor `..` can put anything else in their place. Nothing can be written.
 * @param root absolute; the folder that stands for the repository's
 * @throws SealpostError, by what it gives: 'outside' for a path that leads out of `root`, 'read-only' for every write
 */
export declare function filesAt(repository: Pick<Repository, 'fileAt'>, commit: string, root: string): Files;
