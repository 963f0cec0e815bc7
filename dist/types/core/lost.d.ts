import { type Only } from './map.js';
import type { Config, Entries, Refusal } from './types.js';
import type { Warning } from './warnings.js';
/** What a run is about, and what of its ledger is lost. */
interface Loss {
    readonly config: Pick<Config, 'targets' | 'where'>;
    readonly only: Pick<Only, 'targets'>;
    readonly isLost: (target: string) => boolean;
    readonly entries: Entries;
}
/** Drift compares with what was written last, and where nobody knows any of that, "nothing differs" would be a lie. */
export declare function lostRefusals(loss: Loss): Refusal[];
/** A run goes on with what is left of the ledger, and should not do so in silence. */
export declare function lostWarnings(loss: Loss): Warning[];
export {};
