import type { IdentifyCall } from '../shared/calls.js';
import type { Scope } from './scope.js';
/** The project's id, which stays through a renaming, and the account that it belongs to. One request. */
export declare function identify(call: IdentifyCall<Scope>): Promise<string>;
