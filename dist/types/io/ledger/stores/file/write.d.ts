import type { Write } from '../../store.js';
import { type FileState } from './file-state.js';
/** Writes as the lease allows. A mark of doubt needs none. */
export declare function writeFile(state: FileState, write: Write): Promise<string>;
/** Puts page and journal together. What does not succeed is left to the next run: nothing is lost without it. */
export declare function compact(state: FileState, { tag, encode }: Write): Promise<string | undefined>;
