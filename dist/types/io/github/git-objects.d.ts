import { type GitCall } from './git-database.js';
import { type GitRefs } from './git-refs.js';
/** What a tree holds at a path, in GitHub's words. */
interface Entry {
    readonly path: string;
    readonly mode: '100644' | '100755' | '040000' | '160000' | '120000';
    readonly type: 'blob' | 'tree' | 'commit';
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
/** path → text; undefined for a file that is to go. */
export type GitFiles = ReadonlyMap<string, string | undefined>;
/** The few calls of GitHub's Git database API that a branch of small files needs (REST docs, read 2026-11). */
export interface GitObjects extends GitRefs {
    /** A commit and its files; asked for once. */
    readonly headAt: (commit: string) => Promise<Head>;
    /** The commits that a commit goes on from; asked for once. */
    readonly parentsOf: (commit: string) => Promise<readonly string[]>;
    /** The text of a blob; asked for once. */
    readonly textOf: (blob: string) => Promise<string>;
    /** Makes a commit: the files of `on`, and these in place of or beside them; one without a text is taken out. */
    readonly commit: (on: Head | undefined, files: GitFiles, message: string, parents: readonly string[]) => Promise<Head>;
}
/** Opens the commits, files and refs of a repository; nothing is asked yet. */
export declare function gitObjects(call: GitCall): GitObjects;
/** The name that git gives a file's content. */
export declare function blobId(text: string): string;
export {};
