import type { Edits } from './edits.js';
/**
 * The text of a YAML or JSON file with other values: only what changes is written anew, where the library says that it
 * stands.
 * @returns undefined where a value that is to be replaced is not one text of its own
 */
export declare function editTree(text: string, { set, add, metadata }: Edits): string | undefined;
