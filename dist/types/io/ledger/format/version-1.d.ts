/**
 * The ledger's format before this one, read only: one page to a config target, each under a MAC, and an anchor with the
 * generation of each. What is read of it is carried over with the next write.
 */
import type { Reading } from '../load.js';
import type { Anchor } from './anchor.js';
import { type Book } from './book.js';
import { type Seals } from './mac.js';
/**
 * Reads a ledger of the former format.
 * @param id of the ledger, where that is known already
 * @returns the ledger, and the parts that belong to another one
 * @throws SealpostError 'ledger-damaged', 'ledger-key', 'ledger-owner'
 */
export declare function readFormer(former: ReadonlyMap<string, string>, id: string | undefined, { seals, owner, where }: Reading): {
    readonly book: Book | undefined;
    readonly strange: readonly string[];
};
/**
 * The pages of a file of the former format: one JSON document, whose pages' own lines are indented.
 * @throws SealpostError('ledger-damaged')
 */
export declare function splitFormer(text: string, where: string): Map<string, string>;
/** An anchor of the former format; undefined where it is none. */
export declare function formerAnchor(text: string, seals: Seals, where: string): Anchor | undefined;
