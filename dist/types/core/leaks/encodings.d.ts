/** Fewer bytes than this stand in any text by chance: what is shorter is not searched for. */
export declare const shortest = 8;
/**
 * What of a value is a secret by itself: the texts and numbers in JSON, the lines of anything else. Blanks around a
 * line do not count, since who prints a line trims it. The value itself is not among them.
 */
export declare function partsOf(value: string): string[];
/**
 * A text in every form in which programs print texts, itself first: JSON, base64, hex, the escapes of addresses,
 * forms, shells, HTML and Markdown, other case, bytes as Node shows them. Base64 comes without the characters that
 * hang on what stands beside the text, in each of the three ways in which bytes fall into groups of three: whatever a
 * text is a part of, its base64 holds one of them.
 */
export declare function encodingsOf(text: string): string[];
/** What of a value is looked for at all: itself and its parts, but for what is too short and for words of everybody. */
export declare function textsOf(value: string): string[];
/**
 * What to search for so that a value is found: itself, its parts, and every form of each.
 * @param isPlain whether a text is public anyway
 */
export declare function needlesOf(value: string, isPlain: (text: string) => boolean): string[];
