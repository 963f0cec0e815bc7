import type { SourceIo } from '../../core/source.js';
import type { FilePath } from '../shared/source-file.js';
/** Whether a line of the file holds a key of dotenvx itself, which is nothing to send anywhere. */
export declare function isPublicKeyName(name: string): boolean;
/** Whether a line of the file holds a private key, which must never stand beside what it opens. */
export declare function isPrivateKeyName(name: string): boolean;
/**
 * The variables that may hold the private key of one file, most telling first: the one that the file's own public
 * key line points to, the one named after the environment, and the one that dotenvx derives from the file's name
 * (dotenvx 2.38, `conventions/keynames.js`, read 2026-11). dotenvx makes `DOTENV_PRIVATE_KEY_SOME-NAME` of
 * `.env.some-name`, which no shell can set, so the same with `_` comes before it. Another environment's key is never
 * among them.
 * @param names every name that stands in the file
 */
export declare function keyVariables(environment: string, path: FilePath, names: readonly string[]): string[];
/** What a private key is looked for with. */
export interface KeySearch {
    /** Of {@link keyVariables}. */
    readonly variables: readonly string[];
    readonly path: FilePath;
    /** Folder of the config. */
    readonly folder: string;
    readonly io: Pick<SourceIo, 'variable' | 'files'>;
}
/**
 * Every private key that those variables hold. A variable may list several with commas, as during a rotation.
 * @returns 32 bytes each, in order
 * @throws SealpostError('source-decrypt') where none is set, or where one holds something else than keys
 */
export declare function privateKeys(search: KeySearch): Promise<Uint8Array[]>;
