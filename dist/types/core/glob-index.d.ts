/** Which of some names a list of globs takes in, in their own order. */
export type GlobIndex = (globs: readonly string[]) => readonly string[];
/**
 * Lays names out so that lists of globs find theirs without looking at every one: whole names are looked up, and what
 * begins with something fixed is looked for among its neighbours. A list that was asked for before costs nothing.
 */
export declare function globIndex(names: readonly string[]): GlobIndex;
