import * as z from 'zod/mini';
import type { TargetIo } from '../../core/target.js';
/** One request, and what it is in a few words. */
interface Asked {
    readonly method: 'GET' | 'PUT' | 'POST' | 'DELETE';
    readonly url: string;
    readonly what: string;
    readonly body?: object;
}
/** One page of a list. */
export interface Page<T> {
    readonly items: T[];
    readonly next_page_token?: string | null | undefined;
}
/** The shape of a page of such rows. */
export declare function pageOf<T>(row: z.ZodMiniType<T>): z.ZodMiniType<Page<T>>;
/** Sends requests as API v2 wants them, over the engine's fetch. */
export interface Requests {
    /** An address below the endpoint, each part of it encoded. */
    readonly address: (...parts: string[]) => string;
    /** @throws SealpostError that shows nothing of an answer; `bad-answer` for one of another shape */
    readonly ask: <T>(asked: Asked, shape: z.ZodMiniType<T>) => Promise<T>;
    /** Reads a list to its end. @throws SealpostError('bad-answer') for one that never ends */
    readonly pages: <T>(url: string, what: string, shape: z.ZodMiniType<Page<T>>) => Promise<T[]>;
}
/** Opens the requests of a target. */
export declare function openRequests(io: TargetIo): Requests;
export {};
