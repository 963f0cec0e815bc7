import type { Law } from './law.js';
/**
 * The suite, as data: first the target alone (what it claims, how it observes and writes, what it does in trouble), then
 * the whole path through the real engine. No law knows a vendor: where targets may differ, a law branches on what is
 * declared in `capabilities`, and every branch holds something.
 */
export declare const laws: readonly Law[];
