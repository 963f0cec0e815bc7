import type { Files } from '../../core/runtime.js';
import type { SourceValue } from '../../core/value.js';
import type { FilePath } from './source-file.js';
type Values = ReadonlyMap<string, SourceValue>;
/** Files as they will be, with one that is not written yet. */
export declare function withFile(files: Pick<Files, 'read'>, path: string, bytes: Uint8Array): Pick<Files, 'read'>;
/**
 * Makes sure of a file before it takes another one's place: read as every run will read it, it gives what was put, and
 * everything else as before.
 * @throws SealpostError('source') that names what it would not give
 */
export declare function requireSame({ shown }: FilePath, before: Values, put: ReadonlyMap<string, string>, after: Values): void;
export {};
