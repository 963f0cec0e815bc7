import { Secret } from '../../core/secret.js';
import type { Tree } from './tree.js';
/**
 * A value as text, by the rules of all sources: a text as it is, numbers and booleans as JSON writes them, lists and
 * objects as compact JSON.
 * @param parts the key, and those above it
 * @param where leads a person to it
 * @throws SealpostError('source') for null, which no variable can hold, by its key; and for half a surrogate pair
 */
export declare function secretOf(tree: Tree, parts: readonly string[], where: string): Secret;
/** JSON without blanks, in the order of the tree, numbers as they were written. */
export declare function compactJson(tree: Tree): string;
/** A value, and the keys that lead to it. */
export interface Branch {
    readonly parts: readonly string[];
    readonly tree: Tree;
}
/**
 * The values below an object where a separator joins keys: objects are gone through, and each thing in them is a value. A
 * list has no keys, and is one value; so is an object with nothing in it, since nothing may be dropped.
 */
export declare function flattened(tree: Tree, above?: readonly string[]): Branch[];
