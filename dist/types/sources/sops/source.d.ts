import * as z from 'zod/mini';
import type { Source } from '../../core/source.js';
declare const settings: z.ZodMiniObject<{
    separator: z.ZodMiniDefault<z.ZodMiniString<string>>;
    dash: z.ZodMiniOptional<z.ZodMiniString<string>>;
    path: z.ZodMiniDefault<z.ZodMiniString<string>>;
    upper: z.ZodMiniDefault<z.ZodMiniBoolean<boolean>>;
    format: z.ZodMiniOptional<z.ZodMiniEnum<{
        dotenv: "dotenv";
        ini: "ini";
        json: "json";
        yaml: "yaml";
    }>>;
}, z.core.$strict>;
type Settings = z.output<typeof settings>;
/** Files that SOPS has encrypted for age recipients, one for each environment. */
export declare const source: Source<Settings>;
export {};
