import type { Entries } from './ledger-entry.js';
import type { Fingerprint } from './plan/fingerprint.js';
import { type Report } from './report.js';
import type { Secret } from './secret.js';
/**
 * What a variable of a build is, held against the ledger: what was written · another value · not there · of a name whose
 * last write did not finish · of a key that is not at hand.
 */
export type Compared = 'same' | 'differs' | 'absent' | 'unfinished' | 'other-key';
/** One name that the ledger has at a place which gives a build its variables. */
export interface BuildVariable {
    readonly name: string;
    /** Label of the place that the build should have it from. */
    readonly scope: string;
    readonly is: Compared;
}
/**
 * Whether what a build has is current: `unknown` where too little could be compared to say so, `unmapped` where the config
 * maps none of the places that give the build its variables.
 */
export type BuildVerdict = 'current' | 'differs' | 'unknown' | 'unmapped';
/** What a check of a build found. Holds no value. */
export interface BuildCheck {
    readonly version: 1;
    /** The host's name as people write it. */
    readonly host: string;
    /** What is built: `production`, `preview of feat/cart`. */
    readonly build: string;
    /** The target's name in the config. */
    readonly target: string;
    /** Labels of the places that give the build its variables, strongest first. */
    readonly scopes: readonly string[];
    readonly verdict: BuildVerdict;
    /** Names by the ledger, in its order; the place that wins for a name has it. */
    readonly variables: readonly BuildVariable[];
    /** What a look at the target found, as `drift` does; absent where the build has no token for it, or nothing to look for. */
    readonly report?: Report;
}
/** A place as a comparison needs it. */
type PlaceOfBuild = Pick<BuildVariable, 'scope'> & {
    readonly uid: string;
};
/**
 * Holds a build's own variables against what the ledger says was written.
 * @param places strongest first: a name that two of them have is the build's from the first
 * @param own a variable of the build; undefined where it has none of that name
 */
export declare function compareBuild(places: readonly PlaceOfBuild[], entries: Entries, own: (name: string) => Secret | undefined, fingerprint: Fingerprint): BuildVariable[];
/**
 * What follows from a comparison and a look. Only what was seen counts: a build is current where nothing differs, and
 * either the target was looked at or at least one of the build's own variables was compared.
 */
export declare function verdictOf({ variables, report }: Pick<BuildCheck, 'variables' | 'report'>): BuildVerdict;
/** The exit code: 0 current, or nothing to check · 2 not, or not known · otherwise what a look at the target ended with. */
export declare function exitOfCheck({ verdict, report }: Pick<BuildCheck, 'verdict' | 'report'>): number;
export {};
