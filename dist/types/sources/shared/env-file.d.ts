import type { SourceIo } from '../../core/source.js';
import { type Assignment } from './parse-env-file.js';
/** An environment's file: as people write it, for messages, and where it is. */
export interface EnvPath {
    readonly shown: string;
    readonly absolute: string;
}
/**
 * Puts each environment's name into a path pattern.
 * @param folder absolute; a relative pattern starts there
 * @throws SealpostError('config') where two environments would read one file
 */
export declare function envPaths(pattern: string, environments: readonly string[], folder: string): Map<string, EnvPath>;
/**
 * Reads a `.env` file and makes sure that every line of it means something and no name stands twice.
 * @throws SealpostError with file and line; it never quotes what the line says
 */
export declare function readEnvFile(path: EnvPath, files: SourceIo['files']): Promise<readonly Assignment[]>;
