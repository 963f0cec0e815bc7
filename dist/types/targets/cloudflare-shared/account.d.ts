import * as z from 'zod/mini';
/** The setting `account`. */
export declare const account: z.ZodMiniString<string>;
/** An account id is 32 hex digits, whose case says nothing: two spellings of it must not make two places of one. */
export declare function accountKey(account: string): string;
