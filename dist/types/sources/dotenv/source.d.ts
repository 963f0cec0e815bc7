import * as z from 'zod/mini';
import type { Source } from '../../core/source.js';
declare const settings: z.ZodMiniObject<{
    path: z.ZodMiniDefault<z.ZodMiniString<string>>;
    expansion: z.ZodMiniDefault<z.ZodMiniEnum<{
        literal: "literal";
        refuse: "refuse";
        warn: "warn";
    }>>;
}, z.core.$strict>;
/** What a config says of this source. */
export type Settings = z.output<typeof settings>;
/** Plain `.env` files, one for each environment, read as the `dotenv` package reads them. */
export declare const source: Source<Settings>;
export {};
