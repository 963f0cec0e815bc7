import * as z from 'zod/mini';
/** The variable with a token, for a remote that git has no credentials for. */
export declare const tokenVariables: readonly ['SEALPOST_LEDGER_TOKEN'];
/** Settings of the `git` ledger. */
export declare const settings: z.ZodMiniObject<{
    branch: z.ZodMiniDefault<z.ZodMiniString<string>>;
    names: z.ZodMiniDefault<z.ZodMiniBoolean<boolean>>;
    remote: z.ZodMiniDefault<z.ZodMiniString<string>>;
    user: z.ZodMiniDefault<z.ZodMiniString<string>>;
    env: z.ZodMiniDefault<z.ZodMiniArray<z.ZodMiniString<string>>>;
}, z.core.$strict>;
/** The settings, defaults filled in. */
export type GitSettings = z.output<typeof settings>;
