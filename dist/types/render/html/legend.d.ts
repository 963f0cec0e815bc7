import type { Report } from '../../core/report.js';
import { type Matrix } from './model.js';
/** What the words of this report mean; '' where it says nothing of any name. */
export declare function legend(report: Report, { counts }: Matrix): string;
