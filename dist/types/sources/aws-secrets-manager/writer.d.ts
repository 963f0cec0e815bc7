import type { SourceWriter } from '../../core/source-writer.js';
import type { Settings } from './settings.js';
/** Adds secrets below the prefix of an environment, or keys to the JSON secret that the config names for it. */
export declare const writer: SourceWriter<Settings>;
