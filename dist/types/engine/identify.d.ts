import { type Place } from '../core/address.js';
import type { Config } from '../core/config.js';
import { type SealpostError } from '../core/errors.js';
import type { Observed } from '../core/observation.js';
import { type Evidence } from '../core/plan/ownership.js';
import type { HolderChange, PlaceIdentity } from '../core/plan/place-identity.js';
import type { Wanted } from '../core/value.js';
import type { PlaceRecord } from '../io/ledger/format/contents.js';
import type { Connection } from './connections.js';
/** What the vendors themselves call the places of a run. */
export interface Identities {
    /** By uid; a place that is absent is not known by anything but its spelling. */
    readonly identities: ReadonlyMap<string, PlaceIdentity>;
    readonly holderChanges: readonly HolderChange[];
    /** Uid → the vendor's id of what holds the place, for the ledger. */
    readonly holders: ReadonlyMap<string, string>;
    /** Holders that were to be asked and could not say what they are, by uid: what is there may be another place's. */
    readonly unidentified: ReadonlyMap<string, SealpostError>;
}
/** What a ledger says of a holder that the token may not see: there is no use in asking each time. */
export declare const hiddenHolder = "-";
/** What an identification works with. */
interface IdentifyCall {
    readonly config: Config;
    /** Every place that the config maps, this run's or not. */
    readonly mapped: readonly Place[];
    readonly observed: readonly Observed[];
    readonly records: ReadonlyMap<string, PlaceRecord>;
    readonly connections: ReadonlyMap<string, Connection>;
    readonly evidence: Evidence;
    readonly wanted: readonly Wanted[];
}
/**
 * Finds out what holds each place, by the vendor's own id: from the ledger where it knows, and where something that was
 * written is seen as it was left, else by asking the vendor once for each spelling; where an observation shows it, by that.
 * What cannot be asked stays unidentified.
 */
export declare function identify(call: IdentifyCall): Promise<Identities>;
export {};
