import type { TreeObject } from '../shared/tree.js';
/** A member that is a text, a number or a boolean; empty where there is none. */
export declare function textAt({ members }: TreeObject, name: string): string;
/** Whether a member is a list or an object with something in it. */
export declare function isThere({ members }: TreeObject, name: string): boolean;
