import { type Report } from '../core/report.js';
/**
 * A report in one line for whoever has to review it: "3 changes to `production`, 1 refused".
 * @param code shows a name
 */
export declare function reviewTitle(report: Report, code: (name: string) => string): string;
