/** Whether a name is taken in. */
export type NameTest = (name: string) => boolean;
/**
 * Whether a list of globs takes a name in: at least one plain glob fits it, and none that begins with `!` does.
 * The order of the list is of no importance, and a list of nothing but `!` globs takes in nothing. In a glob `*`
 * stands for any run of characters, also an empty one, and `?` for exactly one; everything else stands for itself,
 * in its own case. Where many names are held against one list, `globTest` is the way.
 */
export declare function matches(globs: readonly string[], name: string): boolean;
/**
 * The same question for many names: the list is gone through once. A name costs a look-up for whole names, one for each
 * length of what globs begin or end with, and a comparison with those globs that begin or end as it does.
 */
export declare function globTest(globs: readonly string[]): NameTest;
/** The same, with the glob that takes a name in: the first of the list. Undefined where the name is not taken in. */
export declare function globFinder(globs: readonly string[]): (name: string) => string | undefined;
/** What a glob begins with that is fixed: all of it where it has no `*` and no `?`. */
export declare function beginningOf(glob: string): string;
