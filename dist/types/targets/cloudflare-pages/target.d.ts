import * as z from 'zod';
import type { Target } from '../../core/types.js';
import type { Environment, ProjectId } from './api.js';
declare const settings: z.ZodObject<{
    account: z.ZodString;
    project: z.ZodString;
}, z.core.$strict>;
/** One environment of one project. */
export interface Scope extends ProjectId {
    readonly place: Environment;
}
/** Cloudflare Pages: both environments of a project are one document, read by one GET and changed by one PATCH. */
export declare const target: Target<Scope, z.infer<typeof settings>, Environment>;
export {};
