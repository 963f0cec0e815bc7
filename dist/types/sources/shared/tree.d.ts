/**
 * What a file or a store holds, with names in their order. A number keeps the text that it was written with, so that 1.10
 * stays 1.10 and long integers stay exact.
 */
export type Tree = Leaf | TreeList | TreeObject;
/** One value. What `null` is written with has no meaning. */
export interface Leaf {
    readonly is: 'text' | 'number' | 'boolean' | 'null';
    readonly text: string;
    /** Line that it begins on, counted from 1; absent where it comes from no file. */
    readonly line?: number;
}
/** Values by their position. */
export interface TreeList {
    readonly is: 'list';
    readonly items: readonly Tree[];
    readonly line?: number;
}
/** Values by their names. */
export interface TreeObject {
    readonly is: 'object';
    readonly members: ReadonlyMap<string, Tree>;
    readonly line?: number;
}
/**
 * What `JSON.parse` gave, as a tree. It has lost how numbers were written: where that counts, `parseJson` reads the text
 * itself.
 */
export declare function treeOf(data: unknown): Tree;
