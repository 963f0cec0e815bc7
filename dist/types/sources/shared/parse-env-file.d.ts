/** One assignment of a `.env` file, as it is written. */
export interface Assignment {
    readonly name: string;
    /** Line of the file, counted from 1, on which the assignment begins. */
    readonly line: number;
    /** The whole assignment as it stands there; what is behind it may belong to it too, as in `NAME: `. */
    readonly text: string;
    /** What stands after the `=`, quotes included, without the blanks around it. */
    readonly raw: string;
    /** A `#` that ends the value, where no quotes are around it: right behind it, or behind a blank. */
    readonly cut: 'cut' | 'comment' | undefined;
}
/** What a `.env` file consists of. `ignored` are the lines that `dotenv` passes over although they are no comment. */
export interface EnvFile {
    readonly assignments: readonly Assignment[];
    readonly ignored: readonly number[];
}
/**
 * Splits a `.env` text into assignments, in one pass, so that each value has a line to be reported with. A test holds
 * it to find exactly the names that `dotenv` finds. It goes no further than one name more than there may be.
 * @param text with line ends of any kind
 */
export declare function parseEnvFile(text: string): EnvFile;
