import * as z from 'zod/mini';
import type { ScopeKey } from '../../core/address.js';
import type { Environment, ProjectId } from './api.js';
/** The keys of a Pages block beside the common ones. */
export declare const settings: z.ZodMiniObject<{
    account: z.ZodMiniString<string>;
    project: z.ZodMiniString<string>;
}, z.core.$strict>;
/** What a source environment can be mapped to. */
export declare const place: z.ZodMiniEnum<{
    preview: "preview";
    production: "production";
}>;
/** A Pages block of a config, checked. */
export type Settings = z.infer<typeof settings>;
/** One environment of one project. */
export interface Scope extends ProjectId {
    readonly place: Environment;
}
/** Config → scope. Every combination makes sense here, so it throws nothing. */
export declare function parseScope(input: {
    readonly settings: Settings;
    readonly place: Environment;
}): Scope;
/** The project is the lane: both of its environments are one document. */
export declare function keyOf({ account, project, place }: Scope): ScopeKey;
