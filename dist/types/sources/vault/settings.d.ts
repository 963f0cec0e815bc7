import * as z from 'zod/mini';
/** What a config says of this source. */
export declare const settings: z.ZodMiniObject<{
    mount: z.ZodMiniDefault<z.ZodMiniString<string>>;
    version: z.ZodMiniDefault<z.ZodMiniLiteral<1 | 2>>;
    paths: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniArray<z.ZodMiniString<string>>]>;
    namespace: z.ZodMiniOptional<z.ZodMiniString<string>>;
    clash: z.ZodMiniDefault<z.ZodMiniEnum<{
        last: "last";
        refuse: "refuse";
    }>>;
    at: z.ZodMiniOptional<z.ZodMiniObject<{
        version: z.ZodMiniOptional<z.ZodMiniInt>;
        time: z.ZodMiniOptional<z.ZodMiniISODateTime>;
    }, z.core.$strict>>;
    login: z.ZodMiniDefault<z.ZodMiniDiscriminatedUnion<[z.ZodMiniObject<{
        use: z.ZodMiniLiteral<"token">;
    }, z.core.$strict>, z.ZodMiniObject<{
        use: z.ZodMiniLiteral<"approle">;
        mount: z.ZodMiniOptional<z.ZodMiniString<string>>;
    }, z.core.$strict>, z.ZodMiniObject<{
        use: z.ZodMiniLiteral<"kubernetes">;
        role: z.ZodMiniString<string>;
        mount: z.ZodMiniOptional<z.ZodMiniString<string>>;
        tokenFile: z.ZodMiniOptional<z.ZodMiniString<string>>;
    }, z.core.$strict>, z.ZodMiniObject<{
        use: z.ZodMiniLiteral<"jwt">;
        role: z.ZodMiniString<string>;
        mount: z.ZodMiniOptional<z.ZodMiniString<string>>;
        audience: z.ZodMiniOptional<z.ZodMiniString<string>>;
        tokenEnv: z.ZodMiniOptional<z.ZodMiniString<string>>;
    }, z.core.$strict>], "use">>;
}, z.core.$strict>;
/** Settings as the schema gives them. */
export type Settings = z.output<typeof settings>;
