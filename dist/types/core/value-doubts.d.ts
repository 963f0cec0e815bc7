/**
 * What may surprise whoever wrote a value: what the file's dialect cuts off or leaves in, and what other readers would make
 * of the same file. A source reports what only the file shows; the rest shows in the value.
 */
/** A closed list. `cut` is refused unless allowed by name; the others are warnings. */
export type Doubt = 
/** a `#` directly after a character ends the value: other readers take it as part of the value */
'cut'
/** a `#` after a blank ends the value */
 | 'comment'
/** `$NAME`, `${NAME}` or `$(command)` is sent literally: other readers replace it */
 | 'expanded'
/** a backslash before a quote stays in the value */
 | 'escaped-quote'
/** it contains a quote of the same kind as those around it */
 | 'inner-quote'
/** the quotes around it are part of the value */
 | 'kept-quotes'
/** the value extends over lines that look like assignments */
 | 'swallowed'
/** a PEM without line breaks: `\n` is spelled out, or blanks replace them */
 | 'flat-pem'
/** an invisible character among others */
 | 'unseen'
/** whitespace at the beginning or end of the value */
 | 'edge';
/** The words that follow a value's name in a warning about this doubt. */
export declare function doubtText(doubt: Doubt): string;
/** Doubts about the value itself, whatever its source. */
export declare function doubtsIn(text: string): Doubt[];
