import * as z from 'zod/mini';
import { type Code } from '../../core/errors.js';
import type { TargetIo } from '../../core/target.js';
/** What an error code of the vendor stands for, and what to do about it. */
export type KnownCodes = readonly (readonly [code: number, meaning: readonly [Code, string]])[];
/** A success of which nothing else matters. */
export declare const success: z.ZodMiniObject<{
    success: z.ZodMiniLiteral<true>;
}, z.core.$strip>;
/** For the vendor's client: it goes over our `fetch`, which alone retries, waits and knows the token. */
export declare function clientOptions({ fetch, endpoint }: TargetIo): {
    baseURL: string;
    apiToken: string;
    apiKey: null;
    apiEmail: null;
    userServiceKey: null;
    maxRetries: number;
    logLevel: "off";
    fetch: (url: string | Request | URL, init: RequestInit | undefined) => Promise<import("../../core/fetch.js").Answered>;
};
/**
 * Asks one API of the vendor and reads its envelope.
 * @param product as the vendor's page of token permissions names it, `Cloudflare Pages`
 * @param own codes of this API that lead to a better hint than the status alone
 * @returns asks by `ask` and gives what `shape` takes; throws a `SealpostError`, `bad-answer` for any other shape
 */
export declare function asker(product: string, own: KnownCodes): <T>(what: string, permission: 'Read' | 'Edit', shape: z.ZodMiniType<T>, ask: () => Promise<Response>) => Promise<T>;
