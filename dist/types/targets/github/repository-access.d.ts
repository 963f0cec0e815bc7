import type { Step } from '../../core/target.js';
import { type Call } from './api.js';
import { type Scope } from './scope.js';
/** Which repositories may use a value, as a request says it; empty outside organisations. */
type Visibility = {
    readonly visibility?: string;
    readonly selected_repository_ids?: readonly (number | string)[];
};
/** Tells who may use the values of one `write` call. Repository names are looked up once, and only where needed. */
export interface RepositoryAccess {
    /** As the settings say. */
    readonly ofNew: () => Promise<Visibility>;
    /** As it was seen; one more request where repositories were selected by hand. */
    readonly asBefore: (step: Step<Scope>) => Promise<Visibility>;
}
/**
 * Tells who may use the values of one scope; nothing is asked before that is.
 * @throws SealpostError, by what it gives: the status of a repository that cannot be looked up, 'forbidden' where the
 * token does not see all that may use a value, 'bad-answer' where GitHub does not say who may
 */
export declare function openRepositoryAccess(call: Call, scope: Scope): RepositoryAccess;
export {};
