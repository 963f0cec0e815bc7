import type { Capabilities } from '../../core/target.js';
/** What the secrets of a Cloudflare Worker can and cannot do, each with its source. */
export declare const capabilities: Capabilities;
