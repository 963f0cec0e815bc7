import type { SourceValue } from '../../core/value.js';
import { type NameRules } from './names.js';
import type { Tree, TreeObject } from './tree.js';
import { type Branch } from './values.js';
/** Leads a person to a line of a file; to the file itself where there is none. */
export declare function lineOf(shown: string): (line: number | undefined) => string;
/** @throws SealpostError('source') where a file holds something else than names and values */
export declare function requireObject(tree: Tree, shown: string): TreeObject;
/** How the keys of a tree become names. */
export interface TreeRules extends NameRules {
    /** A key at the top that gives those below it no part of their names. */
    readonly unnamed?: string | undefined;
}
/** What stands in a tree, by name. */
export interface NamedBranch extends Branch {
    readonly name: string;
    /** `file:line` */
    readonly at: string;
}
/**
 * What a tree holds, by the names that its keys make.
 * @throws SealpostError('source') for a key that makes no name
 */
export declare function namedBranches(tree: TreeObject, { unnamed, ...rules }: TreeRules, shown: string): NamedBranch[];
/**
 * The values that a tree holds, by the names that its keys make.
 * @param shown the file, as people write it
 * @throws SealpostError('source') for a key that makes no name, and for null · 'source-duplicate' for a clash
 */
export declare function valuesIn(tree: TreeObject, rules: TreeRules, shown: string): Map<string, SourceValue>;
/** Name → what stands for it in a tree, as JSON. Throws as {@link valuesIn} does, but for null. */
export declare function textsIn(tree: TreeObject, rules: TreeRules, shown: string): Map<string, string>;
