import type { SourceWriter } from '../../core/source-writer.js';
import type { Settings } from './settings.js';
/** Adds parameters below the path of an environment, encrypted with the account's own key. */
export declare const writer: SourceWriter<Settings>;
