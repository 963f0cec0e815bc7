import * as z from 'zod/mini';
/** What a config may say of this source. */
export declare const settings: z.ZodMiniObject<{
    region: z.ZodMiniOptional<z.ZodMiniString<string>>;
    prefix: z.ZodMiniOptional<z.ZodMiniString<string>>;
    names: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
    tags: z.ZodMiniOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>;
    json: z.ZodMiniOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniArray<z.ZodMiniString<string>>>>;
    stage: z.ZodMiniDefault<z.ZodMiniString<string>>;
    separator: z.ZodMiniDefault<z.ZodMiniString<string>>;
    login: z.ZodMiniOptional<z.ZodMiniObject<{
        role: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniArray<z.ZodMiniString<string>>]>;
        audience: z.ZodMiniDefault<z.ZodMiniString<string>>;
        tokenEnv: z.ZodMiniOptional<z.ZodMiniString<string>>;
    }, z.core.$strict>>;
}, z.core.$strict>;
/** What a config says of this source. */
export type Settings = z.output<typeof settings>;
