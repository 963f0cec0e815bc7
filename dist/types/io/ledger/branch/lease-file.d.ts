import { SealpostError } from '../../../core/errors.js';
import type { GitObjects, Head } from '../../system/git/objects.js';
/** How long a lease is good for since it was last prolonged, ms. A run that was killed holds up the next ones as long. */
export declare const leaseMs: number;
/** The file that holds them; it is there only while somebody has one. */
export declare const leasePath = "leases.json";
/** The right of one run to apply to some config targets. */
export interface LeaseFile {
    readonly run: string;
    /** Grows with each lease; that of a lease that was taken over is lower than that of the one in its place. */
    readonly token: number;
    /** ms since the epoch, by the clock of who took it. */
    readonly until: number;
    /** Address of the pipeline's run. */
    readonly at?: string;
    /** Config targets. */
    readonly targets: readonly string[];
}
/** The lease that a run holds. */
export interface Held {
    readonly run: string;
    readonly token: number;
    readonly targets: readonly string[];
}
/** Leases on the branch, ended ones too. Those that nobody can read are none. */
export declare function leasesIn(git: GitObjects, head: Head | undefined): Promise<readonly LeaseFile[]>;
/**
 * A lease, and the leases with it among them; those that it takes over lose its targets.
 * @param before the token that an earlier try of the same taking got
 * @returns undefined leases where it is there already
 * @throws SealpostError('ledger-busy') where another run has one
 */
export declare function taking(leases: readonly LeaseFile[], by: {
    readonly run: string;
    readonly targets: readonly string[];
    readonly at: string | undefined;
    readonly clock: Clock;
    readonly where: string;
}, before: number | undefined): {
    readonly held: Held;
    readonly leases: readonly LeaseFile[] | undefined;
};
/** The leases where one has a new end; undefined where it is not the run's any more, be it in one target only. */
export declare function prolonging(leases: readonly LeaseFile[], held: Held, until: number): readonly LeaseFile[] | undefined;
/** The leases without one that is given back; undefined where it is not there. */
export declare function givingBack(leases: readonly LeaseFile[], held: Held): readonly LeaseFile[] | undefined;
/** The file that holds leases; undefined where there are none, and no file. */
export declare function leasesText(leases: readonly LeaseFile[]): string | undefined;
/** What time it is, and by how much another run may think otherwise; ms. */
export interface Clock {
    readonly now: number;
    readonly skewMs: number;
}
/** The clock by which leases end, as it stands. */
export declare function clockOf({ now, skewMs }: {
    readonly now: () => number;
    readonly skewMs: number;
}): Clock;
/** Whether it has not ended. One that ends later than any lease can was not written by us and counts as none. */
export declare function isHeld(lease: LeaseFile, { now, skewMs }: Clock): boolean;
/** What to tell a person whose run has to wait. */
export declare function busy(target: string, { run, until, at }: LeaseFile, { where, clock }: {
    readonly where: string;
    readonly clock: Pick<Clock, 'skewMs'>;
}): SealpostError;
/**
 * Whether a text is the address of a pipeline's run, and nothing else: of GitHub and Gitea, GitLab (CI_JOB_URL), Buildkite
 * (BUILDKITE_BUILD_URL), Bitbucket, and Azure Pipelines; the vendors' lists of variables, read 2026-11-30.
 */
export declare function isPipeline(text: unknown): text is string;
