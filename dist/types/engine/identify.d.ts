import type { Config } from '../core/config.js';
import { type SealpostError } from '../core/errors.js';
import type { Relocated, Told } from '../core/plan/relocations.js';
import type { Place, Wanted } from '../core/types.js';
import type { PlaceRecord } from '../io/ledger/format/book.js';
import type { Connection } from './connections.js';
import type { Facts } from './decisions.js';
import type { Seen } from './observe.js';
/** What the vendors themselves call the places of a run. */
export interface Identities {
    readonly told: ReadonlyMap<string, Told>;
    readonly relocated: readonly Relocated[];
    /** Uid → the vendor's id of what holds the place, for the ledger. */
    readonly holders: ReadonlyMap<string, string>;
    /** Holders that were to be asked and could not say what they are, by uid: what is there may be another place's. */
    readonly untold: ReadonlyMap<string, SealpostError>;
}
/** What a ledger says of a holder that the token may not look at: there is no use in asking each time. */
export declare const unseen = "-";
/** What an identification works with. */
interface Call {
    readonly config: Config;
    /** Every place that the config maps, this run's or not. */
    readonly mapped: readonly Place[];
    readonly seen: readonly Seen[];
    readonly records: ReadonlyMap<string, PlaceRecord>;
    readonly connections: ReadonlyMap<string, Connection>;
    readonly facts: Pick<Facts, 'entries' | 'fingerprint'>;
    readonly wanted: readonly Wanted[];
}
/**
 * Finds out what holds each place, by the vendor's own id: from the ledger where it knows, and where something that was
 * written is seen as it was left, else by asking the vendor once for each spelling; where a look shows it, by that.
 * What cannot be asked stays untold.
 */
export declare function identify(call: Call): Promise<Identities>;
export {};
