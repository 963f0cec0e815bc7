import { type Report } from '../core/report.js';
import type { Runtime } from '../core/runtime.js';
import type { RunCall } from './options.js';
/**
 * The path. Plan, drift and apply are the same until a writer is needed; only apply has one.
 * Never throws: trouble that ends the run is in the report, beside the receipts of what was done before it.
 */
export declare function run(call: RunCall, runtime: Runtime): Promise<Report>;
