import { type Keyed } from '../core/plan/keyed-revisions.js';
import type { TargetIo } from '../core/target.js';
import type { ConfigTarget, Tokens } from '../io/credentials/tokens.js';
import { type HttpClient, type Requests, type WaitNotice } from '../io/http/client.js';
import { type TokenLanes } from '../io/http/lanes.js';
import { type LoginContext } from './target-login.js';
/** How one config target is reached. */
export interface Connection {
    readonly client: HttpClient;
    /** What this config target has asked so far. */
    readonly requests: Requests;
    /** Puts what an observation of a scope shows of values under the keys of the run. */
    readonly keyed: Keyed;
    /** For observing: refuses everything but GET and HEAD. */
    readonly reading: TargetIo;
    /** Makes what may write. Called in `engine/apply/write-batch.ts` only. */
    readonly writing: () => TargetIo;
}
/** What connections are opened with. */
export interface ConnectionSettings {
    readonly runtime: LoginContext['runtime'];
    readonly notice: WaitNotice;
    readonly tokens: Tokens;
    /** Asked right before each request that changes something; throws where that must not be sent any more. */
    readonly mayWrite?: () => Promise<void>;
    /** Where nothing is to be compared, revisions that need a key are dropped. */
    readonly keyed?: Keyed;
    /** What others share who send with the same tokens. */
    readonly tokenLanes?: TokenLanes;
    /** Told of what a login brings to light. */
    readonly redact?: LoginContext['redact'];
}
/**
 * Opens a connection to each config target. Targets with one endpoint and one token share a client, because they share the
 * vendor's counters; one that logs in has a client of its own, which shares a lane with others of the same credential.
 * @throws SealpostError 'endpoint' for an address that is neither https nor loopback, 'token-missing'
 */
export declare function openConnections(targets: readonly ConfigTarget[], settings: ConnectionSettings): Map<string, Connection>;
/** What sources were asked, by what the report calls them, and each config target, by its name. */
export declare function requestsOf(sources: ReadonlyMap<string, Requests>, connections: ReadonlyMap<string, Connection>): Record<string, Requests>;
