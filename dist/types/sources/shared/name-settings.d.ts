import * as z from 'zod/mini';
/** The settings that say how keys become names, for sources whose files have keys within keys. */
export declare const nameSettings: {
    separator: z.ZodMiniDefault<z.ZodMiniString<string>>;
    dash: z.ZodMiniOptional<z.ZodMiniString<string>>;
};
/** `upper`, with what it is where nothing is said. */
export declare const upperSetting: (usual: boolean) => z.ZodMiniDefault<z.ZodMiniBoolean<boolean>>;
/** `path`, with what it is where nothing is said. */
export declare const pathSetting: (usual: string) => z.ZodMiniDefault<z.ZodMiniString<string>>;
/** The settings that all sources of files with keys within keys have. */
export declare const treeSettings: (path: string, upper: boolean) => {
    separator: z.ZodMiniDefault<z.ZodMiniString<string>>;
    dash: z.ZodMiniOptional<z.ZodMiniString<string>>;
    path: z.ZodMiniDefault<z.ZodMiniString<string>>;
    upper: z.ZodMiniDefault<z.ZodMiniBoolean<boolean>>;
};
