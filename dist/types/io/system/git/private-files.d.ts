import type { Warning } from '../../../core/change.js';
import type { Config } from '../../../core/config.js';
import type { Runtime } from '../../../core/runtime.js';
/** A file that must stay out of git, and whether it does. */
export interface PrivateFile {
    /** As seen from the folder that the command runs in. */
    readonly shown: string;
    readonly holds: 'keys' | 'values';
    /** `offered`: neither tracked nor ignored, so the next `git add` takes it. */
    readonly state: 'tracked' | 'offered' | 'out';
}
type Reading = Pick<Runtime, 'files' | 'env' | 'cwd'>;
/** By the source's name in the config, absolute paths of the files that it has read. */
export type FilesRead = ReadonlyMap<string, readonly string[]>;
/**
 * The files of the sources that nobody may commit, as far as they are there and in a repository. Nothing is run: the index
 * and the ignore rules are read as files, so that it works without git, and takes a few milliseconds.
 */
export declare function privateFiles(config: Pick<Config, 'sources' | 'folder'>, read: FilesRead, runtime: Reading): Promise<PrivateFile[]>;
/**
 * Encrypted files of the sources that git ignores, by some rule for `.env*` say: nobody else will ever have them.
 * @returns the files as seen from the folder that the command runs in
 */
export declare function hiddenFiles(config: Pick<Config, 'sources' | 'folder'>, read: FilesRead, runtime: Reading): Promise<string[]>;
/** What a plan or an apply on somebody's own machine says of {@link privateFiles}. In a pipeline nobody commits. */
export declare function exposedFiles(config: Config, read: FilesRead, runtime: Reading): Promise<Warning[]>;
/** What is wrong with a file that is not kept out of git. */
export declare function exposedText({ shown, holds, state }: PrivateFile): string;
/** What mends that. */
export declare function exposedFix({ shown, holds, state }: PrivateFile): string;
/** Whether git would offer to add a path, were something there; undefined outside of a repository. */
export declare function isOffered(path: string, runtime: Reading): Promise<boolean | undefined>;
export {};
