import { type Hash } from 'node:crypto';
import type { StoredLedger } from '../../store.js';
import { type FileState } from './file-state.js';
/** Reads the file and its anchor, and remembers what it was. */
export declare function readFile(state: FileState): Promise<StoredLedger>;
/** The hash of a file, which can be carried on; undefined where there is none. */
export declare function hashOf(bytes: Uint8Array | undefined): Hash | undefined;
