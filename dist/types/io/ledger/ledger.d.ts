import type { Keys } from '../../core/fingerprint.js';
import type { Entries, Place, World } from '../../core/types.js';
import { type Spot } from './page.js';
import { type LedgerEdit } from './shelf.js';
import type { Note, Store } from './store.js';
/** The ledger of one run. Every `edit` is durable when it returns. */
export interface Ledger {
    readonly id: string;
    readonly entries: Entries;
    /**
     * A target's page was here and is gone, or what is here is older than what was: what we wrote is unknown. Stays so
     * until a run has gone through all of the target's names and says so with `whole`.
     */
    readonly isLost: (target: string) => boolean;
    /** Sum of the pages' generations; grows with every write. */
    readonly generation: number;
    readonly where: string;
    /** Every place that has entries, with the config target that it was written for. */
    readonly spots: () => ReadonlyMap<string, Spot & {
        readonly target: string;
    }>;
    /**
     * Takes the exclusive right to apply to config targets (to all where none is named) and makes sure that what the
     * ledger says of them is still what was read.
     * @param about.plan hash of the plan, for the store's history
     * @returns gives the right back
     */
    lease(about?: {
        readonly targets: readonly string[];
        readonly plan: string;
    }): Promise<() => Promise<void>>;
    /**
     * Makes sure that the lease is still this run's. To be asked right before each request that changes a target.
     * @throws SealpostError('ledger-moved') where it is not
     */
    keep(): Promise<void>;
    /** Writes entries of one config target; nothing is written where nothing changes. */
    edit(target: string, edits: readonly LedgerEdit[], step: Note['step']): Promise<void>;
    /**
     * For who lost the lease between a write at the target and its entry: takes back what another run says of these names
     * meanwhile, since nobody knows whose value came last. The next run writes them anew.
     */
    doubt(target: string, names: readonly Pick<LedgerEdit, 'uid' | 'name'>[]): Promise<void>;
    /** Ends the recovery of a lost target: from now on a name without an entry is not ours. */
    whole(target: string): Promise<void>;
}
/**
 * Reads a ledger and checks every byte of it.
 * @param recover treat a missing ledger as a lost one
 * @param id the id that a new ledger shall have; random where absent
 * @throws SealpostError 'ledger-damaged', 'ledger-key', 'ledger-owner'
 */
export declare function openLedger(call: {
    readonly store: Store;
    readonly keys: Keys;
    readonly owner: string;
    readonly run: string;
    readonly world: Pick<World, 'random'>;
    readonly recover: boolean;
    readonly id?: string;
    /** What the config maps, so that the ledger can lead back to it when the config no longer does. */
    readonly places: readonly Place[];
}): Promise<Ledger>;
