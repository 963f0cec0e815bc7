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
    /** For looking: refuses everything but GET and HEAD. */
    readonly reading: TargetIo;
    /** Makes what may write. Called in `engine/apply/apply.ts` only. */
    readonly writing: () => TargetIo;
}
/**
 * Opens a line to each config target. Targets with one endpoint and one token share a wire, because they share the
 * vendor's counters.
 * @param mayWrite asked right before each request that changes something; throws where that must not be sent any more
 * @param gates what others share who send with the same tokens
 * @throws SealpostError 'endpoint' for an address that is neither https nor loopback, 'token-missing'
 */
export declare function openConnections(targets: readonly ConfigTarget[], runtime: Runtime, notice: WaitNotice, tokens: Tokens, mayWrite?: () => Promise<void>, tokenLanes?: TokenLanes): Map<string, Connection>;
