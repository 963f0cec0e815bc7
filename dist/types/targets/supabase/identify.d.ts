import type { IdentifyCall } from '../shared/calls.js';
import type { Scope } from './scope.js';
/** The project's ref, as the vendor has it. One GET. */
export declare function identify({ scope, io }: IdentifyCall<Scope>): Promise<string>;
