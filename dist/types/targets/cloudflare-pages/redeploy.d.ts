import type { Redeploy } from '../../core/target.js';
import type { Scope } from './scope.js';
/**
 * A deployment of Pages keeps the variables that it was made with. What serves production is built anew from the same
 * commit ("Retry a previous deployment", API reference, read 2026-11); what was uploaded has to be uploaded again.
 */
export declare const redeploy: Redeploy<Scope>;
