import * as z from 'zod/mini';
import type { Objection, Observation, Sighting } from '../../core/observation.js';
import type { ObserveCall } from '../shared/calls.js';
import { type Scope } from './scope.js';
/**
 * One secret or variable, in a list or by itself. Times are missing for a moment on what was just created; visibility is
 * there for organisations only, the value for variables.
 */
export declare const row: z.ZodMiniObject<{
    name: z.ZodMiniString<string>;
    created_at: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    updated_at: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    visibility: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    value: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
}, z.core.$strip>;
type Row = z.infer<typeof row>;
/** Why a secret is left as it is whose visibility GitHub gives in no word known here. */
export declare const unknownAccess: Objection;
/** What a sighting carries to `write`: who may use the secret, in GitHub's word. Absent outside organisations. */
export interface Handle {
    readonly visibility?: string;
}
/** Observes each scope: one GET for up to 100 secrets or 30 variables. */
export declare function observe(call: ObserveCall<Scope>): Promise<Observation[]>;
/** One row as it was seen. A name that is deleted and made anew gets another `created_at`; an update keeps it. */
export declare function sightingOf({ name, created_at, updated_at, visibility, value }: Row, scope: Scope): Sighting;
export {};
