import type { PutParameterCommandInput } from '@aws-sdk/client-ssm';
import * as z from 'zod/mini';
import type { TargetIo } from '../../core/target.js';
import type { Page } from '../../vendors/aws/pages.js';
import { type Outcome } from '../aws-shared/api.js';
import type { Scope } from './scope.js';
/** Most parameters on a page, and most that one request names (botocore 1.43.11, `GetParametersByPathMaxResults` and `ParameterNameList`, read 2026-11-30). */
export declare const pageSize = 10;
/** Most descriptions on a page (the same, `MaxResults`). */
export declare const descriptionPage = 50;
declare const parameter: z.ZodMiniObject<{
    Name: z.ZodMiniString<string>;
    Type: z.ZodMiniOptional<z.ZodMiniString<string>>;
    Value: z.ZodMiniOptional<z.ZodMiniString<string>>;
    Version: z.ZodMiniNumber<number>;
    LastModifiedDate: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
    ARN: z.ZodMiniOptional<z.ZodMiniString<string>>;
}, z.core.$strip>;
declare const description: z.ZodMiniObject<{
    Name: z.ZodMiniString<string>;
    KeyId: z.ZodMiniOptional<z.ZodMiniString<string>>;
    Tier: z.ZodMiniOptional<z.ZodMiniString<string>>;
    Description: z.ZodMiniOptional<z.ZodMiniString<string>>;
    AllowedPattern: z.ZodMiniOptional<z.ZodMiniString<string>>;
}, z.core.$strip>;
declare const written: z.ZodMiniObject<{
    Version: z.ZodMiniNumber<number>;
}, z.core.$strip>;
/** A parameter; its value is plain only where it was asked for so. */
export type Parameter = z.output<typeof parameter>;
/** What is kept with a parameter and has to be sent again with each value. */
export type Description = z.output<typeof description>;
/** A value to be written. */
export type NewParameter = PutParameterCommandInput;
/** One page of the parameters right below the path of the scope. */
export declare function parametersPage(io: TargetIo, scope: Scope, { isOpened, token }: {
    readonly isOpened: boolean;
    readonly token: string | undefined;
}): Promise<Page<Parameter>>;
/** Up to {@link pageSize} parameters by their whole names; those that are not there are left out. */
export declare function parametersNamed(io: TargetIo, scope: Scope, { isOpened, names }: {
    readonly isOpened: boolean;
    readonly names: readonly string[];
}): Promise<readonly Parameter[]>;
/** One page of what is kept with some parameters, up to {@link descriptionPage} by their whole names. */
export declare function descriptionsPage(io: TargetIo, scope: Scope, { names, token }: {
    readonly names: readonly string[];
    readonly token: string | undefined;
}): Promise<Page<Description>>;
/** Makes a parameter, or overwrites one. @returns its version */
export declare function put(io: TargetIo, scope: Scope, input: NewParameter): Promise<Outcome<z.output<typeof written>>>;
/** Deletes up to {@link pageSize} parameters; those that are gone already are no trouble. */
export declare function remove(io: TargetIo, scope: Scope, names: readonly string[]): Promise<ReadonlySet<string>>;
export {};
