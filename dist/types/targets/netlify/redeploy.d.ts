import type { Redeploy } from '../../core/target.js';
import type { Scope } from './scope.js';
/**
 * Builds read variables as they run, and functions keep those of their deploy. A build is asked for as the dashboard's
 * "trigger deploy" does (@netlify/open-api 2.60, `createSiteBuild`, read 2026-11): production without a branch, a branch by
 * its name. Deploy previews and other branch deploys are built with every push.
 */
export declare const redeploy: Redeploy<Scope>;
