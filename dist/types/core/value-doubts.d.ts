/**
 * What may surprise somebody who wrote a value down: what the dialect of its file cuts off or leaves in, and what other
 * readers of the same file make of it. A source tells what only the file shows; the rest shows in the value.
 */
/** The closed list. `cut` is refused, where it is not allowed by name; the others are said. */
export type Doubt = 
/** a `#` right behind a character ends the value: other readers take it for a part of it */
'cut'
/** a `#` behind a blank ends the value */
 | 'comment'
/** `$NAME`, `${NAME}` or `$(command)` stays as it is: other readers replace it */
 | 'expanded'
/** a backslash before a quote stays in the value */
 | 'escaped-quote'
/** a quote stands inside of the quotes of its own kind */
 | 'inner-quote'
/** the quotes around it are a part of the value */
 | 'kept-quotes'
/** the value runs over lines that look like assignments */
 | 'swallowed'
/** a PEM without line ends: `\n` is spelled out, or blanks stand there */
 | 'flat-pem'
/** a character that nobody sees among other letters */
 | 'unseen'
/** a blank or a line end at an end of the value */
 | 'edge';
/** What to say of a value with this doubt, behind its name. */
export declare function doubtText(doubt: Doubt): string;
/** Doubts that show in the value itself, wherever it comes from. */
export declare function doubtsIn(text: string): Doubt[];
