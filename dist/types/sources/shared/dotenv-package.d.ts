/**
 * Reads one assignment as `dotenv` does.
 * @param text the assignment. Of the blank lines behind it none but the first counts: the library's pattern tries each of
 *   them together with all that follow
 */
export declare function parse(text: string): Record<string, string>;
