import * as z from 'zod/mini';
import type { Source } from '../../core/source.js';
declare const settings: z.ZodMiniObject<{
    names: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
    variable: z.ZodMiniDefault<z.ZodMiniString<string>>;
    json: z.ZodMiniOptional<z.ZodMiniString<string>>;
}, z.core.$strict>;
type Settings = z.output<typeof settings>;
/** Variables of the process: each named in the config, or all of them in one variable as a JSON object. */
export declare const source: Source<Settings>;
export {};
