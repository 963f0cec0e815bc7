import type { Place } from '../../core/address.js';
import { SealpostError } from '../../core/errors.js';
import type { LedgerEntry } from '../../core/ledger-entry.js';
import type { Keys } from '../../core/plan/fingerprint.js';
import type { Runtime } from '../../core/runtime.js';
import type { ChangeSet } from './change-set.js';
import { type DecodedLedger } from './decode.js';
import { type EntryIndex } from './entry-index.js';
import type { LedgerEdit, PlaceRecord, Targeted } from './format/contents.js';
import { type MacKeys } from './format/mac.js';
import type { Store } from './store.js';
/** How a ledger is opened. */
export interface LedgerCall {
    readonly store: Store;
    readonly keys: Keys;
    readonly owner: string;
    readonly run: string;
    readonly runtime: Pick<Runtime, 'random'>;
    /** Treat a missing ledger as a lost one. */
    readonly recover: boolean;
    /** The id that a new ledger shall have; random where absent. */
    readonly id?: string;
    /** What the config maps, so that the ledger can lead back to it when the config no longer does. */
    readonly places: readonly Place[];
}
/** What may wait for the next write. */
export interface Deferred {
    readonly changes: ChangeSet;
    /** What is durable in place of each edit. */
    readonly before: ReadonlyMap<Targeted, LedgerEntry | undefined>;
}
/** What a run knows of its ledger. */
export interface WorkingCopy {
    /** The ledger's id. */
    readonly id: string;
    readonly owner: string;
    readonly run: string;
    /** How a person finds the ledger. */
    readonly where: string;
    readonly keys: MacKeys;
    /** A section that is not there is a lost one. */
    readonly recover: boolean;
    /** uid → the place, as the config maps it. */
    readonly mapped: ReadonlyMap<string, Pick<PlaceRecord, 'use' | 'scope'>>;
    /** uid → the vendor's id of what holds the place, as this run was told it. */
    readonly identities: Map<string, string>;
    /** What counts, durable or not; its entries stay one and the same map. */
    readonly index: EntryIndex;
    /** What is durable, but for what others wrote since. */
    durable: DecodedLedger;
    /** When each section last changed, as far as this run has taken note of it. */
    seen: Map<string, number | undefined>;
    /** What counts although it is not durable yet. */
    deferred: Deferred[];
}
/**
 * Reads a ledger and checks every byte of it.
 * @throws SealpostError 'ledger-damaged', 'ledger-key', 'ledger-owner'
 */
export declare function openWorkingCopy(call: LedgerCall): Promise<WorkingCopy>;
/** What counts for a name. */
export declare function entryAt({ index }: WorkingCopy, at: Pick<LedgerEdit, 'uid' | 'name'>): LedgerEntry | undefined;
/** What is durable of a name. */
export declare function durableAt({ durable }: WorkingCopy, { target, uid, name }: Pick<Targeted, 'target' | 'uid' | 'name'>): LedgerEntry | undefined;
/** Whether what was written to a config target is durably unknown. */
export declare function isDurablyLost({ durable, recover }: WorkingCopy, target: string): boolean;
/** Takes down what holds a place; true where that is news. */
export declare function noteIdentity({ identities }: WorkingCopy, uid: string, identity: string): boolean;
/** Config target → the generation in which its section last changed. */
export declare function changesIn({ contents }: DecodedLedger): Map<string, number | undefined>;
/** The error for what another run did meanwhile. */
export declare function moved({ where }: WorkingCopy, what: string): SealpostError;
