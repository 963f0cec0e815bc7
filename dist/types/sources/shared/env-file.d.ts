import type { SourceIo } from '../../core/source.js';
import { type Assignment } from './parse-env-file.js';
import { type FilePath } from './source-file.js';
/**
 * Reads a `.env` file and makes sure that every line of it means something and no name stands twice.
 * @throws SealpostError with file and line; it never quotes what the line says
 */
export declare function readEnvFile(path: FilePath, files: SourceIo['files']): Promise<readonly Assignment[]>;
