/**
 * Whether a list of globs takes a name in: at least one plain glob fits it, and none that begins with `!` does.
 * The order of the list is of no importance, and a list of nothing but `!` globs takes in nothing. In a glob `*`
 * stands for any run of characters, also an empty one, and `?` for exactly one; everything else stands for itself,
 * in its own case.
 */
export declare function matches(globs: readonly string[], name: string): boolean;
