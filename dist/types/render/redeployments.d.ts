import type { Report } from '../core/report.js';
/** One target that goes on with the old values until it is deployed anew, and what becomes of that, in words. */
export interface RedeploymentLine {
    readonly target: string;
    readonly text: string;
    /** Whether a deployment was asked for and refused. */
    readonly failed: boolean;
}
/** What is to be said of deployments, in the report's order; nothing of targets at which nothing came to be stored. */
export declare function redeploymentLines(report: Report): RedeploymentLine[];
