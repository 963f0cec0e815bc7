import type { Change, Refusal } from '../change.js';
import type { Policy } from '../config.js';
import type { EmptySource } from '../plan/layers.js';
import type { Outline } from './config-outline.js';
import type { Touched } from './proposed-changes.js';
/** What of a config decides about refusals, as the default branch will have it once a pull request is merged. */
export interface AfterMerge {
    readonly policy: Policy;
    /** Environments that the pull request maps anew. */
    readonly mapped: ReadonlySet<string>;
    /** Environments that it takes out of `environments`. */
    readonly dropped: ReadonlySet<string>;
}
/** What policy makes of changes. */
interface Judged {
    readonly changes: readonly Change[];
    readonly refusals: readonly Refusal[];
}
/**
 * The default branch's config with what a pull request changes of it, as git would merge them: where the pull request leaves
 * a key alone, what came to the default branch meanwhile stands.
 * @returns undefined where one of the three configs is not there
 */
export declare function afterMergeOf(fork: Outline | undefined, tip: Outline | undefined, head: Outline | undefined): AfterMerge | undefined;
/** What policy is held against after the merge, of what it is held against before. */
export declare function mergedInput({ policy, mapped, dropped }: AfterMerge, input: {
    readonly empty: readonly EmptySource[];
    readonly unmapped: readonly string[];
}, touched: readonly Touched[]): {
    readonly policy: Policy;
    readonly empty: readonly EmptySource[];
    readonly unmapped: readonly string[];
};
/**
 * Says of what is refused or held back whether it passes once the pull request is merged. It decides nothing: what happens
 * is the default branch's to say, before the merge and after it.
 *
 * Nobody learns a value by it: `merged` is made of the same changes, of which names and states are shown anyway, and it can
 * only take a refusal back that was shown, never bring up another one.
 */
export declare function foretold<T extends Judged>(judged: T, merged: Judged): T;
export {};
