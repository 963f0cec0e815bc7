import type { Runtime } from '../../core/runtime.js';
type Env = Runtime['env'];
/** A proxy with the variable that names it. */
export interface Proxy {
    readonly name: string;
    /** May hold a password. */
    readonly address: string;
}
/** The proxies that an environment names. */
export interface Proxies {
    /** For http addresses, and for https ones where `https` says nothing. */
    readonly http: Proxy | undefined;
    readonly https: Proxy | undefined;
    /** Hosts that are reached without one, as the variable lists them. */
    readonly none: string | undefined;
}
/** Variables that decide how hosts are reached, and whether they are who they say. */
export declare const surroundings: string[];
/**
 * Makes sure that tokens and values can be sent to whom they are meant for.
 * @throws SealpostError('endpoint') where certificates are not checked, or where a proxy's variable holds none
 */
export declare function checkSurroundings(env: Env): void;
/**
 * The proxies that the usual variables name, the small spelling before the large one. One without a scheme is an http
 * one, as curl and others take it.
 * @throws SealpostError('endpoint') naming the variable, and not what it holds: that may be a password
 */
export declare function proxiesIn(env: Env): Proxies;
/** Whether an address is this very machine's, which no proxy can reach for us. */
export declare function isLoopback({ hostname }: Pick<URL, 'hostname'>): boolean;
export {};
