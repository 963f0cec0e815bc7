import type { SourceWriter } from '../../core/source-writer.js';
import type { Settings } from './settings.js';
/** Adds keys to the one secret that the config names for an environment; never drops one. */
export declare const writer: SourceWriter<Settings>;
