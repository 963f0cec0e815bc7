import type { Refusal, Warning } from '../change.js';
import type { Config, Selection } from '../config.js';
import type { Entries } from '../ledger-entry.js';
/** What a run is about, and what of its ledger is lost. */
interface Loss {
    readonly config: Pick<Config, 'targets' | 'where'>;
    readonly only: Pick<Selection, 'targets'>;
    readonly isLost: (target: string) => boolean;
    readonly entries: Entries;
}
/** Drift compares with what was written last, and where nobody knows any of that, "nothing differs" would be a lie. */
export declare function lostRefusals(loss: Loss): Refusal[];
/** A run goes on with what is left of the ledger, and should not do so in silence. */
export declare function lostWarnings(loss: Loss): Warning[];
/**
 * Who keeps a ledger until the next run: the machine that runs, the host of the pipeline through its API, or the git remote
 * that the checkout came from, whichever machine comes next.
 */
export type KeptBy = 'machine' | 'host' | 'remote';
/** What has to be known of a ledger's store. */
interface Kept {
    readonly keptBy: KeptBy;
    /** What it is: `a branch`. */
    readonly setup: {
        readonly label: string;
    };
}
/**
 * A ledger that may go with the machine. Where the machine is not to keep the usual one, machines live for one job: what a machine
 * keeps is there the next time only where the workflow sees to it, and where there is none yet, it may have been lost
 * each time.
 * @param call.usual the store where the config names none
 * @param call.chosen the store of this run
 * @param call.generation of the ledger; 0 where nothing was ever written
 */
export declare function unkeptWarnings(call: {
    readonly config: Pick<Config, 'ledger' | 'where'>;
    readonly usual: Kept;
    readonly chosen: Kept;
    readonly generation: number;
}): Warning[];
export {};
