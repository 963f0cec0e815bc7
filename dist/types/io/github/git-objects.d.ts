import type { Fetch } from '../../core/target.js';
/** What a tree holds at a path, in GitHub's words. */
interface Entry {
    readonly path: string;
    readonly mode: string;
    readonly type: string;
    readonly sha: string;
}
/** A commit and the files in it. */
export interface Head {
    readonly commit: string;
    /** path → id of the blob */
    readonly files: ReadonlyMap<string, string>;
    /** All of it but the folders, which follow from the paths: what a commit on top of this one keeps. */
    readonly tree: readonly Entry[];
}
/**
 * What became of moving a ref: it stands where it should · somebody else moved it · it stands where it stood, and GitHub
 * does not say more than that it was not to be.
 */
export type Moved = 'done' | 'moved' | 'refused';
/** path → text; undefined for a file that is to go. */
export type GitFiles = ReadonlyMap<string, string | undefined>;
/** The few calls of GitHub's Git database API that a branch of small files needs (REST docs, read 2026-11). */
export interface GitObjects {
    /** Where a ref stands (`heads/main`), or undefined where there is none. */
    readonly refOf: (name: string) => Promise<string | undefined>;
    /** Makes sure that a ref which is not there is truly not there: to who may not look, nothing is. */
    readonly mustSee: (name: string) => Promise<void>;
    /** A commit and its files; asked for once. */
    readonly headAt: (commit: string) => Promise<Head>;
    /** The commits that a commit goes on from; asked for once. */
    readonly parentsOf: (commit: string) => Promise<readonly string[]>;
    /** The text of a blob; asked for once. */
    readonly textOf: (blob: string) => Promise<string>;
    /** Makes a commit: the files of `on`, and these in place of or beside them; one without a text is taken out. */
    readonly commit: (on: Head | undefined, files: GitFiles, message: string, parents: readonly string[]) => Promise<Head>;
    /**
     * Finds out whether a ref may be moved, and moves none: it is sent to where it stands, or made for a commit that
     * cannot be, which only who may make it is told.
     * @returns false where the token may write, and this ref is kept from it
     */
    readonly tryMoving: (name: string, at: string | undefined) => Promise<boolean>;
    /** Moves a ref forward, never back; makes it where `from` is undefined. */
    readonly advance: (name: string, from: string | undefined, to: string) => Promise<Moved>;
}
/**
 * @param call.fetch a writer; reading goes through it too
 * @param call.endpoint base address without a trailing slash
 * @param call.repository owner/name
 * @param call.where how a person finds it
 */
export declare function gitObjects(call: {
    readonly fetch: Fetch;
    readonly endpoint: string;
    readonly repository: string;
    readonly where: string;
}): GitObjects;
/** The name that git gives a file's content. */
export declare function blobId(text: string): string;
export {};
