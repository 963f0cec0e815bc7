import { type Contents } from './format/contents.js';
import type { ReadContext } from './format/read-context.js';
import type { StoredLedger } from './store.js';
/** What is stored, read. */
export interface DecodedLedger {
    readonly tag: string;
    /** The ledger's id; undefined where nothing was ever written. */
    readonly id: string | undefined;
    readonly contents: Contents | undefined;
    /** Sections that are missing, or older than they once were; the contents have them as lost, with nothing in them. */
    readonly behind: ReadonlySet<string>;
    /** MAC of the page. */
    readonly pageMac: string;
    /** MAC of the last line, or of the page where there is none. */
    readonly tailMac: string;
    /** Lines may go behind what is there; else it has to be written as a whole. */
    readonly isAppendable: boolean;
    /** There is a journal. */
    readonly hasJournal: boolean;
    /** No run may go below this generation. */
    readonly minGeneration: number;
}
/**
 * Reads what is stored and holds it against the anchor.
 * @throws SealpostError 'ledger-damaged', 'ledger-key', 'ledger-owner'
 */
export declare function decodeLedger(stored: StoredLedger, context: ReadContext): DecodedLedger;
