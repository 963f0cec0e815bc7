import type { PolicyInput } from './policy.js';
import type { Change, Refusal } from './types.js';
/** Names and values that the target would refuse are refused here, before anything is sent. */
export declare function limits(input: PolicyInput, changes: readonly Change[]): Refusal[];
