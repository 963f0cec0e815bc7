import type { Config } from '../core/config.js';
import type { applyPolicy, PolicyInput } from '../core/plan/policy.js';
import type { DiffInput } from '../core/plan/verdict.js';
import { type Warning } from '../core/plan/warnings.js';
import type { Report } from '../core/report.js';
import type { Entries, Plan, Receipt, Refusal, Wanted } from '../core/types.js';
import type { Ledger } from '../io/ledger/ledger.js';
import type { Connection } from './connections.js';
import { type RunContext } from './context.js';
import { type Identities } from './identify.js';
import type { Seen } from './observe.js';
import type { Reach, Values } from './stages.js';
/** What diff and policy go by: what was seen, what the ledger says, and how a value that was read back is known. */
export type Facts = Omit<DiffInput, 'wanted'> & Identities & {
    /** Entries that are about to follow a place to its present spelling. */
    readonly moved: Entries;
};
/** Puts together what is known when the looking is over; asks the vendors what they call a place where nobody knows. */
export declare function factsOf(context: RunContext, config: Config, ledger: Ledger, reach: Reach, { looks, connections, wanted, values, }: {
    looks: readonly Seen[];
    connections: ReadonlyMap<string, Connection>;
    wanted: readonly Wanted[];
    values: Values;
}): Promise<Facts>;
/** What changes are held against: the config's policy, what the targets can keep, and whether the source was whole. */
export declare function rulesOf({ call, only, recover }: RunContext, config: Config, values: Values): Omit<PolicyInput, keyof Facts | 'changes'>;
/**
 * What forbids a run, an approved plan that no longer fits among it. Drift writes nothing, so nothing forbids it but a
 * ledger that cannot be compared with.
 */
export declare function refusalsOf({ call, approved, only }: RunContext, judged: ReturnType<typeof applyPolicy>, config: Config, { isLost, entries }: Pick<Ledger, 'isLost' | 'entries'>, { holders }: Pick<Facts, 'holders'>): Refusal[];
/** What stops nothing, and that a person should look at all the same. */
export declare function warningsFor({ call, host, only, accept }: RunContext, config: Config, { read, desired, exposed }: Values, { isLost, generation, entries }: Pick<Ledger, 'isLost' | 'generation' | 'entries'>, { changes }: Plan, { complete }: Pick<Reach, 'complete'>, looks: readonly Seen[]): Warning[];
/**
 * Whether there is something to do, at a target or in the ledger. To end the recovery of a lost ledger is something, too:
 * as long as it lasts, what is foreign is taken for ours.
 */
export declare function hasWork(plan: Plan, ledger: Pick<Ledger, 'isLost' | 'records' | 'entries'>, facts: Facts): boolean;
/** Whether a plan is to be carried out now: it may be, there is something to do, and whoever decides has agreed. */
export declare function isApproved({ call }: RunContext, plan: Plan, work: boolean, report: () => Report): Promise<boolean>;
/**
 * Carries out a plan under the ledger's lease.
 * @param receipts filled as the work goes on
 */
export declare function carryOut({ call, runtime, keys, id }: RunContext, plan: Plan, { config, values, ledger, reach, looks, connections, facts, }: {
    config: Config;
    values: Values;
    ledger: Ledger;
    reach: Reach;
    looks: Seen[];
    connections: ReadonlyMap<string, Connection>;
    facts: Facts;
}, receipts: Receipt[]): Promise<void>;
