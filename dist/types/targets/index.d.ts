import type { TargetList } from '../core/target.js';
/**
 * The targets that ship with Sealpost, in the order in which people are offered them; loaded when a config uses them, but for
 * GitHub, which nearly every config does.
 */
export declare const targets: TargetList;
