import * as z from 'zod/mini';
/** The branch where a config names none. */
export declare const usualBranch = "sealpost-ledger";
/** Variables with the token, the first that is set wins. */
export declare const tokenVariables: readonly ['SEALPOST_LEDGER_TOKEN', 'GITHUB_TOKEN'];
/** Settings of the `git-branch` ledger. */
export declare const settings: z.ZodMiniObject<{
    repository: z.ZodMiniOptional<z.ZodMiniString<string>>;
    branch: z.ZodMiniDefault<z.ZodMiniString<string>>;
    names: z.ZodMiniDefault<z.ZodMiniBoolean<boolean>>;
}, z.core.$strict>;
/** The settings, defaults filled in but for what the environment gives. */
export type GitBranchSettings = z.output<typeof settings>;
