import type { SourceList } from '../core/source.js';
/**
 * Every source that Sealpost brings along, in the order in which people are offered them; loaded when a config names it, but
 * for the environment, which most do.
 */
export declare const sources: SourceList;
