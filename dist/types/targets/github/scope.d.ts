import * as z from 'zod/mini';
import type { Form } from '../../core/address.js';
import type { Step } from '../../core/target.js';
/** GitHub's three stores of secrets. */
export declare const families: readonly ['actions', 'dependabot', 'codespaces'];
declare const visibilities: readonly ['private', 'all', 'selected'];
/** One of GitHub's three stores of secrets. */
type Family = (typeof families)[number];
/** Which repositories of an organisation may use a secret. */
type Visibility = (typeof visibilities)[number];
/** The target's own keys of a config block. */
export declare const settings: z.ZodMiniObject<{
    repository: z.ZodMiniOptional<z.ZodMiniString<string>>;
    organization: z.ZodMiniOptional<z.ZodMiniString<string>>;
    visibility: z.ZodMiniOptional<z.ZodMiniEnum<{
        all: "all";
        private: "private";
        selected: "selected";
    }>>;
    repositories: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniInt]>>>;
    createEnvironments: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
}, z.core.$strict>;
/** One place of the `environments` mapping. */
export declare const place: z.ZodMiniUnion<readonly [z.ZodMiniEnum<{
    actions: "actions";
    codespaces: "codespaces";
    dependabot: "dependabot";
}>, z.ZodMiniObject<{
    environment: z.ZodMiniString<string>;
}, z.core.$strict>]>;
/** A GitHub block of a config, checked. */
export type Settings = z.infer<typeof settings>;
/** One place of a GitHub block, checked. */
export type PlaceInput = z.infer<typeof place>;
/** One list at GitHub: the secrets or the variables of one holder, in one family or environment. */
export interface Scope {
    readonly form: Form;
    readonly family: Family;
    readonly holder: {
        readonly kind: 'repository';
        readonly name: string;
        readonly createEnvironments: boolean;
    } | {
        readonly kind: 'organization';
        readonly name: string;
        readonly visibility: Visibility;
        readonly repositories: readonly (string | number)[];
    };
    /** Only with a repository; its family is `actions`. */
    readonly environment?: string;
}
/**
 * Config → scope.
 * @throws SealpostError('config') for a place or a form that GitHub does not have
 */
export declare function parseScope(input: {
    readonly settings: Settings;
    readonly place: PlaceInput;
    readonly form: Form;
}): Scope;
/** What the list is called in a path and in its own answer. */
export declare function listName(scope: Scope): 'secrets' | 'variables';
/** `/repos/acme/shop`, `/orgs/acme`. */
export declare function holderPath({ holder }: Scope): string;
/** `/repos/acme/shop/environments/production`; an environment's name may hold any character. */
export declare function environmentPath(scope: Scope, environment: string): string;
/** The list's own path, `/repos/acme/shop/actions/secrets`. */
export declare function listPath(scope: Scope): string;
/** One value's own path, `/repos/acme/shop/actions/secrets/NAME`. */
export declare function valuePath({ scope, name }: Pick<Step<Scope>, 'scope' | 'name'>): string;
export {};
