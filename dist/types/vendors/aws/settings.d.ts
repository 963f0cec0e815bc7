import * as z from 'zod/mini';
/** `us-east-1`: what an AWS region is called. */
export declare const regionPattern: RegExp;
/** The setting `region`. */
export declare const regionSetting: z.ZodMiniOptional<z.ZodMiniString<string>>;
/** The setting `login`. */
export declare const loginSetting: z.ZodMiniOptional<z.ZodMiniObject<{
    role: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniArray<z.ZodMiniString<string>>]>;
    audience: z.ZodMiniDefault<z.ZodMiniString<string>>;
    tokenEnv: z.ZodMiniOptional<z.ZodMiniString<string>>;
}, z.core.$strict>>;
/** What {@link loginSetting} gives. */
export type AwsLogin = z.output<typeof loginSetting>;
/** What both AWS sources are told of where and as whom to ask. */
export interface AwsSettings {
    readonly region?: string | undefined;
    readonly login?: AwsLogin;
}
