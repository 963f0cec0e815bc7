import * as z from 'zod/mini';
/** The file of the `file` ledger where a config names none. */
export declare const defaultPath = ".sealpost/ledger.json";
/** The branch of the `git-branch` ledger where a config names none. */
export declare const defaultBranch = "sealpost-ledger";
/** Settings of the `file` ledger. */
export declare const fileSettings: z.ZodMiniObject<{
    path: z.ZodMiniDefault<z.ZodMiniString<string>>;
}, z.core.$strict>;
/** Settings of the `git-branch` ledger. */
export declare const gitBranchSettings: z.ZodMiniObject<{
    repository: z.ZodMiniOptional<z.ZodMiniString<string>>;
    branch: z.ZodMiniDefault<z.ZodMiniString<string>>;
    names: z.ZodMiniDefault<z.ZodMiniBoolean<boolean>>;
}, z.core.$strict>;
/** Where the ledger is, defaults filled in but for what the environment gives. */
export type LedgerSettings = ({
    readonly use: 'file';
} & z.output<typeof fileSettings>) | ({
    readonly use: 'git-branch';
} & z.output<typeof gitBranchSettings>);
/** The stores by the name that a config uses, with the settings of each. */
export declare const ledgers: {
    readonly file: z.ZodMiniObject<{
        path: z.ZodMiniDefault<z.ZodMiniString<string>>;
    }, z.core.$strict>;
    readonly 'git-branch': z.ZodMiniObject<{
        repository: z.ZodMiniOptional<z.ZodMiniString<string>>;
        branch: z.ZodMiniDefault<z.ZodMiniString<string>>;
        names: z.ZodMiniDefault<z.ZodMiniBoolean<boolean>>;
    }, z.core.$strict>;
};
