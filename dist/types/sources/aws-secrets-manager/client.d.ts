import * as z from 'zod/mini';
import type { Page } from '../../vendors/aws/pages.js';
import { type SdkOptions } from '../../vendors/aws/sdk-config.js';
/** Most secrets that one request for values gives (botocore 1.43.11, `MaxResultsBatchType`, read 2026-11-30). */
export declare const batchSize = 20;
declare const value: z.ZodMiniObject<{
    ARN: z.ZodMiniOptional<z.ZodMiniString<string>>;
    Name: z.ZodMiniString<string>;
    VersionId: z.ZodMiniOptional<z.ZodMiniString<string>>;
    SecretString: z.ZodMiniOptional<z.ZodMiniString<string>>;
    SecretBinary: z.ZodMiniOptional<z.ZodMiniCustom<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>>;
    VersionStages: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
    CreatedDate: z.ZodMiniOptional<z.ZodMiniDate<Date>>;
}, z.core.$strip>;
declare const failure: z.ZodMiniObject<{
    SecretId: z.ZodMiniOptional<z.ZodMiniString<string>>;
    ErrorCode: z.ZodMiniOptional<z.ZodMiniString<string>>;
    Message: z.ZodMiniOptional<z.ZodMiniString<string>>;
}, z.core.$strip>;
declare const list: z.ZodMiniObject<{
    SecretList: z.ZodMiniArray<z.ZodMiniObject<{
        ARN: z.ZodMiniOptional<z.ZodMiniString<string>>;
        Name: z.ZodMiniString<string>;
        Tags: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniArray<z.ZodMiniObject<{
            Key: z.ZodMiniOptional<z.ZodMiniString<string>>;
            Value: z.ZodMiniOptional<z.ZodMiniString<string>>;
        }, z.core.$strip>>>>;
        SecretVersionsToStages: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniArray<z.ZodMiniString<string>>>>>;
    }, z.core.$strip>>;
    NextToken: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
}, z.core.$strip>;
/** A version of a secret as Secrets Manager gives it. */
export type StoredSecret = z.output<typeof value>;
/** A secret that a batch does not hold, and why. */
export type Failure = z.output<typeof failure>;
/** What one request for values gave. */
export interface Batch {
    readonly values: readonly StoredSecret[];
    readonly failures: readonly Failure[];
}
/** A secret, without its value. */
export type Listed = z.output<typeof list>['SecretList'][number];
/** What a filter says: a key of Secrets Manager's, and what its values may begin with. */
export type FilterBy = Readonly<Record<string, readonly string[]>>;
/** What is asked of Secrets Manager. */
export interface SecretsManager {
    /** Values of the secrets that a filter finds, twenty a page. */
    readonly filtered: (by: FilterBy, token: string | undefined) => Promise<Page<Batch>>;
    /** Values of up to {@link batchSize} secrets. */
    readonly named: (names: readonly string[]) => Promise<Batch>;
    readonly list: (by: FilterBy, token: string | undefined) => Promise<Page<Listed>>;
    /** One version of one secret. */
    readonly version: (name: string, stage: string) => Promise<StoredSecret>;
    /** Creates a secret; refused where there is one of that name. */
    readonly create: (name: string, value: string, tags: Readonly<Record<string, string>>) => Promise<void>;
    /** Gives a secret another value, as a version of its own. */
    readonly put: (name: string, value: string) => Promise<void>;
}
/** Opens a client of Secrets Manager. */
export declare function openSecretsManager(options: SdkOptions): SecretsManager;
export {};
