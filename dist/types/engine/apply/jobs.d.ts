import { type Place } from '../../core/address.js';
import type { Change, Plan } from '../../core/change.js';
import type { Config } from '../../core/config.js';
import type { Observed } from '../../core/observation.js';
/** One change with the place that it belongs to. */
export interface Job {
    readonly change: Change;
    readonly place: Place;
}
/** The changes of a plan by config target, in the plan's order. */
export declare function jobsByTarget(plan: Plan, observed: readonly Observed[]): Map<string, Job[]>;
/** What a receipt calls the change that it is for. */
export declare function nameOf(change: Change): {
    uid: string;
    name: string;
};
/** Which names a policy lets a write take over although somebody else made them: a protected one never. */
export declare function taking({ allow, protect }: Config['policy']): (change: Change) => boolean;
/**
 * Whether nothing of a target is left unknown by this run, so that a name without an entry is not ours.
 * @param ok address keys of everything that was done
 */
export declare function isWhole(jobs: readonly Job[], ok: ReadonlySet<string>): boolean;
