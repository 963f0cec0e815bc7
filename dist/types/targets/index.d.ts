import type { TargetList } from '../core/types.js';
/** The targets that ship with Sealpost, loaded when a config uses them. */
export declare const targets: TargetList;
