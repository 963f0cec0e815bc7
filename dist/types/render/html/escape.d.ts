/**
 * A name or message as HTML text or as the content of a quoted attribute. What could deceive the eye is spelled out, so
 * that two names which look alike on the page are alike.
 */
export declare function text(raw: string): string;
/** A name as HTML text; one that nothing would be seen of is said to be empty. */
export declare function nameText(raw: string): string;
/** A name inside a sentence. */
export declare function code(raw: string): string;
/** A message of ours: pairs of backticks make code, each line end stays one. */
export declare function sentence(raw: string): string;
