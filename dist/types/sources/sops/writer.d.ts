import type { SourceWriter } from '../../core/source-writer.js';
import { type Settings } from './source.js';
/** Adds to files of SOPS with a MAC that SOPS checks; makes a file for age recipients where there is none. */
export declare const writer: SourceWriter<Settings>;
