/** Values that were mangled somewhere before: trimmed, escaped twice, cut at a line end, taken for a command. */
export declare const awkward: readonly {
    readonly is: string;
    readonly value: string;
}[];
/** A value that occurs nowhere else: 128 random bits in hex. */
export declare function canary(): string;
/** Everything that a value could be found in when somebody prints a thing in any usual way. */
export declare function printed(thing: unknown): string;
/** Whether a value, or the better part of it in the encodings that bodies use, stands in a text. */
export declare function leaks(text: string, value: string): boolean;
