import type { Report } from '../core/report.js';
/** A report as JSON, two spaces deep, with a line end. Its fields are documented at {@link Report}. */
export declare function reportJson(report: Report): string;
/** Any data of ours as JSON that is safe to print. */
export declare function prettyJson(data: unknown): string;
