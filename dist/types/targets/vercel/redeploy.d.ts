import type { Redeploy } from '../../core/target.js';
import type { Scope } from './scope.js';
/**
 * Vercel's deployments keep the variables that they were built with. The one that serves production is built anew from
 * the same commit (REST description 2025-10, `POST /v13/deployments` with `deploymentId`, read 2026-11); previews are
 * built with every push.
 */
export declare const redeploy: Redeploy<Scope>;
