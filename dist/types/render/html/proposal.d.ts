import type { Report } from '../../core/report.js';
/** What a pull request does to the config, each effect a card; '' for a report that is not about one. */
export declare function proposalSection(report: Report): string;
