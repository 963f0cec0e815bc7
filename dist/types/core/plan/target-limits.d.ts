import type { Change, Refusal } from '../change.js';
import type { Policy } from '../config.js';
import type { Capabilities } from '../target.js';
import type { Desired } from '../value.js';
import { type RefusalLines } from './refusal-lines.js';
/** What changes are held against here. */
export interface TargetLimitsInput extends RefusalLines {
    readonly policy: Pick<Policy, 'allowEmpty'>;
    /** By address key; empty for drift, which writes nothing and so needs no values. */
    readonly desired: ReadonlyMap<string, Desired>;
    /** Capabilities by target name. */
    readonly capabilities: ReadonlyMap<string, Capabilities>;
}
/** Names and values that the target would refuse are refused here, before anything is sent. */
export declare function limitRefusals(input: TargetLimitsInput, changes: readonly Change[]): Refusal[];
