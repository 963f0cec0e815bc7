import * as z from 'zod/mini';
import type { Form, ScopeKey } from '../../core/address.js';
import { type Masking } from './masking.js';
/** How many variables a project and a group take: defaults of GitLab's plan limits, and what GitLab.com has ("CI/CD variables", read 2026-11). */
export declare const mostVariables: {
    readonly project: 8000;
    readonly group: 30000;
};
/** The keys of a GitLab block beside the common ones. */
export declare const settings: z.ZodMiniObject<{
    project: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniInt]>>;
    group: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniInt]>>;
    masked: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniBoolean<boolean>, z.ZodMiniLiteral<"auto">]>>;
    hidden: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
    protected: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
    raw: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
}, z.core.$strict>;
/** A GitLab block of a config, checked. */
export type Settings = z.infer<typeof settings>;
/** What a source environment can be mapped to. GitLab's own rule for environment scopes, which it trims (its source, `lib/gitlab/regex.rb`, read 2026-11). */
export declare const place: z.ZodMiniString<string>;
/** One place of a GitLab block, checked. */
export type Place = z.infer<typeof place>;
/** What has variables. */
export interface Holder {
    readonly kind: 'project' | 'group';
    /** Path or number. */
    readonly name: string;
}
/** One environment scope of one project or group, and how new variables are made there. */
export interface Scope extends Masking {
    readonly holder: Holder;
    /** As GitLab writes it: `*`, `production`, `review/*`. */
    readonly environment: string;
    readonly protected: boolean;
}
/**
 * Both forms of a place are one place, for a variable has one value in an environment scope.
 * @throws SealpostError('config') unless just one of project and group is named, and for secrets hidden but not masked
 */
export declare function parseScope({ settings, place, }: {
    readonly settings: Settings;
    readonly place: Place;
    readonly form: Form;
}): Scope;
/** Project or group is the lane: the variables of all environment scopes come in one list. */
export declare function keyOf(scope: Scope): ScopeKey;
