import type { Files } from '../../core/runtime.js';
/**
 * Tries whether a file could be put at a path. Leaves nothing behind: a folder that is missing is not made.
 * @param path absolute
 * @param how the way in which the file will be made
 * @throws what the system says against it, and what is in the way as it would
 */
export declare function tryWriting(path: string, files: Files, how: 'createNew' | 'replace', random: (bytes: number) => Uint8Array): Promise<void>;
