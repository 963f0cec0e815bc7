import type { Refusal } from '../core/change.js';
import type { applyPolicy, PolicyInput } from '../core/plan/policy.js';
import type { Desired } from '../core/value.js';
import type { RunContext } from './context.js';
import type { StageResults, Values } from './stage-results.js';
/** What changes are held against: the facts, the config's policy, what the targets can keep, and whether the source was whole. */
export declare function policyInputOf({ call, config, only, recover }: RunContext, { values, facts }: Pick<StageResults, 'values' | 'facts'>): Omit<PolicyInput, 'changes'>;
/** Values by address key, without those of which nothing is known but that a pull request changes them. */
export declare function desiredByKey({ desired, touched }: Values): Map<string, Desired>;
/**
 * What forbids a run, an approved plan that no longer fits among it. Drift writes nothing, so nothing forbids it but a
 * ledger that cannot be compared with.
 */
export declare function refusalsOf({ call, config, approved, only }: RunContext, judged: ReturnType<typeof applyPolicy>, { ledger, facts }: Pick<StageResults, 'ledger' | 'facts'>): Refusal[];
