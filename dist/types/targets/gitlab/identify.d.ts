import type { IdentifyCall } from '../shared/calls.js';
import type { Scope } from './scope.js';
/**
 * `project 42`, `group 7`: GitLab numbers both kinds by themselves; a number outlives renaming and transfer, and is not given
 * again. One GET.
 */
export declare function identify({ scope: { holder }, io }: IdentifyCall<Scope>): Promise<string>;
