import type { Complaint } from './messages.js';
/**
 * Holds a config's text to its bounds before anything is built of it.
 * @returns its tokens, for the parser; or the first bound that it breaks, with the line
 */
export declare function lexed(text: string): {
    readonly tokens: readonly string[];
} | {
    readonly over: Complaint;
};
