/** How a target is logged in to whose requests carry a signature in place of a token. */
import type { SourceEndpoint, SourceIo, SourceVariable } from './source.js';
/** A login, as data but for two functions. The engine asks for a session when the first request is to be sent. */
export interface SignedLogin {
    /** What it goes by, for a person: `an access key, a profile, or a role`. */
    readonly means: string;
    /** Variables that it may read. */
    readonly env: readonly SourceVariable[];
    /** Servers that it asks beside the target's own. */
    readonly endpoints: readonly SourceEndpoint[];
    /** The target's own address if no variable holds one. @param settings of the target's block, checked */
    readonly addressOf: (settings: unknown) => string;
    /**
     * Logs in.
     * @throws SealpostError 'token-missing' if nothing gives credentials, and what the servers asked end with
     */
    readonly open: (call: {
        readonly settings: unknown;
        readonly io: LoginIo;
    }) => Promise<Session>;
}
/** What a login can reach of the outside: what a source can, apart from programs. */
export type LoginIo = Omit<SourceIo, 'run'>;
/** Somebody who is logged in. */
export interface Session {
    /** The public name of the credential: whoever has the same shares the vendor's counters. */
    readonly id: string;
    /** When it ends, ms since the epoch; absent if it does not. Another one is opened before. */
    readonly ends?: number;
    /** Headers that sign a request, made anew for each attempt. */
    readonly sign: (request: Signable) => Promise<Readonly<Record<string, string>>>;
    /** The vendor's id of the account that it acts in; costs a request. @param io may be another one than it was opened with */
    readonly account: (io: LoginIo) => Promise<string>;
}
/** A session as a connection uses it: opened with the first request, and again before it ends. */
export interface LazySession {
    /** {@link Session.id} */
    readonly id: () => Promise<string>;
    readonly sign: (request: Signable) => Promise<Readonly<Record<string, string>>>;
    readonly account: () => Promise<string>;
}
/** A request that is about to be sent. */
export interface Signable {
    readonly url: URL;
    readonly method: string;
    /** Names in lower case. */
    readonly headers: Readonly<Record<string, string>>;
    readonly body: Uint8Array | undefined;
    /** The vendor's clock as its last response told it, else ours; ms since the epoch. */
    readonly at: number;
}
