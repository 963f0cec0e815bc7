import type { TargetIo } from '../../core/target.js';
import type { Receipt } from '../../core/types.js';
import type { Listing, Row } from './answers.js';
import { type AnyStep } from './write-plan.js';
/**
 * What `observe` leaves for `write`: every variable of the team or site without its values, one object for all places
 * of the lane. `write` adds the names that it creates, so that a later batch of the same run knows them.
 */
export interface Directory extends Listing {
    readonly created: Map<string, Row>;
}
/** The listing without values; only "nothing set" remains to be seen. */
export declare function directoryOf({ rows, gap }: Listing): Directory;
/**
 * Writes steps of one team or site. For new names, changed values and removals the last observation is enough. The
 * list is read once more where what a PATCH or a PUT would do hangs on what is there now: a value for all contexts, a
 * variable that is to become a secret, and a context that had no value when we looked.
 */
export declare function write(call: {
    readonly steps: readonly AnyStep[];
    readonly io: TargetIo;
}): Promise<readonly Receipt[]>;
