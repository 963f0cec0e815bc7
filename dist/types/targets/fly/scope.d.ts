import * as z from 'zod/mini';
import type { Form, ScopeKey } from '../../core/address.js';
/** The keys of a Fly.io block beside the common ones. */
export declare const settings: z.ZodMiniObject<{
    app: z.ZodMiniOptional<z.ZodMiniString<string>>;
}, z.core.$strict>;
/** What a source environment can be mapped to. */
export declare const place: z.ZodMiniUnion<readonly [z.ZodMiniLiteral<"app">, z.ZodMiniObject<{
    app: z.ZodMiniString<string>;
}, z.core.$strict>]>;
/** A Fly.io block of a config, checked. */
export type Settings = z.infer<typeof settings>;
/** One place of a Fly.io block, checked. */
export type Place = z.infer<typeof place>;
/** One app: all of its Machines get the same secrets. */
export interface Scope {
    /** The app's name: no two apps of anybody have the same. */
    readonly app: string;
}
/**
 * Config → scope.
 * @throws SealpostError('config') for readable values, which belong elsewhere, and where no app is named
 */
export declare function parseScope(input: {
    readonly settings: Settings;
    readonly place: Place;
    readonly form: Form;
}): Scope;
/** Each app is its own lane, as it is its own counter of requests. */
export declare function keyOf({ app }: Scope): ScopeKey;
