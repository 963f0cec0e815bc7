import type { SourceIo } from '../../core/source.js';
import type { SourceValue } from '../../core/value.js';
import type { FilePath } from './source-file.js';
/**
 * The values of a `.env` text, as the package `dotenv` reads them.
 * @param replaced what to do about what other readers replace
 * @throws SealpostError with file and line; it never quotes what the line says
 */
export declare function envValues(file: FilePath, files: SourceIo['files'], replaced: 'warn' | 'refuse' | 'literal'): Promise<Map<string, SourceValue>>;
