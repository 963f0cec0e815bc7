import * as z from 'zod/mini';
import type { Source } from '../../core/source.js';
declare const settings: z.ZodMiniObject<{
    app: z.ZodMiniString<string>;
    environment: z.ZodMiniDefault<z.ZodMiniString<string>>;
    path: z.ZodMiniDefault<z.ZodMiniString<string>>;
    tags: z.ZodMiniDefault<z.ZodMiniArray<z.ZodMiniString<string>>>;
    references: z.ZodMiniDefault<z.ZodMiniEnum<{
        literal: "literal";
        refuse: "refuse";
    }>>;
}, z.core.$strict>;
type Settings = z.output<typeof settings>;
/** Phase, cloud or self-hosted, over its REST API: apps with server-side encryption, read by a service account. */
export declare const source: Source<Settings>;
export {};
