import type { Files } from '../../core/runtime.js';
/**
 * Files on this machine's disk. All of them are small, and a fresh process takes longer to start the threads behind
 * `fs/promises` than to read one; only for the disk to have it is waited aside, since that can take long.
 */
export declare const diskFiles: Files;
