import * as z from 'zod/mini';
import { loginSetting } from '../../vendors/aws/settings.js';
/** Settings that both targets of AWS have. */
export declare const awsSettings: {
    region: z.ZodMiniString<string>;
    account: z.ZodMiniOptional<z.ZodMiniString<string>>;
    login: z.ZodMiniOptional<z.ZodMiniObject<{
        role: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniArray<z.ZodMiniString<string>>]>;
        audience: z.ZodMiniDefault<z.ZodMiniString<string>>;
        tokenEnv: z.ZodMiniOptional<z.ZodMiniString<string>>;
    }, z.core.$strict>>;
    kmsKey: z.ZodMiniOptional<z.ZodMiniString<string>>;
};
/** What those say. */
export interface AwsTargetSettings {
    readonly region: string;
    readonly account?: string | undefined;
    readonly login?: z.output<typeof loginSetting>;
    readonly kmsKey?: string | undefined;
}
/** Where a place of either target is, and what new values get. */
export interface AwsScope {
    readonly region: string;
    /** The account's id, where the config says it. */
    readonly account: string | undefined;
    readonly kmsKey: string | undefined;
    /** What precedes each name. */
    readonly base: string;
    /** The name, behind `base`, of the one JSON document that holds all values; undefined where each is held by itself. */
    readonly json: string | undefined;
}
/** The part of a scope that the settings say. */
export declare function scopeOf({ region, account, login, kmsKey, }: AwsTargetSettings): Pick<AwsScope, 'region' | 'account' | 'kmsKey'>;
/** The name of the setting that keeps all values in one document, and what it may say. @param what holds it */
export declare function jsonSetting(what: string, pattern: RegExp): z.ZodMiniOptional<z.ZodMiniString<string>>;
