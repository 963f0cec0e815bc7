import type { Receipt, TargetIo } from '../../core/types.js';
import { type Listing, type Row } from './api.js';
import { type AnyStep } from './jobs.js';
/**
 * What `observe` leaves for `write`: every variable of the team or site without its values, one object for all places
 * of the lane. `write` adds the names that it creates, so that a later batch of the same run knows them.
 */
export interface Directory {
    readonly rows: Map<string, Row>;
    readonly gap: string | undefined;
}
/** The listing without values; only "nothing set" remains to be seen. */
export declare function directoryOf(listing: Listing): Directory;
/**
 * Writes steps of one team or site. For new names and changed values the last observation is enough. Before anything
 * is removed, and where a value stands for all contexts, the list is read once more.
 */
export declare function write(call: {
    readonly steps: readonly AnyStep[];
    readonly io: TargetIo;
}): Promise<readonly Receipt[]>;
