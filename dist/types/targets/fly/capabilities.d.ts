import type { Capabilities } from '../../core/target.js';
/** What the secrets of a Fly.io app can and cannot do, each with its source. */
export declare const capabilities: Capabilities;
