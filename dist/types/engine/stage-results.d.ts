import type { Place } from '../core/address.js';
import type { Warning } from '../core/change.js';
import type { Entries } from '../core/ledger-entry.js';
import type { Observed } from '../core/observation.js';
import type { DiffInput } from '../core/plan/name-diff.js';
import type { Touched } from '../core/review/proposed-changes.js';
import type { Wanted } from '../core/value.js';
import type { Ledger } from '../io/ledger/ledger.js';
import type { Connection } from './connections.js';
import type { Identities } from './identify.js';
import type { Input } from './read-source.js';
/** What the sources gave, mapped. */
export interface Values extends Input {
    /** Names whose values say nothing, because a pull request changes them at the source. */
    readonly touched: readonly Touched[];
    /** What is to be said of the sources' own files. */
    readonly exposed: readonly Warning[];
}
/** The places that a run observes. */
export interface Reach {
    /** Places of this run, in the config's order; those last that the config no longer maps. */
    readonly active: readonly Place[];
    /** Places whose revisions a write of this run may move. */
    readonly neighbours: readonly Place[];
    /** No place was left out. */
    readonly complete: boolean;
}
/** What diff and policy go by: what was observed, what the ledger says, and how a value that was read back is known. */
export type DiffFacts = Omit<DiffInput, 'wanted'> & Identities & {
    /** Entries that are about to follow a place to its present spelling. */
    readonly moved: Entries;
};
/** Everything that a run finds out before it decides, in the order in which it does; each step takes what it needs. */
export interface StageResults {
    /** The places of this run, as the config maps them. */
    readonly places: readonly Place[];
    readonly values: Values;
    readonly ledger: Ledger;
    readonly wanted: readonly Wanted[];
    readonly reach: Reach;
    readonly connections: ReadonlyMap<string, Connection>;
    /** One for each place of the reach, the neighbours last. */
    readonly observed: readonly Observed[];
    readonly facts: DiffFacts;
}
