import type { Files, World } from '../core/types.js';
/**
 * Files on this machine's disk. All of them are small, and a fresh process takes longer to start the threads behind
 * `fs/promises` than to read one; only for the disk to have it is waited aside, since that can take long.
 */
export declare const diskFiles: Files;
/**
 * The real world. Proxy variables (`HTTPS_PROXY`, `HTTP_PROXY`, `NO_PROXY`, either case) are honoured through undici,
 * which is loaded only when one is set: the built-in fetch of Node 20 does not look at them. Its `fetch` refuses with
 * SealpostError('endpoint') where one of them holds no proxy.
 * @param stop fires on Ctrl-C or when the host ends the job
 */
export declare function realWorld(stop: AbortSignal): World;
