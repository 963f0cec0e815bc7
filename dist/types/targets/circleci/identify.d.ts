import type { IdentifyCall } from '../shared/calls.js';
import type { Scope } from './scope.js';
/** `context 28a2…`, `project 5034…`: CircleCI's own ids, which stay when a name or a slug changes. One GET. */
export declare function identify({ scope, io }: IdentifyCall<Scope>): Promise<string>;
