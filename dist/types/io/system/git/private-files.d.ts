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
/**
 * The files of a source that nobody may commit, as far as they are there and in a repository. Nothing is run: the index
 * and the ignore rules are read as files, so that it works without git, and takes a few milliseconds.
 * @param read absolute paths of the files that the source has read
 */
export declare function privateFiles(config: Pick<Config, 'source' | 'folder'>, read: readonly string[], runtime: Reading): Promise<PrivateFile[]>;
/**
 * Encrypted files of a source that git ignores, by some rule for `.env*` say: nobody else will ever have them.
 * @returns the files as seen from the folder that the command runs in
 */
export declare function hiddenFiles(config: Pick<Config, 'source'>, read: readonly string[], runtime: Reading): Promise<string[]>;
/** What a plan or an apply on somebody's own machine says of {@link privateFiles}. In a pipeline nobody commits. */
export declare function exposedFiles(config: Config, read: readonly string[], runtime: Reading): Promise<Warning[]>;
/** What is wrong with a file that is not kept out of git. */
export declare function exposedText({ shown, holds, state }: PrivateFile): string;
/** What mends that. */
export declare function exposedFix({ shown, holds, state }: PrivateFile): string;
/** Whether git would offer to add a path, were something there; undefined outside of a repository. */
export declare function isOffered(path: string, runtime: Reading): Promise<boolean | undefined>;
export {};
