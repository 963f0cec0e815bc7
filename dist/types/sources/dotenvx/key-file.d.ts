import type { SourceIo } from '../../core/source.js';
import type { FilePath } from '../shared/source-file.js';
/** The file with private keys beside an encrypted file, where dotenvx puts them. */
export interface KeyFile {
    /** Absolute. */
    readonly path: string;
    readonly shown: string;
    /** Variable → private key. */
    readonly held: ReadonlyMap<string, string>;
}
/** Reads the file with private keys beside a file; it holds none where it is not there. */
export declare function keyFileNear({ shown, absolute }: FilePath, { files }: Pick<SourceIo, 'files'>): Promise<KeyFile>;
/**
 * The text of such a file with one key more, as dotenvx reads it.
 * @param shown the file, for messages
 * @throws SealpostError('conflict') where another key has the name by now: what that one opens would be lost without it
 */
export declare function withKey(text: string, { name, privateKey }: {
    readonly name: string;
    readonly privateKey: string;
}, shown: string): string;
