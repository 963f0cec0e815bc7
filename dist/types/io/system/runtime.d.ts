import type { Runtime } from '../../core/runtime.js';
/**
 * The real runtime. Proxy variables (`HTTPS_PROXY`, `HTTP_PROXY`, `NO_PROXY`, either case) are honoured through undici,
 * which is loaded only when one is set: the built-in fetch of Node 20 does not look at them. Its `fetch` refuses with
 * SealpostError('endpoint') where one of them holds no proxy.
 * @param stop fires on Ctrl-C or when the host ends the job
 */
export declare function nodeRuntime(stop: AbortSignal): Runtime;
