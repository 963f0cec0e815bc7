import type { Report } from '../core/report.js';
/** A place that gets values of an environment for the first time. */
export interface NewEdge {
    readonly environment: string;
    readonly target: string;
    readonly scope: string;
    /** Where the target is: its kind, and what its block says of it. */
    readonly at: string;
}
/** What the reader of a comment must know beside the report. All of it comes from the job itself, but for `newEdges`. */
export interface CommentContext {
    /**
     * What was looked at: everything · what the base branch maps already, with the right to look only · the two configs
     * and nothing else. An `untrusted` report is somebody else's word: of its own sentences none is shown.
     */
    readonly mode: 'trusted' | 'reviewed' | 'untrusted';
    readonly newEdges: readonly NewEdge[];
    /** Path of the config in the repository. */
    readonly config: string;
    /** Hex. */
    readonly commit?: string;
    /** What to do so that this is carried out, as it goes on after a colon; pairs of backticks make code. */
    readonly howToApply?: string;
    /** Where the run, and where the job summary with the whole report can be seen. */
    readonly runUrl?: string;
    readonly summaryUrl?: string;
}
/** Longest comment, UTF-16 code units. GitHub names 65,536 characters as its limit (issue comments, read 2026-11). */
export declare const commentLength = 60000;
/**
 * A report as the comment on a pull request: headline, what stands in the way, places that are new, what the config
 * would be, a table for each place, how to apply. Past a few lines the tables are folded; past `limit` they are cut, and
 * a link leads to the rest. Holds no value, and no name that could act on the page.
 * @param limit characters, at least 4,000
 */
export declare function commentMarkdown(report: Report, context: CommentContext, limit?: number): string;
