import type { Contents } from './contents.js';
import { type MacKeys } from './mac.js';
/** What stands beside a ledger and remembers how far it had come, so that an older or a missing one shows. */
export interface Anchor {
    readonly ledger: string;
    /** The generation that the ledger had come to. */
    readonly generation: number;
    /** Config target → the generation of its last change, as far as this is known. */
    readonly targets: ReadonlyMap<string, number>;
    /** Whether the ledger came further than `targets` knows: then any of them may have changed since. */
    readonly further: boolean;
}
/** The anchor of a ledger as text, under a MAC. */
export declare function encodeAnchor(contents: Contents, keys: MacKeys): string;
/** A line behind an anchor: the ledger has come to this generation. */
export declare function encodeMark(generation: number, ledger: string, keys: MacKeys): string;
/**
 * Text → anchor; the last of the lines behind it may have been cut short by a crash.
 * @throws SealpostError 'ledger-damaged', 'ledger-key'
 */
export declare function decodeAnchor(text: string, keys: MacKeys, where: string): Anchor;
