/** How much a YAML text may hold. */
export interface Extent {
    /** Blocks and lists within each other. */
    readonly depth: number;
    /** Keys, words and signs, all together. */
    readonly nodes: number;
    /** Characters of one key or text. */
    readonly word: number;
}
/**
 * Looks through a YAML text, token by token, before anything is built of it: how deep it goes, how many things it holds,
 * how long its longest word is. What a parser makes of a text can be many times as large as the text.
 * @param stream of the lexer of the package `yaml`; it is read no further than the first bound that is broken
 * @returns its tokens, for the parser; or that bound, with the line
 */
export declare function withinExtent(stream: Iterable<string>, most: Extent): {
    readonly tokens: readonly string[];
} | {
    readonly over: keyof Extent;
    readonly line: number;
};
