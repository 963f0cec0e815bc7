import type { SourceValue } from '../../core/value.js';
/** How a text holds names and values. */
export type DocumentFormat = 'dotenv' | 'json';
/**
 * The values of a text that was no file by itself: what was decrypted, or what a program wrote. Of JSON each member is a
 * value, and what is no text is written as JSON writes it.
 * @param shown where it is from, as people write it; a line follows it in messages
 * @throws SealpostError('source…') as the parsers do
 */
export declare function documentValues(bytes: Uint8Array, format: DocumentFormat, shown: string): Promise<Map<string, SourceValue>>;
