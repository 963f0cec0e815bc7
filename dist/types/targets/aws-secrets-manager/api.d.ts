import * as z from 'zod/mini';
import type { TargetIo } from '../../core/target.js';
import type { Page } from '../../vendors/aws/pages.js';
import { type Outcome } from '../aws-shared/api.js';
import type { Scope } from './scope.js';
/** Most secrets that one request for values gives (botocore 1.43.11, `MaxResultsBatchType`, read 2026-11-30). */
export declare const batchSize = 20;
declare const value: z.ZodMiniObject<{
    ARN: z.ZodMiniOptional<z.ZodMiniString<string>>;
    Name: z.ZodMiniString<string>;
    VersionId: z.ZodMiniString<string>;
    SecretString: z.ZodMiniOptional<z.ZodMiniString<string>>;
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
        LastChangedDate: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
        SecretVersionsToStages: z.ZodMiniOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniArray<z.ZodMiniString<string>>>>;
    }, z.core.$strip>>;
    NextToken: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
}, z.core.$strip>;
declare const written: z.ZodMiniObject<{
    VersionId: z.ZodMiniString<string>;
}, z.core.$strip>;
declare const named: z.ZodMiniObject<{
    Name: z.ZodMiniString<string>;
}, z.core.$strip>;
declare const described: z.ZodMiniObject<{
    Name: z.ZodMiniString<string>;
    DeletedDate: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniNumber<number>>>;
}, z.core.$strip>;
/** A secret with its value; a binary one has none. */
export type StoredSecret = z.output<typeof value>;
/** A secret that a batch does not hold, and why. */
export type Failure = z.output<typeof failure>;
/** A secret as the list shows it. */
export type Listed = z.output<typeof list>['SecretList'][number];
/** What one request for values gave. */
export interface Batch {
    readonly values: readonly StoredSecret[];
    readonly failures: readonly Failure[];
}
/** One page of values of the secrets whose names begin with the prefix of the scope. */
export declare function valuesPage(io: TargetIo, scope: Scope, token: string | undefined): Promise<Page<Batch>>;
/** Values of up to {@link batchSize} secrets by their whole names. */
export declare function valuesNamed(io: TargetIo, scope: Scope, names: readonly string[]): Promise<Batch>;
/** One page of the list, without values. */
export declare function listPage(io: TargetIo, scope: Scope, token: string | undefined): Promise<Page<Listed>>;
/** The value of one secret, by its staging label. */
export declare function readValue(io: TargetIo, scope: Scope, name: string, stage?: string): Promise<Outcome<StoredSecret>>;
/** Whether a secret is there, and whether it is to be deleted. */
export declare function describe(io: TargetIo, scope: Scope, name: string): Promise<Outcome<z.output<typeof described>>>;
/** A value to be written. `token` becomes the id of its version: the same one twice is one version. */
export interface NewValue {
    readonly name: string;
    readonly value: string;
    readonly token: string;
}
/** Makes a secret. @returns the id of its version */
export declare function create(io: TargetIo, scope: Scope, { name, value: SecretString, token }: NewValue): Promise<Outcome<z.output<typeof written>>>;
/** Gives a secret another version; its key, tags, policy and rotation stay. @returns the id of the version */
export declare function put(io: TargetIo, scope: Scope, { name, value: SecretString, token }: NewValue): Promise<Outcome<z.output<typeof written>>>;
/** Takes back that a secret is to be deleted. */
export declare function restore(io: TargetIo, scope: Scope, name: string): Promise<void>;
/** Has a secret deleted when its days of grace are over; it is never forced. */
export declare function schedule(io: TargetIo, scope: Scope, name: string): Promise<Outcome<z.output<typeof named>>>;
export {};
