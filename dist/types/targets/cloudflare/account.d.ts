import * as z from 'zod';
/** The setting `account`. */
export declare const account: z.ZodString;
