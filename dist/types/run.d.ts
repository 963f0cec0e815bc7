import { type Report } from './core/report.js';
import type { World } from './core/types.js';
import type { RunCall } from './io/call.js';
export type { Host, Progress, RunCall } from './io/call.js';
/**
 * The path. Plan, drift and apply are the same until a writer is needed; only apply has one.
 * Never throws: trouble that ends the run is in the report, beside the receipts of what was done before it.
 */
export declare function run(call: RunCall, world: World): Promise<Report>;
