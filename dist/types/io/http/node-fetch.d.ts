/**
 * `fetch` over node:http, as far as `io/http/attempt.ts` needs it: a string for the address, bytes for the body, no redirect
 * followed, nothing unpacked. In a fresh process it takes a tenth of the time that the built-in one takes to its first
 * response (Node 24: 12 ms, 94 ms).
 */
export declare const nodeFetch: typeof globalThis.fetch;
