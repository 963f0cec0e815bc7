import type { SourceList } from '../core/source.js';
/** Every source that Sealpost brings along, loaded when a config names it. */
export declare const sources: SourceList;
