import * as z from 'zod/mini';
import type { Form, ScopeKey } from '../../core/address.js';
/** How many variables a context takes ("Using contexts", read 2026-11), and what is assumed of a project, for which no number is documented. */
export declare const mostVariables: {
    readonly context: 100;
    readonly project: 1000;
};
/** The keys of a CircleCI block beside the common ones. */
export declare const settings: z.ZodMiniObject<{
    context: z.ZodMiniOptional<z.ZodMiniString<string>>;
    organization: z.ZodMiniOptional<z.ZodMiniString<string>>;
    project: z.ZodMiniOptional<z.ZodMiniString<string>>;
}, z.core.$strict>;
/** A CircleCI block of a config, checked. */
export type Settings = z.infer<typeof settings>;
/** What a source environment can be mapped to. */
export declare const place: z.ZodMiniEnum<{
    context: "context";
    project: "project";
}>;
/** One place of a CircleCI block, checked. */
export type Place = z.infer<typeof place>;
/** One context, or one project. */
export type Scope = {
    readonly kind: 'context';
    /** Id or name. */
    readonly context: string;
    /** Undefined only where `context` is an id. */
    readonly organization: string | undefined;
} | {
    readonly kind: 'project';
    readonly project: string;
};
/**
 * Config → scope.
 * @throws SealpostError('config') where the target does not name what the place means, and for readable values
 */
export declare function parseScope(input: {
    readonly settings: Settings;
    readonly place: Place;
    readonly form: Form;
}): Scope;
/** Whether a context is given by its id. */
export declare function isId(context: string): boolean;
/** Each context and each project is its own lane. Values of a project have no stamp. */
export declare function keyOf(scope: Scope): ScopeKey;
