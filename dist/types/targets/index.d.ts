import type { TargetList } from '../core/target.js';
/** The targets that ship with Sealpost, loaded when a config uses them. */
export declare const targets: TargetList;
