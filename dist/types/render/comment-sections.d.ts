import type { Report } from '../core/report.js';
/**
 * A table for each place with something to say, as much of each as fits.
 * @param room characters
 * @param elsewhere where more can be seen, Markdown
 */
export declare function sectionsBlock(report: Report, room: number, elsewhere: string): string;
/** The places with nothing to change, one line each, folded. */
export declare function quietBlock(report: Report, room: number): string;
