/** What a text of an answer says, in ms since the epoch; undefined where it is no time. */
export declare function timeOf(text: string | null | undefined): number | undefined;
