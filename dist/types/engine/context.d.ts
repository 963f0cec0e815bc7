import type { Config, Selection } from '../core/config.js';
import { type Accepted } from '../core/plan/accepted.js';
import type { Keys } from '../core/plan/fingerprint.js';
import type { SavedPlan } from '../core/plan/saved-plan.js';
import type { Runtime } from '../core/runtime.js';
import type { Requests, WaitNotice } from '../io/http/client.js';
import { type TokenLanes } from '../io/http/lanes.js';
import type { StoreKind } from '../io/ledger/store-kind.js';
import type { Host, RunCall } from './options.js';
/** What every stage of a run has at hand. */
export interface RunContext {
    readonly call: RunCall;
    readonly config: Config;
    readonly runtime: Runtime;
    readonly host: Host;
    readonly keys: Keys;
    readonly notice: WaitNotice;
    /** The plan that is to be carried out exactly, if one is. It says itself what the run is about. */
    readonly approved: SavedPlan | undefined;
    readonly only: Selection;
    readonly recover: boolean;
    readonly accepted: Accepted;
    readonly accept: readonly string[];
    /** What all that is sent with one token waits for. */
    readonly tokenLanes: TokenLanes;
    /** Where the ledger is: of this run, and of a run whose config names none. */
    readonly stores: {
        readonly chosen: StoreKind;
        readonly usual: StoreKind;
    };
    /** How often sources were asked, by what the report calls them. */
    readonly sourceRequests: Map<string, Requests>;
    /** Id of the run, for the ledger. */
    readonly id: string;
}
/**
 * Sets out: the keys, the host's part with the defaults filled in, what a saved plan says, and where the ledger is.
 * @throws SealpostError 'usage', 'key-missing', 'key-weak', and what a saved plan is refused for
 */
export declare function begin(call: RunCall, config: Config, runtime: Runtime): Promise<RunContext>;
/** Counts work for who wants to hear how far it is. */
export declare function counter(call: RunCall, kind: 'looking' | 'writing', total: number): (target: string, more: number) => void;
