import type { Config } from '../../core/config.js';
import type { Connection } from '../connections.js';
import type { Job } from './jobs.js';
/** Config targets that have something to write, grouped so that what shares a credential or a lane is one group. */
export declare function groupsOf(jobs: ReadonlyMap<string, readonly Job[]>, connections: ReadonlyMap<string, Connection>): string[][];
/**
 * Jobs of one config target in the pieces that its `write` takes: one lane each, at most `batch.max`. Where a revision
 * belongs to a name, its places are one row at the target: they stay together, so that a new row is created whole.
 */
export declare function batchesOf(jobs: readonly Job[], config: Config): Job[][];
