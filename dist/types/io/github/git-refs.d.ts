import { type GitDatabase } from './git-database.js';
/**
 * What became of moving a ref: it stands where it should · somebody else moved it · it stands where it stood, and GitHub
 * does not say more than that it was not to be.
 */
export type Moved = 'done' | 'moved' | 'refused';
/** The refs of a repository, each by its name without `refs/`: `heads/main`. */
export interface GitRefs {
    /** Where a ref stands, or undefined where there is none. */
    readonly refOf: (name: string) => Promise<string | undefined>;
    /** Makes sure that a ref which is not there is truly not there: to who may not look, nothing is. */
    readonly mustSee: (name: string) => Promise<void>;
    /**
     * Finds out whether a ref may be moved, and moves none: it is sent to where it stands, or made for a commit that
     * cannot be, which only who may make it is told.
     * @returns false where the token may write, and this ref is kept from it
     */
    readonly tryMoving: (name: string, at: string | undefined) => Promise<boolean>;
    /** Moves a ref forward, never back; makes it where `from` is undefined. */
    readonly advance: (name: string, from: string | undefined, to: string) => Promise<Moved>;
}
/** The refs of an open repository. */
export declare function gitRefs(database: GitDatabase): GitRefs;
