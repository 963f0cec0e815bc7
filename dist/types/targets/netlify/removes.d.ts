import type { Client, Listing } from './api.js';
import { type AnyStep, type Job } from './jobs.js';
/**
 * A value is removed by its id. The variable itself goes only where nothing else is left in it, for an empty shell
 * would stay behind otherwise. `listing` must be fresh: a value that came meanwhile would go with the variable.
 */
export declare function planRemoves(wire: Client, listing: Listing, steps: readonly AnyStep[]): Job[];
