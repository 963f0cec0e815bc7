import * as z from 'zod/mini';
import type { Form, ScopeKey } from '../../core/address.js';
import type { ScriptId } from './api.js';
/** The keys of a Workers block beside the common ones. */
export declare const settings: z.ZodMiniObject<{
    account: z.ZodMiniString<string>;
}, z.core.$strict>;
/** What a source environment can be mapped to. */
export declare const place: z.ZodMiniObject<{
    script: z.ZodMiniString<string>;
}, z.core.$strict>;
/** A Workers block of a config, checked. */
export type Settings = z.infer<typeof settings>;
/** One place of a Workers block, checked. */
export type Place = z.infer<typeof place>;
/** One Worker of one account. */
export type Scope = ScriptId;
/**
 * Config → scope.
 * @throws SealpostError('config') for readable values, which a Worker does not keep beside its secrets
 */
export declare function parseScope(input: {
    readonly settings: Settings;
    readonly place: Place;
    readonly form: Form;
}): Scope;
/** Each Worker is its own lane. */
export declare function keyOf({ account, script }: Scope): ScopeKey;
