import type { Source } from '../../core/source.js';
import { type Settings } from './settings.js';
/** Items of a 1Password vault, by a Connect server or by the service itself. */
export declare const source: Source<Settings>;
