import * as z from 'zod/mini';
import type { Page } from '../shared/aws/pages.js';
import { type SdkOptions } from '../shared/aws/sdk-config.js';
declare const row: z.ZodMiniObject<{
    Name: z.ZodMiniString<string>;
    Value: z.ZodMiniString<string>;
    Version: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
    LastModifiedDate: z.ZodMiniOptional<z.ZodMiniDate<Date>>;
}, z.core.$strip>;
/** One parameter as the Parameter Store gives it, decrypted. */
export type Parameter = z.output<typeof row>;
/** Asks the Parameter Store for what lies below a path, page by page. */
export declare function openParameterStore(options: SdkOptions): (path: string, recursive: boolean, token: string | undefined) => Promise<Page<Parameter>>;
export {};
