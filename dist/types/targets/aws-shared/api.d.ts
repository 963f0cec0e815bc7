import type * as z from 'zod/mini';
import type { SourcePost } from '../../core/source.js';
import type { TargetIo } from '../../core/target.js';
import { type About, type Refused } from './refusals.js';
/** One of the services that speak AWS's JSON. */
export interface Service extends About {
    /** What stands before the operation in a request, `secretsmanager`. */
    readonly prefix: string;
}
/** One operation of a service. */
export interface Operation<I, T> {
    readonly operation: string;
    readonly input: I;
    readonly shape: z.ZodMiniType<T>;
    /** Sending it twice is the same as once. */
    readonly idempotent?: boolean;
}
/** What became of an operation. */
export type Outcome<T> = {
    readonly given: T;
} | Refused;
/** POSTs that change nothing, for the operations of a service that only read. */
export declare function readingPosts(prefix: string, operations: readonly string[]): SourcePost[];
/**
 * Sends one operation, in the JSON protocol of AWS (version 1.1). What comes back is checked; a refusal is returned, so that
 * whoever asks can tell what it means there.
 * @throws SealpostError 'bad-answer', and what `io.fetch` throws
 */
export declare function send<I, T>(io: TargetIo, service: Service, what: Operation<I, T>): Promise<Outcome<T>>;
/** {@link send}, where any refusal is the end of it. @throws SealpostError for that, too */
export declare function ask<I, T>(io: TargetIo, service: Service, what: Operation<I, T>): Promise<T>;
