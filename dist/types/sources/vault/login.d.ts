import type { SourceClient, SourceIo } from '../../core/source.js';
import type { Settings } from './settings.js';
/** What a login goes by. */
export interface Door {
    readonly io: SourceIo;
    readonly login: Settings['login'];
    readonly namespace: string | undefined;
    /** Folder of the config; a relative path of a token's file starts there. */
    readonly folder: string;
    /** PEM. */
    readonly authorities: string | undefined;
}
/** A client that is logged in as soon as it sends something. */
export interface Session {
    readonly client: SourceClient;
    /**
     * Takes back the token that a login gave; one that somebody else made is left alone.
     * @throws SealpostError where the server refuses that for good; trouble that passes is none, since the token ends by itself
     */
    readonly end: () => Promise<void>;
}
/** Opens the server. Nothing is sent before the first request. */
export declare function openSession(door: Door): Session;
