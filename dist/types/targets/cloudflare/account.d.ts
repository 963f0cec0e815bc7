import * as z from 'zod/mini';
/** The setting `account`. */
export declare const account: z.ZodMiniString<string>;
