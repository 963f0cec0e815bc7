import type { Report } from '../core/report.js';
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
/** What a pull request brings, and what an apply would write without it. */
export declare function shareOf({ changes }: Pick<Report, 'changes'>): {
    readonly own: string;
    readonly pending: number;
};
/** What to know after a run that was stopped; '' for any other. */
export declare function stoppedText(report: Report): string;
