import type { Source } from '../../core/source.js';
import { type Settings } from './settings.js';
/** Secrets of an Azure Key Vault: one value each. */
export declare const source: Source<Settings>;
