import type { Capabilities } from '../../core/target.js';
/** What CircleCI can and cannot do, each with its source. */
export declare const capabilities: Capabilities;
