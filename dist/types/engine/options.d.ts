import type { Place } from '../core/address.js';
import type { Config, Selection } from '../core/config.js';
import type { Command, Report } from '../core/report.js';
import type { Touched } from '../core/review/proposed-changes.js';
import type { Secret } from '../core/secret.js';
import type { SourceList } from '../core/source.js';
import type { TargetList } from '../core/target.js';
import type { Tokens } from '../io/credentials/tokens.js';
import type { StoreList } from '../io/ledger/store-kind.js';
/** What a person may want to hear while it goes on. */
export type Progress = {
    readonly kind: 'looking' | 'writing';
    readonly done: number;
    readonly total: number;
    readonly target: string;
} | {
    readonly kind: 'waiting';
    readonly until: number;
    readonly because: 'limited' | 'unavailable';
};
/** What a run has to do with a saved plan: make one that is good for `lifeMs`, or carry one out. */
export type Saving = {
    readonly make: (text: string) => Promise<void>;
    readonly lifeMs: number;
} | {
    readonly apply: string;
};
/** What to run, on what, with which plug-ins. */
export interface RunCall {
    readonly command: Command;
    /** Absolute path of the config. */
    readonly config: string;
    readonly only: Selection;
    /** Take a missing ledger for a lost one: rewrite what the config maps, remove nothing. */
    readonly recover: boolean;
    /**
     * What a person vouches for, for this run alone: addresses that are ours although they were edited or made anew, and
     * places that may be begun anew or forgotten. Nothing where it is left out.
     */
    readonly accept?: readonly string[];
    /** Save the plan, or carry out exactly a saved one, which then says itself what `only` and `recover` are. */
    readonly saved?: Saving;
    readonly targets: TargetList;
    readonly sources: SourceList;
    /** Kinds of ledger store; those that ship where it is left out. */
    readonly stores?: StoreList;
    /** Asked before the first write, with the report of the plan; false ends the run unchanged. */
    readonly approve: (report: Report) => Promise<boolean>;
    readonly progress: (progress: Progress) => void;
    /** What the host of the run (a terminal, an Action) brings in place of the defaults. */
    readonly host?: Partial<Host>;
}
/** Where a run takes part in its surroundings. */
export interface Host {
    /** Told of the config, once it is read and checked. */
    readonly configured: (config: Config) => void;
    /**
     * Told what must not be shown, before anything that depends on it is. `plain` is public by declaration: config,
     * names, what is known of the targets. `names` are those of the secrets, in their order.
     */
    readonly redact: (secrets: readonly Secret[], plain: readonly string[], names?: readonly string[]) => void;
    /** How a config target gets its token; where it says nothing, as the environment says. */
    readonly tokens: Tokens;
    /** The kind of ledger store where the config names none. */
    readonly ledger: string;
    /** Whether a place may take part in this run; what may not is left out, source values included. */
    readonly allow: (place: Place) => boolean;
    /** Whether the config may load installed packages. */
    readonly packages: boolean;
    /** Names of these places that a pull request changes at the source: what the source gives of them says nothing. */
    readonly touched: (config: Config, places: readonly Place[]) => Promise<readonly Touched[]>;
}
