import type { SourceWriter } from '../../core/source-writer.js';
import { type Settings } from './source.js';
/** Adds to encrypted `.env` files with their public key; makes a file, and a key for it, where there is none. */
export declare const writer: SourceWriter<Settings>;
