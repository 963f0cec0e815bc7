import type { Contents } from './contents.js';
import { type MacKeys } from './mac.js';
/** A page, read. */
export interface Page {
    readonly contents: Contents;
    /** Id of the key that it was written under. */
    readonly key: string;
    /** What the first line of its journal goes on from. */
    readonly mac: string;
}
/** A whole ledger as text: one entry to a line, sorted, under a MAC of the current key. Equal contents give equal bytes. */
export declare function encodePage(contents: Contents, keys: MacKeys): string;
/**
 * Text → a ledger.
 * @param where how a person finds the text
 * @throws SealpostError 'ledger-damaged' for anything but the exact bytes that were written, 'ledger-key' where another
 * key made it, 'ledger-owner' where it is another owner's
 */
export declare function decodePage(text: string, keys: MacKeys, owner: string, where: string): Page;
/** @throws SealpostError('ledger-owner') where a ledger is not this owner's */
export declare function ownedBy(its: string, owner: string, where: string): void;
