import type { Source } from '../../core/source.js';
import { type Settings } from './settings.js';
/** Secrets of AWS Secrets Manager, found by a prefix, names or tags. */
export declare const source: Source<Settings>;
