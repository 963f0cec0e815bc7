import type { Runtime } from '../../core/runtime.js';
/**
 * What anybody can read about the job that a run is in: who started it, where, from which ref. A value that is the same
 * is no secret by being looked for. For a pull request some of it is its author's choice, a branch's name say; what it
 * says is shown as it is or not at all, so that a right guess there looks like a wrong one.
 */
export declare function jobFacts({ env, cwd }: Pick<Runtime, 'env' | 'cwd'>): string[];
