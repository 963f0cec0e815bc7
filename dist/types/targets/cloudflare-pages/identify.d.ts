import type { IdentifyCall } from '../shared/calls.js';
import type { Scope } from './scope.js';
/** The account and the project's own id, which stays when the project gets another name. One GET. */
export declare function identify({ scope, io }: IdentifyCall<Scope>): Promise<string>;
/** What holds the scopes of a project. @param id the project's own */
export declare function holderOf({ account }: Scope, id: string): string;
