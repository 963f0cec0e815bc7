import type { Warning } from '../core/change.js';
import type { Report } from '../core/report.js';
/** A report as Markdown for files, job summaries and comments. Holds no value, and no name that could act on the page. */
export declare function reportMarkdown(report: Report): string;
/** What stopped nothing and should be looked at, as a list under its own heading. */
export declare function warningBlocks(warnings: readonly Warning[]): string[];
