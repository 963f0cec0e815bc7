import type { Capabilities } from '../../core/target.js';
/** What Cloudflare Pages can and cannot do, each with its source. */
export declare const capabilities: Capabilities;
