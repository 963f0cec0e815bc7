import type { Complaint } from './messages.js';
/**
 * Looks through a YAML text, token by token, before anything is built of it: how deep it goes, how many things it holds,
 * how long its longest word is. What a parser makes of a text can be many times as large as the text.
 * @returns its tokens, for the parser; or the first bound that it breaks, with the line
 */
export declare function lexed(text: string): {
    readonly tokens: readonly string[];
} | {
    readonly over: Complaint;
};
