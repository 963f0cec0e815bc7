import * as z from 'zod/mini';
import type { Source } from '../../core/source.js';
declare const settings: z.ZodMiniObject<{
    project: z.ZodMiniString<string>;
    config: z.ZodMiniDefault<z.ZodMiniString<string>>;
    values: z.ZodMiniDefault<z.ZodMiniEnum<{
        computed: "computed";
        raw: "raw";
    }>>;
    ages: z.ZodMiniDefault<z.ZodMiniBoolean<boolean>>;
    login: z.ZodMiniOptional<z.ZodMiniObject<{
        use: z.ZodMiniLiteral<"oidc">;
        identity: z.ZodMiniString<string>;
        audience: z.ZodMiniOptional<z.ZodMiniString<string>>;
        tokenEnv: z.ZodMiniOptional<z.ZodMiniString<string>>;
    }, z.core.$strict>>;
}, z.core.$strict>;
type Settings = z.output<typeof settings>;
/** Configs of a project of Doppler, over its REST API. */
export declare const source: Source<Settings>;
export {};
