import type { Place } from '../core/address.js';
import type { Config, Selection } from '../core/config.js';
import type { Consents } from '../core/consent.js';
import type { Progress } from '../core/progress.js';
import type { Command, Report } from '../core/report.js';
import type { AfterMerge } from '../core/review/after-merge.js';
import type { Touched } from '../core/review/proposed-changes.js';
import type { Secret } from '../core/secret.js';
import type { SourceList } from '../core/source.js';
import type { TargetList } from '../core/target.js';
import type { Tokens } from '../io/credentials/tokens.js';
import type { StoreList } from '../io/ledger/store-kind.js';
import type { Consenting } from '../io/system/pipelines/consenting.js';
export type { Progress } from '../core/progress.js';
/** What to do with a saved plan: make one that is valid for `lifeMs`, or carry one out. */
export type Saving = {
    readonly make: (text: string) => Promise<void>;
    readonly lifeMs: number;
} | {
    readonly apply: string;
};
/** What to run, on what, with which plug-ins. */
export interface RunCall {
    readonly command: Command;
    /** The config, or its absolute path. */
    readonly config: string | Config;
    readonly only: Selection;
    /** Treat a missing ledger as lost: rewrite what the config maps, remove nothing. */
    readonly recover: boolean;
    /**
     * What a person vouches for, in this run only: addresses that are ours although they were edited or recreated, and places
     * that may be started over or forgotten. Empty by default.
     */
    readonly accept?: readonly string[];
    /** What this run alone is allowed by name although the config's policy holds it back. Nothing by default. */
    readonly consents?: Consents;
    /** Names, addresses and globs of what is to be explained line by line. None by default. */
    readonly detailed?: readonly string[];
    /** Save the plan, or carry out exactly a saved one, which then determines `only` and `recover`. */
    readonly saved?: Saving;
    readonly targets: TargetList;
    readonly sources: SourceList;
    /** Kinds of ledger store; by default those that ship with Sealpost. */
    readonly stores?: StoreList;
    /** Called before the first write with the report of the plan; false ends the run without a write. */
    readonly approve: (report: Report) => Promise<boolean>;
    /** Told how far the run is, as it happens: of each write that is over, each place that was seen, each longer pause. */
    readonly progress: (progress: Progress) => void;
    /** What the host of the run (a terminal, an Action) provides in place of the defaults. */
    readonly host?: Partial<Host>;
}
/** How a run is tied into the program that hosts it. */
export interface Host {
    /** Called with the config once it is read and checked. */
    readonly configured: (config: Config) => void;
    /**
     * Called with what must never be shown, before anything could show it. `plain` are texts that are public by declaration:
     * the config, names, facts about the targets. `names` are the names of the secrets, in the same order.
     */
    readonly redact: (secrets: readonly Secret[], plain: readonly string[], names?: readonly string[]) => void;
    /** How a config target gets its token; by default from the environment. */
    readonly tokens: Tokens;
    /** The kind of ledger store if the config names none. */
    readonly ledger: string;
    /** Whether a place may take part in this run; others are left out, including their source values. */
    readonly allow: (place: Place) => boolean;
    /** Whether somebody can consent in this run, and who; by default a person can, and no job. */
    readonly consenting: () => Promise<Consenting>;
    /** Whether the config may load installed packages. */
    readonly packages: boolean;
    /** Names at these places that a pull request changes at the source, so that the source's values say nothing about them. */
    readonly touched: (config: Config, places: readonly Place[]) => Promise<readonly Touched[]>;
    /** What the config will say once the pull request that the run is for is merged; undefined in any other run. */
    readonly afterMerge: AfterMerge | undefined;
}
