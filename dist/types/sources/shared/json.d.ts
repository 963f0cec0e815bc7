import type { Tree } from './tree.js';
/**
 * Reads JSON as a tree that keeps what `JSON.parse` loses: how a number is written, and that a name stands twice.
 * @param where leads a person to the text, which is never quoted, or to a line of it
 * @throws SealpostError('source') for what is no JSON, or is too large or too deep · 'source-duplicate' for a name that
 * stands twice in one object
 */
export declare function parseJson(text: string, where: string | ((line: number) => string)): Tree;
