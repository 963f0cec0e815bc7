import type { Runtime } from '../core/runtime.js';
import type { Source } from '../core/source.js';
import type { Deadline } from '../io/http/deadline.js';
/** What of a reading its end hangs on. */
interface Reading {
    readonly runtime: Pick<Runtime, 'now' | 'stop'>;
    readonly timeoutMs?: number;
}
/** How long a source may take where nothing else is said, ms: a job must not hang on it. */
export declare const usualTimeoutMs = 40000;
/** How long a source may still take to give back a token when its reading is over, ms. */
export declare const logoutMs = 3000;
/**
 * The end of reading: somebody stops the run, or, for a source that waits for others, the time is over. Hanging is a matter of
 * real time, waiting of the run's.
 */
export declare function limitOf(called: string, { access }: Pick<Source, 'access'>, { runtime, timeoutMs }: Reading): Deadline;
/** The end of giving a token back, which a reading that is over does not bring about. */
export declare function logoutDeadline(called: string, { now }: Pick<Runtime, 'now'>): Deadline;
/** @param graceMs how long the work may take to end by itself once it has to, ms */
export declare function unlessOver<T>(work: Promise<T>, { signal, why }: Deadline, graceMs: number): Promise<T>;
export {};
