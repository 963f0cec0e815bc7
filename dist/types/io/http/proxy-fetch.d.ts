import type { Runtime } from '../../core/runtime.js';
/**
 * `fetch` by way of the proxies that an environment names, through undici, which is loaded with the first request. What
 * this machine itself has is reached without one.
 *
 * Rejects with SealpostError, by its code: 'endpoint' where a variable holds no proxy, 'network' where a proxy cannot be
 * reached or opens no way; each names the variable.
 * @param direct for what takes no proxy
 */
export declare function proxyFetch(env: Runtime['env'], direct: typeof globalThis.fetch): typeof globalThis.fetch;
