import type { Change } from '../change.js';
import { type DiffInput } from './name-diff.js';
/**
 * The truth table. Desired × Observation × Ledger → one change for each name that any of the three knows.
 *
 *     source target ledger            row, revision  fingerprint  change
 *     yes    no     none/pending      –              –            create absent
 *     yes    no     written           –              –            create vanished        drift: deleted
 *     yes    yes    none              –              –            adopt foreign     (readable and equal: keep, learned where policy allows adopt)
 *     yes    yes    written           same           same         keep, by revision
 *     yes    yes    written           none           same         keep, by ledger
 *     yes    yes    written           any            differs      update source-changed  drift where it moved
 *     yes    yes    written           moved          same         update drifted         drift: edited
 *     yes    yes    written           made anew      same         update drifted         drift: made-anew
 *     yes    yes    written           moved by us    same         keep, learned     (another entry of ours has this very revision)
 *     yes    yes    written           cannot be told same         keep, learned     (the revision is shared with what is not ours)
 *     yes    yes    pending           any            any          update unfinished (readable and equal: keep, learned)
 *     yes    yes    written, old key  unmoved        same by it   keep, learned
 *     yes    yes    written, lost key –              –            update rekeyed         drift where it moved
 *     no     yes    written           same           –            remove gone-from-source (mapped under another spelling: leave, then forget)
 *     no     yes    written           none           –            remove gone-from-source, on the ledger's word
 *     no     yes    written           moved          –            leave not-ours         drift: edited or made-anew
 *     no     yes    none/pending      –              –            leave foreign
 *     no     no     any               –              –            forget gone-everywhere
 *
 * A name that could not be seen in a scope that was not listed whole is left, whatever the other two say.
 * Linear in the number of names.
 */
export declare function diff(input: DiffInput): Change[];
