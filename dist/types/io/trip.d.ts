import type { Keys } from '../core/fingerprint.js';
import type { Only } from '../core/map.js';
import { type Vouched } from '../core/places.js';
import type { SavedPlan } from '../core/saved.js';
import type { World } from '../core/types.js';
import type { Host, RunCall } from './call.js';
import { type Gates } from './gate.js';
import type { WaitNotice } from './http.js';
/** What every stage of a run has at hand. */
export interface Trip {
    readonly call: RunCall;
    readonly world: World;
    readonly host: Host;
    readonly keys: Keys;
    readonly notice: WaitNotice;
    /** The plan that is to be carried out exactly, if one is. It says itself what the run is about. */
    readonly approved: SavedPlan | undefined;
    readonly only: Only;
    readonly recover: boolean;
    readonly vouched: Vouched;
    readonly accept: readonly string[];
    /** What all that is sent with one token waits for. */
    readonly gates: Gates;
    /** Id of the run, for the ledger. */
    readonly id: string;
}
/**
 * Sets out: the keys, the host's part with the defaults filled in, and what a saved plan says.
 * @throws SealpostError 'usage', 'key-missing', 'key-weak', and what a saved plan is refused for
 */
export declare function begin(call: RunCall, world: World): Trip;
/** Counts work for who wants to hear how far it is. */
export declare function counter(call: RunCall, kind: 'looking' | 'writing', total: number): (target: string, more: number) => void;
