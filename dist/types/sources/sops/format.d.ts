import type { TreeObject } from '../shared/tree.js';
/** How a file is written. */
export type Format = 'yaml' | 'json' | 'dotenv' | 'ini';
/** A file of SOPS: its values as they stand there, and what SOPS says of them. */
export interface SopsFile {
    readonly values: TreeObject;
    readonly metadata: TreeObject;
}
/**
 * The format of a file, by its ending as SOPS has it; `.env` may also begin its name.
 * @throws SealpostError('config') for any other
 */
export declare function formatOf(path: string): Format;
/**
 * Reads a file of SOPS without opening anything.
 * @param shown the file, as people write it
 * @throws SealpostError('source') for what SOPS has not encrypted, and as the parsers do
 */
export declare function readSopsFile(text: string, format: Format, shown: string): Promise<SopsFile>;
