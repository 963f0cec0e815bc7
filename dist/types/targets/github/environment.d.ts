import type { Call } from './api.js';
import { type Scope } from './scope.js';
/** Whether the config allows the scope's environment to be created. */
export declare function isCreatable({ holder, environment }: Scope): boolean;
/**
 * Creates the scope's environment where it is missing and may be created. Reads first, since a PUT on one that exists can
 * reset its protection rules.
 */
export declare function ensureEnvironment(call: Call, scope: Scope): Promise<void>;
