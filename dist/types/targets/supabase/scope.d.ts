import * as z from 'zod/mini';
import type { Form, ScopeKey } from '../../core/address.js';
/** The keys of a Supabase block beside the common ones. */
export declare const settings: z.ZodMiniObject<{
    project: z.ZodMiniOptional<z.ZodMiniString<string>>;
}, z.core.$strict>;
/** What a source environment can be mapped to. */
export declare const place: z.ZodMiniUnion<readonly [z.ZodMiniLiteral<"functions">, z.ZodMiniObject<{
    project: z.ZodMiniString<string>;
}, z.core.$strict>]>;
/** A Supabase block of a config, checked. */
export type Settings = z.infer<typeof settings>;
/** One place of a Supabase block, checked. */
export type Place = z.infer<typeof place>;
/** The Edge Functions of one project: all of them see the same secrets. */
export interface Scope {
    /** The project's ref. */
    readonly project: string;
}
/**
 * Config → scope.
 * @throws SealpostError('config') for readable values, which functions do not have, and where no project is named
 */
export declare function parseScope(input: {
    readonly settings: Settings;
    readonly place: Place;
    readonly form: Form;
}): Scope;
/** Each project is its own lane, as it is its own counter of requests. */
export declare function keyOf({ project }: Scope): ScopeKey;
