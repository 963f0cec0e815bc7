import type { Book, Index, PlaceRecord, Step, Targeted } from './format/book.js';
import type { NotePart } from './store.js';
/** What is asked of a ledger in one go. */
export interface Wish {
    readonly edits: readonly Targeted[];
    readonly step: NotePart['step'];
    /** Parts that are whole from now on. */
    readonly whole: readonly string[];
    /** Places whose spot may have become another one. */
    readonly places: readonly string[];
}
/** Nothing at all. */
export declare const noWish: Wish;
/** What is known of a ledger before wishes are made steps. */
interface Freshness {
    readonly book: Book | undefined;
    readonly homes: Index['homes'];
    /** The spot that a place should have, given the one that it has. */
    readonly spotOf: (uid: string, now: PlaceRecord | undefined) => PlaceRecord | undefined;
}
/** The steps that fulfil wishes, in their order and one to a part; none for what is so already. */
export declare function stepsOf(wishes: readonly Wish[], ground: Freshness): {
    steps: Step[];
    parts: NotePart[];
};
/** What the spot of a place should be: as the config maps it, with the identity that was told last. */
export declare function recordFrom(mapped: Pick<PlaceRecord, 'use' | 'scope'> | undefined, told: string | undefined, now: PlaceRecord | undefined): PlaceRecord | undefined;
export {};
