import * as z from 'zod/mini';
/** What a config says of the source. */
export declare const settings: z.ZodMiniObject<{
    vault: z.ZodMiniString<string>;
    prefix: z.ZodMiniDefault<z.ZodMiniString<string>>;
    dash: z.ZodMiniDefault<z.ZodMiniString<string>>;
    login: z.ZodMiniOptional<z.ZodMiniObject<{
        audience: z.ZodMiniOptional<z.ZodMiniString<string>>;
        tokenEnv: z.ZodMiniOptional<z.ZodMiniString<string>>;
        use: z.ZodMiniLiteral<"oidc">;
    }, z.core.$strict>>;
}, z.core.$strict>;
/** What {@link settings} gives. */
export type Settings = z.output<typeof settings>;
