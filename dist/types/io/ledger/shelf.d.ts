import type { Keys } from '../../core/fingerprint.js';
import type { LedgerEntry } from '../../core/types.js';
import { type Anchor, type Page } from './page.js';
import type { Shelf } from './store.js';
/** What one name's entry becomes; undefined takes it out. */
export interface LedgerEdit {
    readonly uid: string;
    readonly name: string;
    readonly entry: LedgerEntry | undefined;
}
/** A shelf, read. */
export interface ReadShelf {
    readonly shelf: Shelf;
    readonly anchor: Anchor | undefined;
    /** The ledger's id; undefined where nothing was ever written. */
    readonly id: string | undefined;
    readonly pages: ReadonlyMap<string, Page>;
    /** Pages that are missing, or older than the anchor knows them. */
    readonly behind: ReadonlySet<string>;
}
/**
 * Reads every page of a shelf and holds them against the anchor.
 * @param where the shelf, as messages name it
 * @throws SealpostError 'ledger-damaged', 'ledger-key', 'ledger-owner'
 */
export declare function readShelf(shelf: Shelf, keys: Keys, owner: string, where: string): ReadShelf;
/** Whether an entry says that this very run was about to write. */
export declare function isIntent(entry: LedgerEntry | undefined, run: string): boolean;
/** A page with other entries. */
export declare function editedPage(page: Page, edits: readonly LedgerEdit[]): Page;
/** The edit that takes an entry out. */
export declare function takenOut({ uid, name }: LedgerEdit): LedgerEdit;
/** The entries of all pages: a place whose target was renamed may have some on two. */
export declare function entriesIn(pages: ReadonlyMap<string, Page>): Map<string, ReadonlyMap<string, LedgerEntry>>;
/** Whether two entries say the same, the run that wrote them aside. */
export declare function sameEntry(a: LedgerEntry | undefined, b: LedgerEntry | undefined): boolean;
