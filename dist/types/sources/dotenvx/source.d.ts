import * as z from 'zod/mini';
import type { Source } from '../../core/source.js';
declare const settings: z.ZodMiniObject<{
    path: z.ZodMiniDefault<z.ZodMiniString<string>>;
    plain: z.ZodMiniDefault<z.ZodMiniEnum<{
        allow: "allow";
        refuse: "refuse";
    }>>;
    expansion: z.ZodMiniDefault<z.ZodMiniEnum<{
        literal: "literal";
        refuse: "refuse";
        warn: "warn";
    }>>;
}, z.core.$strict>;
type Settings = z.output<typeof settings>;
/** Encrypted `.env` files as dotenvx makes them, one for each environment. */
export declare const source: Source<Settings>;
export {};
