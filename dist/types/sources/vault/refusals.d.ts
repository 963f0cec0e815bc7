import { SealpostError } from '../../core/errors.js';
/** A request, as far as its refusal has to speak of it. */
export interface Asked {
    /** In a few words: `read secret/shop/production`. */
    readonly what: string;
    /** What is asked for, mount first. */
    readonly path: string;
    readonly mount: string;
    readonly version: 1 | 2;
    /** The line of a policy that allows it. */
    readonly policy: string;
}
/**
 * What a refusal means. Only closed signs of the answer count, and none of it is shown: `path_data.go` of
 * hashicorp/vault-plugin-secrets-kv answers what is deleted with 404 and its metadata, and a path of version 1 at a mount of
 * version 2 with 404 and a warning (read 2026-11).
 */
export declare function refusalOf(response: Response, asked: Asked): Promise<SealpostError>;
/** The same, of an answer whose body was read already. */
export declare function refusalBy(status: number, body: unknown, asked: Asked): SealpostError;
/** @returns undefined where the status says it all */
export declare function sealed(status: number, body: unknown, { what }: Pick<Asked, 'what'>): SealpostError | undefined;
/** All that errors and warnings of an answer say, for tests by pattern. */
export declare function wordsOf(body: unknown): string;
/** Whether a 404 says no more than that there is nothing at a path: neither deleted, nor another engine, nor no mount. */
export declare function isNothing(status: number, body: unknown): boolean;
/** What is said of a version that cannot be read any more. */
export declare function deletedError({ path, mount }: Pick<Asked, 'path' | 'mount'>, version: number, destroyed: boolean): SealpostError;
