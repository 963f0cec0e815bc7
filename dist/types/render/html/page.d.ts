import { type Report } from '../../core/report.js';
/**
 * A report as one HTML page that needs nothing beside itself: names × places, and every line in words. It holds no
 * value, and no name that could act on the page; its policy lets nothing run but its own script, which only filters
 * and points. The same report gives the same bytes.
 */
export declare function html(report: Report): string;
