import type { Trigger } from '../pipeline.js';
/** Says the default branch where a host does not. To be set where nobody but who may merge can set it. */
export declare const defaultBranchVariable = "SEALPOST_DEFAULT_BRANCH";
/** A pull or merge request, as the variables of a host tell of it. */
export interface Request {
    readonly number: number;
    /** Newest commit, hex. */
    readonly head: string | undefined;
    /** Branch that it aims at; undefined where the host does not say. */
    readonly base: string | undefined;
    /** Whether its commits come from another repository; undefined where the host does not say. */
    readonly fork: boolean | undefined;
}
/** What the variables of a host say of what started a job. */
export interface Started {
    /** In a few words, "a push". */
    readonly what: string;
    /** Whether the host starts such a job only for who may write to the branch it is of. */
    readonly known: boolean;
    /** What the host calls it: "merge request". */
    readonly requestWord?: string;
    /** Where it is about one. */
    readonly request?: Request | undefined;
    readonly repository: string | undefined;
    /** The branch among refs; undefined for a tag. */
    readonly branch: string | undefined;
    readonly commit: string | undefined;
    /** The default branch as the host says it; undefined where it does not. */
    readonly main: string | undefined;
    /** Set where somebody told us in the host's place. */
    readonly toldMain: string | undefined;
}
/**
 * How far a job is trusted, by what its host says: as `docs/005-trust-boundary.md` has it for GitHub. Trusted: something
 * known of the default branch. Reviewed: a request that is of this very repository for certain, to the default branch.
 * Untrusted: everything else.
 */
export declare function triggerBy(started: Started): Trigger;
/** The number of a request as a variable has it; undefined where it is none. */
export declare function numberIn(text: string | undefined): number | undefined;
