/**
 * The ledger's format before this one, read only: one page to a config target, each under a MAC, and an anchor with the
 * generation of each. What is read of it is carried over with the next write.
 */
import type { Anchor } from './anchor.js';
import { type Contents } from './contents.js';
import { type MacKeys } from './mac.js';
import type { ReadContext } from './read-context.js';
/**
 * Reads a ledger of the former format.
 * @param id of the ledger, where that is known already
 * @returns the ledger, and the sections that belong to another one
 * @throws SealpostError 'ledger-damaged', 'ledger-key', 'ledger-owner'
 */
export declare function readFormer(former: ReadonlyMap<string, string>, id: string | undefined, { keys, owner, where }: ReadContext): {
    readonly contents: Contents | undefined;
    readonly strange: readonly string[];
};
/**
 * The pages of a file of the former format: one JSON document, whose pages' own lines are indented.
 * @throws SealpostError('ledger-damaged')
 */
export declare function splitFormer(text: string, where: string): Map<string, string>;
/** An anchor of the former format; undefined where it is none. */
export declare function formerAnchor(text: string, keys: MacKeys, where: string): Anchor | undefined;
