import type { Api } from './api.js';
import type { Listing } from './responses.js';
import { type AnyStep, type Job } from './write-plan.js';
/**
 * A value is removed by the id that it had when it was looked at, so that one that came in its place since is never
 * hit. The variable itself goes after its last value, where a fresh list shows nothing left in it: an empty shell
 * would stay behind otherwise.
 */
export declare function planRemoves(api: Api, listing: Listing, steps: readonly AnyStep[]): Job[];
