/** Looks through a text for many needles at once: the group, counted from 0, of the first that stands in it. */
export type Finder = (text: Uint8Array) => number | undefined;
/** A needle is looked for in pieces of this many bytes, the last one at its very end: a good part of it is found too. */
export declare const longest = 24;
/**
 * A finder over groups of needles (Wu and Manber: the last bytes of a window say how much further on the next one can
 * begin that is ours; where that is here, the window is compared). One pass, whatever the number of needles. Any 24 bytes
 * from a needle's start on count as the needle, then any 24 after them, and so do its last 24.
 * @param groups needles of at least 8 bytes in UTF-8; shorter ones are left out
 * @param plain pieces that stand in this text do not count
 */
export declare function finderOf(groups: readonly (readonly string[])[], plain: string): Finder;
