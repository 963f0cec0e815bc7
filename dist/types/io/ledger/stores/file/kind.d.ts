import * as z from 'zod/mini';
import type { StoreKind } from '../../store-kind.js';
declare const settings: z.ZodMiniObject<{
    path: z.ZodMiniDefault<z.ZodMiniString<string>>;
}, z.core.$strict>;
/** A file of the machine that runs. */
export declare const store: StoreKind<z.output<typeof settings>>;
export {};
