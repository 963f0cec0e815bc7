import type { Edits } from './edits.js';
import type { Format } from './format.js';
/**
 * The text of a file with other values. Comments, order, and how everything else is written stay as they are.
 * @returns undefined where a value that is to be replaced is not one text of its own
 */
export declare function editText(text: string, format: Exclude<Format, 'ini'>, edits: Edits): Promise<string | undefined>;
