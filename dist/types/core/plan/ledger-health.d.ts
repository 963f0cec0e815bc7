import type { Config } from '../config.js';
import type { Entries, Refusal } from '../types.js';
import { type Selection } from './map.js';
import type { Warning } from './warnings.js';
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
 * A ledger that may go with the machine. A host whose own choice is a branch has machines that live for one job: a file
 * is kept there only where the workflow sees to it, and where there is none yet, it may have been lost each time.
 * @param call.host the ledger where the config names none
 * @param call.generation of the ledger; 0 where nothing was ever written
 */
export declare function unkeptWarnings(call: {
    readonly config: Pick<Config, 'ledger' | 'where'>;
    readonly host: 'file' | 'git-branch';
    readonly generation: number;
}): Warning[];
export {};
