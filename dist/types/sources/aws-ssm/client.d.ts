import * as z from 'zod/mini';
import { type Page } from '../../vendors/aws/pages.js';
import { type SdkOptions } from '../../vendors/aws/sdk-config.js';
declare const row: z.ZodMiniObject<{
    Name: z.ZodMiniString<string>;
    Value: z.ZodMiniString<string>;
    Type: z.ZodMiniOptional<z.ZodMiniString<string>>;
    Version: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
    LastModifiedDate: z.ZodMiniOptional<z.ZodMiniDate<Date>>;
}, z.core.$strip>;
/** One parameter as the Parameter Store gives it, decrypted. */
export type Parameter = z.output<typeof row>;
declare const described: z.ZodMiniObject<{
    Name: z.ZodMiniString<string>;
    Version: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
    LastModifiedDate: z.ZodMiniOptional<z.ZodMiniDate<Date>>;
}, z.core.$strip>;
/** The same without its value. */
export type ParameterVersion = z.output<typeof described>;
/** What is asked of the Parameter Store. */
export interface ParameterStore {
    /** What lies below a path, page by page, with its values, decrypted. */
    readonly values: (path: string, recursive: boolean, token: string | undefined) => Promise<Page<Parameter>>;
    /** The same without any value. */
    readonly versions: (path: string, recursive: boolean, token: string | undefined) => Promise<Page<ParameterVersion>>;
    /**
     * Creates a parameter, refused where there is one of that name; or gives it another value and leaves all else as it is.
     * @param before what it was; undefined where there is none
     * @throws SealpostError('conflict') where it is another one by now
     */
    readonly put: (name: string, value: string, before: Parameter | undefined) => Promise<void>;
}
/** Opens a client of the Parameter Store. */
export declare function openParameterStore(options: SdkOptions): ParameterStore;
export {};
