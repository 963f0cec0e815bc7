import type { SourceWriter } from '../../core/source-writer.js';
import type { Settings } from './source.js';
/** Adds to plain `.env` files, as long as git ignores them. */
export declare const writer: SourceWriter<Settings>;
