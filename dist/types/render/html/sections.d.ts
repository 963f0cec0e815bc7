import type { Report } from '../../core/report.js';
import { type Matrix } from './model.js';
/** What ended, stopped or refused the run as a whole; '' for nothing. */
export declare function runTrouble(report: Report): string;
/** What stopped nothing and should be looked at; '' for nothing. */
export declare function runWarnings({ warnings }: Report): string;
/** Targets that go on with the old values until they are deployed anew; '' for none. */
export declare function runDeployments(report: Report): string;
/** The names that failed or could not be seen, said once for all that have the same trouble; '' for none. */
export declare function troubleStories(report: Report, matrix: Matrix): string;
/** Everything else in words, place by place. */
export declare function wordsByPlace(report: Report, matrix: Matrix): string;
/** How much was asked of each target, and the plan's whole hash; '' where the run did not come so far. */
export declare function runFacts(report: Report): string;
