import * as z from 'zod/mini';
import type { Target } from '../../core/target.js';
import type { ScriptId } from './api.js';
declare const settings: z.ZodMiniObject<{
    account: z.ZodMiniString<string>;
}, z.core.$strict>;
declare const place: z.ZodMiniObject<{
    script: z.ZodMiniString<string>;
}, z.core.$strict>;
/** Cloudflare Workers: the secrets of a Worker, one GET to see its names and one PATCH for up to 100 changes. */
export declare const target: Target<ScriptId, z.infer<typeof settings>, z.infer<typeof place>>;
export {};
