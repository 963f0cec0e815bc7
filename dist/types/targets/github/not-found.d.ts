import { SealpostError } from '../../core/errors.js';
import type { Call } from './api.js';
import { type Scope } from './scope.js';
/**
 * GitHub says 404 both for what is missing and for what the token may not see. Asks on, so that a person learns which
 * it is, and so that an environment counts as missing only where its repository is in sight.
 * @param what the call that was answered with 404, "list secrets"
 */
export declare function whyNotFound(call: Call, scope: Scope, what: string): Promise<SealpostError>;
