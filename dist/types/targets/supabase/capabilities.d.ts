import type { Capabilities } from '../../core/target.js';
/** What the secrets of Supabase's Edge Functions can and cannot do, each with its source. */
export declare const capabilities: Capabilities;
