export { longest } from './pieces.js';
/** Looks through a text for many needles at once: the group, counted from 0, of the first that stands in it. */
export type Finder = (text: Uint8Array) => number | undefined;
/**
 * A finder over groups of needles (Wu and Manber: the last bytes of a window say how much further on the next one can
 * begin that is ours; where that is here, the pieces that begin so are compared). One pass over a text, and one over the
 * needles and the plain text before it, whatever their number. Any 24 bytes from a needle's start on count as the needle,
 * then any 24 after them, and so do its last 24.
 * @param groups needles of at least 8 bytes in UTF-8; shorter ones are left out. Gone through once
 * @param plain pieces that stand in this text do not count
 */
export declare function finderOf(groups: Iterable<readonly string[]>, plain: string): Finder;
/**
 * Which of the texts stand in a plain one. Many are looked for by one pass over all of them.
 * @param texts of at least 8 bytes in UTF-8; shorter ones are not looked for
 * @param plain the parts of the plain text; a text does not go over the seam between two of them
 */
export declare function plainAmong(texts: Iterable<string>, plain: readonly string[]): Set<string>;
