/**
 * A JSON object whose values are all strings, as name and value in the order of the text.
 * @param where leads a person to the text; the text itself is never quoted
 * @throws SealpostError('source' | 'source-duplicate'), also for a name that stands twice, which `JSON.parse` would hide
 */
export declare function parseFlatJson(text: string, where: string): [string, string][];
