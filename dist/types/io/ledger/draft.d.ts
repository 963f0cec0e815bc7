import { type Step } from './format/book.js';
import type { Seals } from './format/mac.js';
import type { LoadedLedger } from './load.js';
import type { Draft } from './store.js';
/** Who writes what, and in which way. */
export interface DraftCall {
    readonly steps: readonly Step[];
    readonly seals: Seals;
    readonly owner: string;
    /** The ledger's id. */
    readonly id: string;
    readonly run: string;
    /** Whether these steps take back what other lines say. */
    readonly doubts: boolean;
    /** Whether a part that is not there yet is one that was lost. */
    readonly isLost: (target: string) => boolean;
}
/** A draft, and what the shelf is like once it is written. */
export interface Drafted {
    readonly draft: Draft;
    /** To be called once the draft is durable, and once only: the book of `base` may be changed by it. */
    readonly after: () => Omit<LoadedLedger, 'tag'>;
    /** What shows that this very draft was written. */
    readonly sign: string;
}
/**
 * Makes steps into lines behind what a shelf holds, or into a page in place of it.
 * @param whole a page even where lines would do
 * @returns undefined where there is nothing to write
 */
export declare function drafted(base: LoadedLedger, call: DraftCall, whole: boolean): Drafted | undefined;
