import * as z from 'zod/mini';
import type { Form, ScopeKey } from '../../core/address.js';
import { type AwsScope } from '../aws-shared/settings.js';
/** The keys of a Secrets Manager block beside the common ones. */
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
    recoveryDays: z.ZodMiniDefault<z.ZodMiniNumber<number>>;
}, z.core.$strict>;
/** What a source environment can be mapped to. */
export declare const place: z.ZodMiniObject<{
    prefix: z.ZodMiniString<string>;
}, z.core.$strict>;
/** A Secrets Manager block of a config, checked. */
export type Settings = z.infer<typeof settings>;
/** One place of such a block, checked. */
export type Place = z.infer<typeof place>;
/** Secrets with one prefix, or the keys of one JSON secret. */
export interface Scope extends AwsScope {
    readonly recoveryDays: number;
}
/**
 * Config → scope.
 * @throws SealpostError('config') for readable values: a secret is none
 */
export declare function parseScope(input: {
    readonly settings: Settings;
    readonly place: Place;
    readonly form: Form;
}): Scope;
/** Each prefix is its own lane, and so is each JSON secret. */
export declare function keyOf(scope: Scope): ScopeKey;
