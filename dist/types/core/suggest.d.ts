/** `a`, `b` or `c` */
export declare function oneOf(words: readonly string[], last?: 'or' | 'and'): string;
/** A hint towards the known word that the given one was meant to be; without a near one, all of them. */
export declare function suggestion(word: string, known: readonly string[]): string;
/** The known word with the fewest slips between it and the given one, where that is few for its length. */
export declare function nearest(word: string, known: readonly string[]): string | undefined;
