import type { Do, Proposed } from '../core/change.js';
import type { Command, Report, ReportedChange } from '../core/report.js';
/** What a line is about, as one sign: several `do`s and outcomes can share one. */
export type Mark = 'create' | 'update' | 'adopt' | 'remove' | 'forget' | 'keep' | 'left' | 'unseen' | 'failed';
/** What a pull request does to a name at the source, as a word and as a reason. */
export declare const proposals: Readonly<Record<Proposed, readonly [word: string, reason: string]>>;
/** Whether a name is at the target and nobody asked for it. */
export declare function isStranger(change: ReportedChange): boolean;
/** The sign of a line. */
export declare function markOf(change: ReportedChange): Mark;
/** The sign as a word, for where there are no symbols: what is to be done, what was done, or what drift found. */
export declare function wordOf(change: ReportedChange, command: Command): string;
/**
 * Why a change is what it is, without its note.
 * @param reviewed in a run for a pull request, where what would be written without it is told apart
 */
export declare function whyOf(change: ReportedChange, reviewed?: boolean): string;
/** How sure a line is: what the finding stands on, or after an apply what became of it. */
export declare function evidenceOf(change: ReportedChange): string;
/** Where a value comes from, "shared, secrets/production.yaml:4, version 3"; '' where nothing is wanted there. */
export declare function originOf({ source }: Pick<ReportedChange, 'source'>): string;
/** Whether a report's values come from more than one source, so that each line has to say from which. */
export declare function hasSeveralSources({ changes }: Pick<Report, 'changes'>): boolean;
/** The unchanged names in one phrase, with how sure that is: "40 unchanged: 38 by revision, 2 by the ledger's word". */
export declare function unchangedText(kept: readonly ReportedChange[]): string;
/** `1,234` */
export declare function number(count: number): string;
/** "1 name", "2 names" */
export declare function counted(count: number, one: string, many?: string): string;
/** Whether it is written at the target. */
export declare function isWrite(kind: Do): boolean;
