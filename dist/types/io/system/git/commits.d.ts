import type { Runtime } from '../../../core/runtime.js';
import type { Repository } from '../commits.js';
/** Variables that git may need to reach the repository that it was cloned from. */
export declare const gitVariables: readonly string[];
/**
 * The repository that a folder is a checkout of, read by the program `git`: objects have their content for their name, so
 * what stands in the folder itself, or was changed there, has no say. Where the checkout is shallow, or knows nothing of
 * the branch, git fetches what is missing from `origin`, with what the host left there to log in with.
 * @param folder absolute; paths count from there
 * @throws SealpostError('usage') where there is no git, no repository, or a commit is missing and cannot be fetched;
 * 'config' for a path that is no file, 'interrupted' when stopped
 */
export declare function checkedOut(folder: string, runtime: Pick<Runtime, 'run' | 'env' | 'stop'>): Repository;
