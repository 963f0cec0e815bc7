import * as z from 'zod/mini';
/** What a config says of the source. */
export declare const settings: z.ZodMiniObject<{
    project: z.ZodMiniString<string>;
    prefix: z.ZodMiniDefault<z.ZodMiniString<string>>;
    labels: z.ZodMiniDefault<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>;
    version: z.ZodMiniDefault<z.ZodMiniUnion<readonly [z.ZodMiniLiteral<"latest">, z.ZodMiniString<string>, z.ZodMiniInt]>>;
    dash: z.ZodMiniDefault<z.ZodMiniString<string>>;
    login: z.ZodMiniOptional<z.ZodMiniObject<{
        audience: z.ZodMiniOptional<z.ZodMiniString<string>>;
        tokenEnv: z.ZodMiniOptional<z.ZodMiniString<string>>;
        use: z.ZodMiniLiteral<"oidc">;
        provider: z.ZodMiniString<string>;
        serviceAccount: z.ZodMiniOptional<z.ZodMiniString<string>>;
    }, z.core.$strict>>;
}, z.core.$strict>;
/** What {@link settings} gives. */
export type Settings = z.output<typeof settings>;
