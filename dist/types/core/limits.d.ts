import type { PolicyInput } from './policy.js';
import type { Capabilities, Change, Form, FormCapabilities, Refusal } from './types.js';
/** What a target says of values in one form; one that keeps no public values has nothing but secrets. */
export declare function formOf({ forms }: Pick<Capabilities, 'forms'>, form: Form): FormCapabilities;
/** Names and values that the target would refuse are refused here, before anything is sent. */
export declare function limits(input: PolicyInput, changes: readonly Change[]): Refusal[];
/**
 * The line that a refusal about changes leads to: the key's own or the nearest one above it, or, where the config says
 * nothing of the sort, the mapping that the first change comes from.
 */
export declare function lineFor(path: readonly string[], { uid }: Pick<Change, 'uid'>, { where, seen }: Pick<PolicyInput, 'where' | 'seen'>): string;
