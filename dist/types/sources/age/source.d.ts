import * as z from 'zod/mini';
import type { Source } from '../../core/source.js';
declare const settings: z.ZodMiniObject<{
    path: z.ZodMiniDefault<z.ZodMiniString<string>>;
    format: z.ZodMiniOptional<z.ZodMiniEnum<{
        dotenv: "dotenv";
        json: "json";
    }>>;
}, z.core.$strict>;
type Settings = z.output<typeof settings>;
/** `.env` or JSON files that age has encrypted as a whole, one for each environment. */
export declare const source: Source<Settings>;
export {};
