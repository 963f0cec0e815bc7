import type { IdentifyCall } from '../shared/calls.js';
import type { Scope } from './scope.js';
/** The account and the Worker's tag, which stays when the Worker gets another name. One GET. */
export declare function identify({ scope, io }: IdentifyCall<Scope>): Promise<string>;
