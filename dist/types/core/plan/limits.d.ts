import type { Change, Refusal } from '../types.js';
import type { PolicyInput } from './policy.js';
/** Names and values that the target would refuse are refused here, before anything is sent. */
export declare function limits(input: PolicyInput, changes: readonly Change[]): Refusal[];
/**
 * The line that a refusal about changes leads to: the key's own or the nearest one above it, or, where the config says
 * nothing of the sort, the mapping that the first change comes from.
 */
export declare function lineFor(path: readonly string[], { uid }: Pick<Change, 'uid'>, { where, seen }: Pick<PolicyInput, 'where' | 'seen'>): string;
