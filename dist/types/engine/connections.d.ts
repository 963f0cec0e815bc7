import type { Runtime } from '../core/runtime.js';
import type { TargetIo } from '../core/target.js';
import type { ConfigTarget, Tokens } from '../io/credentials/tokens.js';
import { type HttpClient, type Requests, type WaitNotice } from '../io/http/client.js';
import { type TokenLanes } from '../io/http/lanes.js';
/** How one config target is reached. */
export interface Connection {
    readonly client: HttpClient;
    /** What this config target has asked so far. */
    readonly requests: Requests;
    /** For observing: refuses everything but GET and HEAD. */
    readonly reading: TargetIo;
    /** Makes what may write. Called in `engine/apply/write-batch.ts` only. */
    readonly writing: () => TargetIo;
}
/** What connections are opened with. */
export interface ConnectionSettings {
    readonly runtime: Runtime;
    readonly notice: WaitNotice;
    readonly tokens: Tokens;
    /** Asked right before each request that changes something; throws where that must not be sent any more. */
    readonly mayWrite?: () => Promise<void>;
    /** What others share who send with the same tokens. */
    readonly tokenLanes?: TokenLanes;
}
/**
 * Opens a connection to each config target. Targets with one endpoint and one token share a client, because they share the
 * vendor's counters.
 * @throws SealpostError 'endpoint' for an address that is neither https nor loopback, 'token-missing'
 */
export declare function openConnections(targets: readonly ConfigTarget[], { runtime, notice, tokens, mayWrite, tokenLanes }: ConnectionSettings): Map<string, Connection>;
/** What sources were asked, by what the report calls them, and each config target, by its name. */
export declare function requestsOf(sources: ReadonlyMap<string, Requests>, connections: ReadonlyMap<string, Connection>): Record<string, Requests>;
