import type { Source } from '../../core/source.js';
import { type Settings } from './settings.js';
/** Parameters of AWS Systems Manager, below a path for each environment. */
export declare const source: Source<Settings>;
