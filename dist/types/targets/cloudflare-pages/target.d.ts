import * as z from 'zod/mini';
import type { Target } from '../../core/target.js';
import type { Environment, ProjectId } from './api.js';
declare const settings: z.ZodMiniObject<{
    account: z.ZodMiniString<string>;
    project: z.ZodMiniString<string>;
}, z.core.$strict>;
/** One environment of one project. */
export interface Scope extends ProjectId {
    readonly place: Environment;
}
/** Cloudflare Pages: both environments of a project are one document, read by one GET and changed by one PATCH. */
export declare const target: Target<Scope, z.infer<typeof settings>, Environment>;
export {};
