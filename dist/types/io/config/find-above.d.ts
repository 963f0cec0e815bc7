import type { Files } from '../../core/runtime.js';
/**
 * Looks for a config of the same name in the folders above: whoever stands in a folder of the project meant that one.
 * @param path where there is none, absolute
 * @returns where it is, as seen from `cwd`; undefined where there is none either. What cannot be read is no hint
 */
export declare function configAbove(path: string, cwd: string, files: Pick<Files, 'read'>): Promise<string | undefined>;
