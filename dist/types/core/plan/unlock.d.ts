import type { Plan, RunOption } from '../change.js';
import { type Policy, type Selection } from '../config.js';
import { type Consents } from '../consent.js';
/** All that it takes, at once, to have a plan's refusals lifted, or, where there are none, what it leaves alone let through. */
export interface Unlock {
    readonly about: 'refused' | 'skipped';
    /** How many refusals, or changes, that is. */
    readonly of: number;
    /** For one run alone; absent where no option lifts any. */
    readonly once?: {
        readonly lifts: number;
        /** The whole command, or the inputs of a step in a run that somebody starts by hand. */
        readonly as: 'command' | 'inputs';
        readonly text: string;
        readonly options: readonly RunOption[];
    };
    /** For good; absent where no setting lifts any. */
    readonly config?: {
        readonly lifts: number;
        readonly file: string;
        readonly text: string;
    };
    /** What to do about those that neither lifts, a sentence each. */
    readonly rest: readonly string[];
}
/** What a run was told, which goes before what it would have to be told beside. */
export interface Told {
    readonly policy: Pick<Policy, 'allow' | 'maxRemovals'>;
    /** The config as messages name it. */
    readonly file: string;
    readonly only: Selection;
    readonly recover: boolean;
    readonly accept: readonly string[];
    /** Those that come to something. */
    readonly consents: Consents;
}
/** @returns undefined where nothing is held back that anybody could let through */
export declare function unlockOf({ refusals, changes }: Pick<Plan, 'refusals' | 'changes'>, told: Told): Unlock | undefined;
