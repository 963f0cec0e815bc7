import type { ScopeKey } from '../../core/address.js';
import { type Scope } from './scope.js';
/** GitHub ignores the case of owners, repositories and environments, so the uid does. Each scope is its own lane. */
export declare function keyOf(scope: Scope): ScopeKey;
