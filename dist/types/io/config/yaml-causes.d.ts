/** For `[*]`: what YAML takes for an alias. */
export declare const quotesForStar = "a text that begins with * needs quotes, `\"*\"`; a config takes no aliases";
/** For `!NAME`: what YAML takes for a tag. */
export declare const quotesForExclamation = "a text that begins with ! needs quotes, `\"!NAME\"`; a config takes no tags";
/** For what a workflow or a shell would fill in. */
export declare const notFilledIn = "variables are not filled in here, as in `${{ \u2026 }}`; write the text itself";
/** Whether a text waits for something to be filled in, as in a workflow or a shell. */
export declare function waitsForVariable(text: string): boolean;
/**
 * Why a line of YAML cannot be read, where it is one of the slips that come with names and globs. The parser's own
 * complaint leads away from them.
 * @returns the cause, in words that quote nothing; undefined where it is none of those
 */
export declare function causeOf(line: string): string | undefined;
