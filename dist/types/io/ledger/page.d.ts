import type { Keys } from '../../core/fingerprint.js';
import type { LedgerEntry } from '../../core/types.js';
/** What the ledger holds of one config target. One page is one file where the store keeps files. */
export interface Page {
    /** Id of the ledger that the page belongs to. */
    readonly ledger: string;
    readonly owner: string;
    readonly target: string;
    /** Goes up by one with each write. */
    readonly generation: number;
    /** Entries were lost once, and no run has gone through all names since: a name it does not hold may be ours. */
    readonly lost: boolean;
    /** Id of the key that the page was written under. */
    readonly key: string;
    /** uid → name → entry */
    readonly scopes: ReadonlyMap<string, ReadonlyMap<string, LedgerEntry>>;
    /** uid → what leads back to the place when the config no longer does. */
    readonly spots: ReadonlyMap<string, Spot>;
}
/** A place as its target understands it: plain data, no value. */
export interface Spot {
    /** The kind of target. */
    readonly use: string;
    /** What the target's `parseScope` gave. */
    readonly scope: unknown;
}
/** What stands beside the pages and remembers how far they had come, so that an older or a missing page shows. */
export interface Anchor {
    readonly ledger: string;
    /** Page name → generation. */
    readonly pages: ReadonlyMap<string, number>;
}
/** A page as text: one entry to a line, sorted, under a MAC of the current key. Equal pages give equal bytes. */
export declare function encodePage(page: Omit<Page, 'key'>, keys: Keys): string;
/**
 * Text → page.
 * @param where how a person finds the text
 * @throws SealpostError 'ledger-damaged' for anything but the exact bytes that were written, 'ledger-key' where another
 * key made it, 'ledger-owner' where it is another owner's
 */
export declare function decodePage(text: string, keys: Keys, owner: string, where: string): Page;
/** The anchor as text, under a MAC. */
export declare function encodeAnchor(anchor: Anchor, keys: Keys): string;
/** Text → anchor; throws as {@link decodePage} does. */
export declare function decodeAnchor(text: string, keys: Keys, where: string): Anchor;
