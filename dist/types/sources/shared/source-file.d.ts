import type { SourceIo } from '../../core/source.js';
/** An environment's file: as people write it, for messages, and where it is. */
export interface FilePath {
    readonly shown: string;
    readonly absolute: string;
}
/**
 * Puts each environment's name into a path pattern.
 * @param folder absolute; a relative pattern starts there
 * @throws SealpostError('config') where two environments would read one file
 */
export declare function filePaths(pattern: string, environments: readonly string[], folder: string): Map<string, FilePath>;
/**
 * Reads a file of a source whole, as text.
 * @throws SealpostError 'source-missing' where it is not there, 'source' where it is no text or too large
 */
export declare function readText(path: FilePath, files: SourceIo['files']): Promise<string>;
/**
 * Reads a file of a source whole.
 * @throws SealpostError 'source-missing' where it is not there, 'source' where it is too large
 */
export declare function readBytes({ shown, absolute }: FilePath, files: SourceIo['files']): Promise<Uint8Array>;
/**
 * Bytes as text. A newline byte is never part of another character, so the broken line can be found and named.
 * @param shown where they are from, as people write it
 * @throws SealpostError('source') with the line that is no UTF-8, or with what tool has left something else there
 */
export declare function decoded(bytes: Uint8Array, shown: string): string;
