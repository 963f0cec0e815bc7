import type { Fingerprint } from './fingerprint.js';
import type { Change, Entries, Observation, Place, Wanted } from './types.js';
/** What the diff needs to know. All of it is data, but for the fingerprint of what a target read back. */
export interface DiffInput {
    readonly wanted: readonly Wanted[];
    /** What was seen, place by place, in the order that changes will have. */
    readonly seen: readonly {
        readonly place: Place;
        readonly observation: Observation;
    }[];
    readonly entries: Entries;
    /** Whether a target's part of the ledger is lost or rolled back: nothing is known of what we wrote, all of it may be ours. */
    readonly isLost: (target: string) => boolean;
    /** Id of the current key. */
    readonly keyId: string;
    readonly fingerprint: Fingerprint;
}
/**
 * The truth table. Desired × Observation × Ledger → one change for each name that any of the three knows.
 *
 *     source target ledger            revision  fingerprint  change
 *     yes    no     none/pending      –         –            create absent
 *     yes    no     written           –         –            create vanished
 *     yes    yes    none              –         –            adopt foreign     (readable and equal: keep, learned)
 *     yes    yes    written           same      same         keep, by revision
 *     yes    yes    written           none      same         keep, by ledger
 *     yes    yes    written           any       differs      update source-changed
 *     yes    yes    written           moved     same         update drifted
 *     yes    yes    pending           any       any          update unfinished (readable and equal: keep, learned)
 *     yes    yes    written, old key  unmoved   same by it   keep, learned
 *     yes    yes    written, lost key –         –            update rekeyed
 *     no     yes    written           –         –            remove gone-from-source (mapped under another spelling: leave, then forget)
 *     no     yes    none/pending      –         –            leave foreign
 *     no     no     any               –         –            forget gone-everywhere
 *
 * A name that could not be seen in a scope that was not listed whole is left, whatever the other two say.
 * Linear in the number of names.
 */
export declare function diff(input: DiffInput): Change[];
