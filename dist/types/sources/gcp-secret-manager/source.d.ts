import type { Source } from '../../core/source.js';
import { type Settings } from './settings.js';
/** Secrets of Google Cloud's Secret Manager: one value each. */
export declare const source: Source<Settings>;
