import * as z from 'zod/mini';
import type { Form, ScopeKey } from '../../core/address.js';
import { type AwsScope } from '../aws-shared/settings.js';
/** The keys of a Parameter Store block beside the common ones. */
export declare const settings: z.ZodMiniObject<{
    region: z.ZodMiniString<string>;
    account: z.ZodMiniOptional<z.ZodMiniString<string>>;
    login: z.ZodMiniOptional<z.ZodMiniObject<{
        role: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniArray<z.ZodMiniString<string>>]>;
        audience: z.ZodMiniDefault<z.ZodMiniString<string>>;
        tokenEnv: z.ZodMiniOptional<z.ZodMiniString<string>>;
    }, z.core.$strict>>;
    kmsKey: z.ZodMiniOptional<z.ZodMiniString<string>>;
    json: z.ZodMiniOptional<z.ZodMiniString<string>>;
}, z.core.$strict>;
/** What a source environment can be mapped to; a parameter has fifteen levels at most, its own name among them. */
export declare const place: z.ZodMiniObject<{
    path: z.ZodMiniString<string>;
}, z.core.$strict>;
/** A Parameter Store block of a config, checked. */
export type Settings = z.infer<typeof settings>;
/** One place of such a block, checked. */
export type Place = z.infer<typeof place>;
/** Parameters right below one path, or the keys of one that holds JSON. */
export type Scope = AwsScope;
/**
 * Config → scope.
 * @throws SealpostError('config') for readable values: everything is written as a SecureString
 */
export declare function parseScope(input: {
    readonly settings: Settings;
    readonly place: Place;
    readonly form: Form;
}): Scope;
/** Each path is its own lane, and so is each parameter that holds JSON. */
export declare function keyOf(scope: Scope): ScopeKey;
