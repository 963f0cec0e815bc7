import type { Runtime } from '../../core/runtime.js';
/**
 * The commit that a folder is checked out at, hex: what git says there, or else what the pipeline says. Undefined where
 * neither does (no repository, a linked worktree, a branch without a commit).
 * @param folder absolute
 */
export declare function commitOf(folder: string, runtime: Pick<Runtime, 'files' | 'env'>): Promise<string | undefined>;
