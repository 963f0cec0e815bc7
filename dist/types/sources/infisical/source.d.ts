import * as z from 'zod/mini';
import type { Source } from '../../core/source.js';
declare const settings: z.ZodMiniObject<{
    project: z.ZodMiniString<string>;
    environment: z.ZodMiniDefault<z.ZodMiniString<string>>;
    path: z.ZodMiniDefault<z.ZodMiniString<string>>;
    recursive: z.ZodMiniDefault<z.ZodMiniBoolean<boolean>>;
    expand: z.ZodMiniDefault<z.ZodMiniBoolean<boolean>>;
    login: z.ZodMiniOptional<z.ZodMiniDiscriminatedUnion<[z.ZodMiniObject<{
        use: z.ZodMiniLiteral<"universal">;
    }, z.core.$strict>, z.ZodMiniObject<{
        use: z.ZodMiniLiteral<"oidc">;
        identity: z.ZodMiniString<string>;
        audience: z.ZodMiniOptional<z.ZodMiniString<string>>;
        tokenEnv: z.ZodMiniOptional<z.ZodMiniString<string>>;
    }, z.core.$strict>], "use">>;
}, z.core.$strict>;
type Settings = z.output<typeof settings>;
/** Infisical, cloud or self-hosted, over its REST API: folders of a project, with what they import. */
export declare const source: Source<Settings>;
export {};
