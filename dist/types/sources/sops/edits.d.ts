/** What is to change in the text of a file. */
export interface Edits {
    /** Values that are replaced: the keys that lead to each, and what is to stand there. */
    readonly set: readonly {
        readonly path: readonly string[];
        readonly text: string;
    }[];
    /** Keys that are new, at the top of the file. */
    readonly add: ReadonlyMap<string, string>;
    /** Members of what SOPS says of the file. */
    readonly metadata: Readonly<Record<string, string>>;
}
