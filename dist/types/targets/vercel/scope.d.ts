import * as z from 'zod/mini';
import type { Form, ScopeKey } from '../../core/address.js';
/** The kinds of row that this target makes. A row may have others; those are only ever looked at. */
declare const rowTypes: readonly ['sensitive', 'encrypted', 'plain'];
/** A kind of row that this target makes. */
export type RowType = (typeof rowTypes)[number];
/** Most variables in one environment of one project ("Environment variables", limits page, read 2026-11). */
export declare const maxPerEnvironment = 1000;
/** The keys of a Vercel block beside the common ones. */
export declare const settingsSchema: z.ZodMiniObject<{
    project: z.ZodMiniString<string>;
    team: z.ZodMiniOptional<z.ZodMiniString<string>>;
    types: z.ZodMiniOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniEnum<{
        encrypted: "encrypted";
        plain: "plain";
        sensitive: "sensitive";
    }>>>;
}, z.core.$strict>;
/** What a source environment can be mapped to. */
export declare const placeSchema: z.ZodMiniUnion<readonly [z.ZodMiniEnum<{
    development: "development";
    preview: "preview";
    production: "production";
}>, z.ZodMiniObject<{
    branch: z.ZodMiniString<string>;
}, z.core.$strict>, z.ZodMiniObject<{
    custom: z.ZodMiniString<string>;
}, z.core.$strict>]>;
/** A Vercel block of a config, checked. */
export type Settings = z.infer<typeof settingsSchema>;
/** One place of a Vercel block, checked. */
export type PlaceInput = z.infer<typeof placeSchema>;
/** One place of one project, in one form. */
export interface Scope {
    readonly project: string;
    readonly team: string | undefined;
    readonly place: PlaceInput;
    readonly form: Form;
    readonly types: readonly (readonly [string, RowType])[];
}
/** Config → scope. Every combination makes sense here, so it throws nothing. */
export declare function parseScope(input: {
    readonly settings: Settings;
    readonly place: PlaceInput;
    readonly form: Form;
}): Scope;
/** Both forms share one uid: a name stands once in an environment, whatever its type. */
export declare function keyOf(scope: Scope): ScopeKey;
/** A place as one string: `production`, `preview@branch`, `custom:slug-or-id`. */
export declare function placeText(place: PlaceInput): string;
/** What the config asks for by name, over any default. */
export declare function overrideOf(scope: Scope, name: string): RowType | undefined;
export {};
