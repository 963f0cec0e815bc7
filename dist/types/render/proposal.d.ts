import type { Report } from '../core/report.js';
import type { StructureChange } from '../core/review/structure-change.js';
/** Changes of a config that mean the same for what a run may do. */
export interface ProposalGroup {
    readonly title: string;
    /** Sentences without a full stop; pairs of backticks make code. */
    readonly items: readonly string[];
}
/** What is told of a pull request's config, in words. */
export interface ProposalWords {
    readonly title: string;
    readonly note: string;
    readonly groups: readonly ProposalGroup[];
}
/** What a pull request does to the config; undefined where the report is not about one. */
export declare function proposalWords({ proposal }: Pick<Report, 'proposal'>): ProposalWords | undefined;
/** Whether two configs are all that a report is about. */
export declare function isStructural({ hash, proposal, error }: Pick<Report, 'hash' | 'proposal' | 'error'>): boolean;
/** Places that would get values of an environment for the first time. */
export declare function newDestinationsOf({ proposal }: Pick<Report, 'proposal'>): NewDestination[];
/** One change as a sentence. Whatever the config says stands in it as code. */
export declare function structureText(change: StructureChange): string;
/** A place that gets values of an environment for the first time. */
export interface NewDestination {
    readonly environment: string;
    readonly target: string;
    readonly scope: string;
    /** Where the target is: its kind, and what its block says of it. */
    readonly at: string;
}
