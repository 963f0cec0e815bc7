/** The top level of a JSON object: key → its value as it stands there, text for text. In the order of the document. */
export type Members = ReadonlyMap<string, string>;
/**
 * Reads the top level of a JSON object. What a value is made of is not looked into, so that whatever is not ours stays as it
 * was written: numbers of any size, its blanks, its order.
 * @throws SealpostError('invalid') for a text that is no JSON object, or has a key twice
 */
export declare function membersOf(text: string): Members;
/** A JSON object with these members, compact but for what their texts hold. */
export declare function documentOf(members: Members): string;
/** The value of a member as a source would give it: the content of a text, anything else as it is written. */
export declare function memberValue(written: string): string;
