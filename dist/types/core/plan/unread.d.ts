import type { Change } from '../change.js';
import type { Entries } from '../ledger-entry.js';
import type { DesiredOrUnread } from './map.js';
import { type Provenance } from './provenance.js';
/** Environments with a value that was not read and whose version is not known to be the one that was written. */
export declare function changedEnvironments(mapped: readonly DesiredOrUnread[], provenance: Provenance, entries: Entries): Set<string>;
/**
 * Environments with values that were not read and that are needed, since something of theirs would be written: what goes to
 * a target, and what its limits and the policy are held against, is read as a whole.
 * @param changes as policy leaves them
 */
export declare function writtenEnvironments(changes: readonly Change[], mapped: readonly DesiredOrUnread[]): Set<string>;
