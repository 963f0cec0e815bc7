import * as z from 'zod/mini';
import type { Source } from '../../core/source.js';
declare const settings: z.ZodMiniObject<{
    argv: z.ZodMiniArray<z.ZodMiniString<string>>;
    format: z.ZodMiniDefault<z.ZodMiniEnum<{
        dotenv: "dotenv";
        json: "json";
    }>>;
    env: z.ZodMiniDefault<z.ZodMiniArray<z.ZodMiniString<string>>>;
}, z.core.$strict>;
type Settings = z.output<typeof settings>;
/** A program that is started for each environment, and writes its values. */
export declare const source: Source<Settings>;
export {};
