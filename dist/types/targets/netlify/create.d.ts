import { type Job, type Known, type Put } from './write-plan.js';
/** Plans puts anew on a fresh listing: for names that turned out to exist. */
export type Replan = (known: Known, steps: readonly Put[]) => Job[];
/** One job for each array of new names. */
export declare function createAll(known: Known, groups: readonly (readonly Put[])[], replan: Replan): Job[];
