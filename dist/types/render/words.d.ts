import type { Command, Report, ReportedChange } from '../core/report.js';
/** What a line is about, as one sign: several `do`s and outcomes can share one. */
export type Mark = 'create' | 'update' | 'adopt' | 'remove' | 'forget' | 'keep' | 'left' | 'unseen' | 'failed';
/** Whether a name is at the target and nobody asked for it. */
export declare function isStranger(change: ReportedChange): boolean;
/** The sign of a line. */
export declare function markOf(change: ReportedChange): Mark;
/** The sign as a word, for where there are no symbols: what is to be done, what was done, or what drift found. */
export declare function wordOf(change: ReportedChange, command: Command): string;
/** Why a change is what it is, without its note. */
export declare function whyOf(change: ReportedChange): string;
/** How sure a line is: what the finding stands on, or after an apply what became of it. */
export declare function evidenceOf(change: ReportedChange): string;
/** The unchanged names in one phrase, with how sure that is: "40 unchanged: 38 by revision, 2 by the ledger's word". */
export declare function unchangedText(kept: readonly ReportedChange[]): string;
/** `1,234` */
export declare function number(count: number): string;
/** "1 name", "2 names" */
export declare function counted(count: number, one: string, many?: string): string;
/** The whole report in one line, without a full stop: "3 to write, 1 left alone, 42 the same". */
export declare function headline(report: Report): string;
/** What to say where no drift was found. A ledger that knows nothing has nothing that could differ, and that is no good news. */
export declare function undriftedText({ changes }: Pick<Report, 'changes'>): string;
/** How many lines are to be written, are held back although somebody asked for them, and could not be seen. */
export declare function tallyOf({ changes }: Pick<Report, 'changes'>): {
    planned: number;
    held: number;
    unseen: number;
};
/** What to know after a run that was stopped; '' for any other. */
export declare function stoppedText(report: Report): string;
