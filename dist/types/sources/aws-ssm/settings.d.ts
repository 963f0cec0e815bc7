import * as z from 'zod/mini';
/** What a config may say of this source. */
export declare const settings: z.ZodMiniObject<{
    region: z.ZodMiniOptional<z.ZodMiniString<string>>;
    path: z.ZodMiniString<string>;
    recursive: z.ZodMiniDefault<z.ZodMiniBoolean<boolean>>;
    separator: z.ZodMiniOptional<z.ZodMiniString<string>>;
    login: z.ZodMiniOptional<z.ZodMiniObject<{
        role: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniArray<z.ZodMiniString<string>>]>;
        audience: z.ZodMiniDefault<z.ZodMiniString<string>>;
        tokenEnv: z.ZodMiniOptional<z.ZodMiniString<string>>;
    }, z.core.$strict>>;
}, z.core.$strict>;
/** What a config says of this source. */
export type Settings = z.output<typeof settings>;
