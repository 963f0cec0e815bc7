import type { Config, Place, Plan, Receipt } from '../core/types.js';
import { type Job } from './jobs.js';
import { type View } from './view.js';
import type { Line } from './wires.js';
/**
 * Looks once more before something is removed, where this run wrote at the same vendor beside the lane. A place that a
 * config calls by a new name can be the very place that it called by the old one: what stands there was written just
 * now, and its stamp says so.
 * @returns what may still be removed, and receipts for what may not
 */
export declare function recheck(call: {
    readonly plan: Plan;
    readonly config: Config;
    readonly lines: ReadonlyMap<string, Line>;
}, batch: readonly Job[], lane: readonly Place[], view: View): Promise<{
    readonly still: readonly Job[];
    readonly held: readonly Receipt[];
}>;
