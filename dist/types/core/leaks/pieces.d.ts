/** Bytes that a piece has at least; its first ones are looked at before all others. */
export declare const windowBytes = 8;
/** Bytes that a piece has at most. */
export declare const longest = 24;
/** Pieces of bytes, each once, to be found in a text in one pass. They are counted from 0 in the order of their coming. */
export interface Pieces {
    /** @returns the piece's number, also where it was there before */
    readonly add: (bytes: Uint8Array, from: number, length: number) => number;
    /** The number of the piece that stands at a place of a text; -1 for none. */
    readonly at: (text: Uint8Array, from: number, length: number) => number;
    /** Which lengths the pieces have that begin as the text does at a place: bit 0 for 8 bytes, bit 16 for 24. */
    readonly lengthsAt: (text: Uint8Array, from: number) => number;
    readonly count: () => number;
}
/**
 * An empty set of pieces. They lie one behind the other in a few arrays of numbers, since there may be millions: as
 * objects they would take ten times the memory and the time. Whatever the pieces have in common, to look at a place of a
 * text takes at most one comparison for each length.
 */
export declare function piecesOf(): Pieces;
