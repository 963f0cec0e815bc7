/**
 * A name or message as a terminal may show it: what could act on the terminal, deceive the eye, or be taken for a
 * command by a CI runner that reads the log (`::` at the start of a line, `##[` or `##vso[` anywhere) is spelled out.
 */
export declare function forTerminal(text: string): string;
/**
 * A name as Markdown: a code span, in which nothing is a link, a mention, an issue number, an image or HTML. Backticks
 * and bars, which could end the span or a table cell, are spelled out.
 */
export declare function markdownCode(text: string): string;
/**
 * A sentence of ours in its parts: what stands between two runs of as many backticks is code, as in Markdown, so that
 * code can hold a backtick. A run without a partner is a quote.
 */
export declare function spansOf(text: string): {
    readonly code: boolean;
    readonly text: string;
}[];
/**
 * A sentence as Markdown. Backticks in pairs make code spans, as our own messages mean them; words that a host would
 * turn into a mention, an issue number, a commit, a link or an emoji become code spans too; all other marks lose their
 * meaning, and so do the beginnings of lists and headings.
 */
export declare function markdownText(text: string): string;
/**
 * JSON that is safe to print: what {@link forTerminal} would spell out is written as a JSON escape, so that readers of
 * the JSON get the very same text.
 */
export declare function jsonForTerminal(json: string): string;
