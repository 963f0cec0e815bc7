import * as z from 'zod/mini';
import type { SourceClient } from '../../core/source.js';
/** Which secrets are read for one environment of the config. */
export interface Wanted {
    /** As the config calls it. */
    readonly environment: string;
    readonly project: string;
    /** The environment's slug at Infisical. */
    readonly slug: string;
    /** With one slash at the front and none at the end. */
    readonly path: string;
    readonly recursive: boolean;
    readonly expand: boolean;
}
declare const secret: z.ZodMiniObject<{
    id: z.ZodMiniOptional<z.ZodMiniString<string>>;
    secretKey: z.ZodMiniString<string>;
    secretValue: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    secretValueHidden: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
    secretPath: z.ZodMiniOptional<z.ZodMiniString<string>>;
    environment: z.ZodMiniOptional<z.ZodMiniString<string>>;
    type: z.ZodMiniOptional<z.ZodMiniString<string>>;
    version: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
    updatedAt: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    skipMultilineEncoding: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniBoolean<boolean>>>;
}, z.core.$strip>;
declare const imported: z.ZodMiniObject<{
    secretPath: z.ZodMiniString<string>;
    environment: z.ZodMiniString<string>;
    secrets: z.ZodMiniArray<z.ZodMiniObject<{
        id: z.ZodMiniOptional<z.ZodMiniString<string>>;
        secretKey: z.ZodMiniString<string>;
        secretValue: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        secretValueHidden: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
        secretPath: z.ZodMiniOptional<z.ZodMiniString<string>>;
        environment: z.ZodMiniOptional<z.ZodMiniString<string>>;
        type: z.ZodMiniOptional<z.ZodMiniString<string>>;
        version: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
        updatedAt: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        skipMultilineEncoding: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniBoolean<boolean>>>;
    }, z.core.$strip>>;
}, z.core.$strip>;
/** A secret as Infisical gives it. */
export type Row = z.output<typeof secret>;
/** A folder that another one imports, with its secrets. */
export type Import = z.output<typeof imported>;
/** What a folder holds, and what it imports, in the order of its imports. */
export interface Listed {
    readonly secrets: readonly Row[];
    readonly imports: readonly Import[];
}
/**
 * The secrets of a folder, in one answer: the list has no pages. Overrides that a person made for themselves are left out.
 * @param values whether with their values; without, it shows also those that the identity may know of and not read
 * @throws what `ask` throws
 */
export declare function listSecrets(client: SourceClient, wanted: Wanted, values: boolean): Promise<Listed>;
/**
 * Makes sure that a folder is there: a list of one that is not is answered like that of one with nothing in it
 * (secret-v2-bridge-service.ts of Infisical/infisical, read 2026-11).
 * @throws SealpostError('source-missing')
 */
export declare function checkFolder(client: SourceClient, { project, slug, path }: Wanted): Promise<void>;
export {};
