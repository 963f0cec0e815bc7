import * as z from 'zod/mini';
/** Variables with the token, the first that is set wins. */
export declare const tokenVariables: readonly ['SEALPOST_LEDGER_TOKEN', 'GITHUB_TOKEN'];
/** Settings of the `git-branch` ledger. */
export declare const settings: z.ZodMiniObject<{
    branch: z.ZodMiniDefault<z.ZodMiniString<string>>;
    names: z.ZodMiniDefault<z.ZodMiniBoolean<boolean>>;
    repository: z.ZodMiniOptional<z.ZodMiniString<string>>;
}, z.core.$strict>;
/** The settings, defaults filled in but for what the environment gives. */
export type GitBranchSettings = z.output<typeof settings>;
