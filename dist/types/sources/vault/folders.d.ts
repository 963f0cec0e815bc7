import { type Engine } from './api.js';
/**
 * The secrets in a folder, in the order of their paths.
 * @param folder below the mount, with a slash at its end
 * @param deep with those in the folders below it
 * @throws SealpostError 'source-missing' where there is no such folder, and as {@link get} does
 */
export declare function secretsIn(engine: Engine, folder: string, deep: boolean): Promise<string[]>;
