import type { Row } from './responses.js';
import { type Job, type Known, type Put } from './write-plan.js';
/**
 * New names go in one POST of an array, each with all its contexts; a value of an existing name is one PATCH, which
 * leaves other contexts, scopes and the secret flag alone. Only a value that stands for all contexts is written out,
 * and a readable variable whose contexts are all ours made a secret, with a PUT that carries every other value along.
 */
export declare function planPuts(known: Known, steps: readonly Put[]): Job[];
/**
 * A put of a value that was not there when we looked, into a name that is: a PATCH overwrites without a word, so the
 * list must be fresh.
 */
export declare function mayRace(row: Row | undefined, step: Put): boolean;
