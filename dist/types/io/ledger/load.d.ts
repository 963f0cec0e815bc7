import { type Book } from './format/book.js';
import type { Seals } from './format/mac.js';
import type { StoredLedger } from './store.js';
/** Whose ledger is read, and how a person finds it. */
export interface Reading {
    readonly seals: Seals;
    readonly owner: string;
    readonly where: string;
}
/** A shelf, read. */
export interface LoadedLedger {
    readonly tag: string;
    /** The ledger's id; undefined where nothing was ever written. */
    readonly id: string | undefined;
    readonly book: Book | undefined;
    /** Parts that are missing, or older than they once were; the book has them as lost, with nothing in them. */
    readonly behind: ReadonlySet<string>;
    /** MAC of the page. */
    readonly page: string;
    /** MAC of the last line, or of the page where there is none. */
    readonly tail: string;
    /** Lines may go behind what is there; else it has to be written as a whole. */
    readonly clean: boolean;
    /** There is a journal. */
    readonly long: boolean;
    /** No run may go below this generation. */
    readonly least: number;
}
/**
 * Reads a shelf and holds it against the anchor.
 * @throws SealpostError 'ledger-damaged', 'ledger-key', 'ledger-owner'
 */
export declare function loadLedger(stored: StoredLedger, reading: Reading): LoadedLedger;
