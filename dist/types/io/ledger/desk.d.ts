import type { Keys } from '../../core/plan/fingerprint.js';
import type { Runtime } from '../../core/runtime.js';
import type { LedgerEntry, Place } from '../../core/types.js';
import { type Index, type LedgerEdit, type Targeted } from './format/book.js';
import { type LoadedLedger } from './load.js';
import { type Wish } from './steps.js';
import type { Store, StoredLedger, Write } from './store.js';
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
/** A write of wishes. */
export interface Sheet {
    readonly write: Write;
    /** All of it is so already. */
    readonly empty: boolean;
    /** To be called when it was written. */
    readonly done: (tag: string) => void;
}
/** What a run knows of its ledger, and how that becomes another one. */
export interface Desk {
    readonly id: string;
    /** What is durable, but for what others wrote since. */
    readonly state: () => LoadedLedger;
    /** What counts, durable or not; its entries stay one and the same map. */
    readonly index: Index;
    readonly entryAt: (at: Pick<LedgerEdit, 'uid' | 'name'>) => LedgerEntry | undefined;
    /** What is durable of a name. */
    readonly durable: (at: Pick<Targeted, 'target' | 'uid' | 'name'>) => LedgerEntry | undefined;
    readonly isLost: (target: string) => boolean;
    /** Config targets that have a part of the ledger, as far as this run has taken note of them. */
    readonly parts: () => readonly string[];
    /** Says what holds a place; true where that is news. */
    readonly tell: (uid: string, identity: string) => boolean;
    /** Sees anew what is on the shelf, whatever it is. @throws SealpostError('ledger-moved') where it is another ledger */
    readonly see: (stored: StoredLedger) => void;
    /** Sees it where these parts are still as they were. @returns false where they are not */
    readonly seeSame: (stored: StoredLedger, targets: readonly string[] | undefined) => boolean;
    /**
     * A write of wishes; in memory nothing changes before it is done, for a failed write must leave no trace in the next
     * one.
     * @param plan hash of the plan, for the store's history
     */
    readonly sheetOf: (wishes: readonly Wish[], plan: string) => Sheet;
}
/**
 * Reads a ledger and checks every byte of it.
 * @param owed edits that count although they are not durable yet
 * @throws SealpostError 'ledger-damaged', 'ledger-key', 'ledger-owner'
 */
export declare function openDesk(call: LedgerCall, owed: () => readonly Targeted[]): Promise<Desk>;
