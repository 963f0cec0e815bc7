import type { Metadata } from './metadata.js';
/**
 * The key that a file's values are encrypted with: 32 bytes, which any recipient of the file can open.
 * @param identities of age
 * @throws SealpostError('source-decrypt') where none of the identities is a recipient, or the key was changed
 */
export declare function dataKey({ age }: Metadata, identities: readonly string[], shown: string): Promise<Uint8Array>;
