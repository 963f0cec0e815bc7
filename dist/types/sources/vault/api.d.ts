import type * as z from 'zod/mini';
import type { SourceClient } from '../../core/source.js';
import { type Asked } from './refusals.js';
/** A server that is logged in to, and the KV engine on it that is read. */
export interface Engine {
    readonly client: SourceClient;
    readonly headers: Readonly<Record<string, string>>;
    readonly mount: string;
    readonly version: 1 | 2;
}
/** An answer: its text, for whatever has to stay as it was written, and its JSON. */
export interface Answer {
    readonly text: string;
    readonly json: unknown;
}
/** What every request says: where a proxy of Vault's asks for it, a request that a page made does not pass. */
export declare function headersFor(namespace: string | undefined): Readonly<Record<string, string>>;
/**
 * A GET below the mount.
 * @param path below the mount, as it goes into an address
 * @returns undefined for a 404, where the caller knows what that means
 * @throws SealpostError, by its code what the client throws or the refusal says
 */
export declare function get({ client, headers }: Engine, path: string, asked: Asked, may?: {
    readonly miss?: boolean;
}): Promise<Answer | undefined>;
/** @throws SealpostError('bad-answer') where an answer is not what the API describes */
export declare function shaped<T>(shape: z.ZodMiniType<T>, json: unknown, { what }: Pick<Asked, 'what'>): T;
/**
 * A path as it goes into an address, part by part.
 * @throws SealpostError('source') for a part that an address would leave out, or lead upwards with
 */
export declare function encoded(path: string): string;
/** A path that the server told, as a message may show it. */
export declare function shownPath(path: string): string;
