import type { DecodedLedger } from './decode.js';
import { type SectionChange } from './format/contents.js';
import type { MacKeys } from './format/mac.js';
import type { Payload } from './store.js';
/** Who writes what, and in which way. */
export interface EncodeCall {
    readonly changes: readonly SectionChange[];
    readonly keys: MacKeys;
    readonly owner: string;
    /** The ledger's id. */
    readonly id: string;
    readonly run: string;
    /** Whether these changes take back what other lines say. */
    readonly doubts: boolean;
    /** Whether a section that is not there yet is one that was lost. */
    readonly isLost: (target: string) => boolean;
}
/** Changes in the bytes of a ledger, and what it is like once they are written. */
export interface Encoded {
    readonly payload: Payload;
    /** To be called once the payload is durable, and once only: the contents of `base` may be changed by it. */
    readonly after: () => Omit<DecodedLedger, 'tag'>;
    /** What shows that this very payload was written. */
    readonly sign: string;
}
/**
 * Makes changes into lines behind what is stored, or into a page in place of it.
 * @param whole a page even where lines would do
 * @returns undefined where there is nothing to write
 */
export declare function encodeChanges(base: DecodedLedger, call: EncodeCall, whole: boolean): Encoded | undefined;
