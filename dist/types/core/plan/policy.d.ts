import type { Config, Policy } from '../config.js';
import type { Capabilities } from '../target.js';
import type { Change, Desired, Entries, Observation, Place, Refusal } from '../types.js';
import { type Relocated, type Told, type Vouched } from './relocations.js';
/** What a config allows, and what it is held against. */
export interface PolicyInput {
    readonly changes: readonly Change[];
    readonly policy: Policy;
    /** Leads a refusal to its line. */
    readonly where: Config['where'];
    readonly entries: Entries;
    readonly seen: readonly {
        readonly place: Place;
        readonly observation: Observation;
    }[];
    /** By uid, what the vendors call the places themselves. */
    readonly told: ReadonlyMap<string, Told>;
    readonly relocated: readonly Relocated[];
    readonly vouched: Vouched;
    /** By slot; empty for drift, which writes nothing and so needs no values. */
    readonly desired: ReadonlyMap<string, Desired>;
    /** Capabilities by target name. */
    readonly capabilities: ReadonlyMap<string, Capabilities>;
    /** Environments that a source gave and that are mapped, with how many values each has; empty for drift. */
    readonly environments: ReadonlyMap<string, number>;
    /** Environments that the config declares and that nothing maps. */
    readonly unmapped: readonly string[];
    /** Whether a target's part of the ledger is lost. */
    readonly isLost: (target: string) => boolean;
    /** The ledger was lost and the person said `--recover`: rewriting everything is what was asked for. */
    readonly recover: boolean;
}
/**
 * Narrows changes to what may happen and lists what must not happen as asked. One refusal stops the whole run before
 * any write; a narrowed change is left alone while the rest goes on.
 */
export declare function applyPolicy(input: PolicyInput): {
    changes: Change[];
    refusals: Refusal[];
};
