import { type ChangeSet } from './change-set.js';
import type { Write } from './store.js';
import { type WorkingCopy } from './working-copy.js';
/** A write that can be handed to a store. In memory nothing changes before it landed. */
export interface PreparedWrite {
    readonly write: Write;
    /** All of it is so already. */
    readonly isEmpty: boolean;
    /** To be called when it was written, with the store's new tag. */
    readonly landed: (tag: string) => void;
}
/**
 * A write of change sets. A failed one leaves no trace in the next one.
 * @param plan hash of the plan, for the store's history
 */
export declare function prepareWrite(copy: WorkingCopy, sets: readonly ChangeSet[], plan: string): PreparedWrite;
