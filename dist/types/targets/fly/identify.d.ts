import type { IdentifyCall } from '../shared/calls.js';
import type { Scope } from './scope.js';
/** The app's id, which one that is made anew under the same name does not have. One GET. */
export declare function identify({ scope, io }: IdentifyCall<Scope>): Promise<string>;
