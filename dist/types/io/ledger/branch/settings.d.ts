import * as z from 'zod/mini';
/** The branch where a config names none. */
export declare const usualBranch = "sealpost-ledger";
/** The settings that every ledger on a branch has. */
export declare const branchSettings: {
    branch: z.ZodMiniDefault<z.ZodMiniString<string>>;
    names: z.ZodMiniDefault<z.ZodMiniBoolean<boolean>>;
};
