import * as z from 'zod/mini';
import type { Form, ScopeKey } from '../../core/address.js';
/** What parts of Netlify may read a variable, spelled as the API description spells them (open-api 2.60, read 2026-11). */
export declare const scopeNames: readonly ['builds', 'functions', 'runtime', 'post-processing'];
/** One part of Netlify that may read a variable. */
export type ScopeName = (typeof scopeNames)[number];
/** Deploy contexts that a value for `all` stands for: those of netlify-cli 27.2 (`src/utils/env/index.ts`, read 2026-11). */
export declare const contexts: readonly ['production', 'deploy-preview', 'branch-deploy', 'dev', 'dev-server'];
/** How many names one place is taken to hold. Not documented; assumed. */
export declare const maxNames = 1000;
/** The keys of a Netlify block beside the common ones. */
export declare const settings: z.ZodMiniObject<{
    account: z.ZodMiniString<string>;
    site: z.ZodMiniOptional<z.ZodMiniString<string>>;
    scopes: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniEnum<{
        builds: "builds";
        functions: "functions";
        "post-processing": "post-processing";
        runtime: "runtime";
    }>>>;
}, z.core.$strict>;
/** A Netlify block of a config, checked. */
export type Settings = z.infer<typeof settings>;
/** What a source environment can be mapped to. */
export declare const place: z.ZodMiniUnion<readonly [z.ZodMiniEnum<{
    "branch-deploy": "branch-deploy";
    "deploy-preview": "deploy-preview";
    dev: "dev";
    "dev-server": "dev-server";
    production: "production";
}>, z.ZodMiniString<string>]>;
/** One place of a Netlify block, checked. */
export type Place = z.infer<typeof place>;
/** One deploy context of one team or one of its sites. */
export interface Scope {
    readonly account: string;
    /** Absent: the variables that all sites of the team share. */
    readonly site: string | undefined;
    readonly context: string;
    /** Name of the git branch where `context` is `branch`. */
    readonly parameter: string | undefined;
    /** What may read new variables, as configured. */
    readonly scopes: readonly ScopeName[] | undefined;
}
/** Both forms of a place are one place, for a name has one value in a context. */
export declare function parseScope(input: {
    readonly settings: Settings;
    readonly place: Place;
    readonly form: Form;
}): Scope;
/**
 * Scopes to send with a new name; undefined where none need be sent. A secret may never have post-processing and must
 * say what it has: free plans take exactly the other three (terraform-provider-netlify,
 * `docs/resources/environment_variable.md`, read 2026-11). For readable values all four are the same as none, and
 * free plans take only none.
 */
export declare function scopesFor(form: Form, asked?: readonly ScopeName[]): readonly ScopeName[] | undefined;
/**
 * Team or site is the lane: all its contexts come in one list and go in one array. A site's id is its own in all of
 * Netlify, so that it stays the same place whether its team is given by slug or by id.
 */
export declare function keyOf(scope: Scope): ScopeKey;
