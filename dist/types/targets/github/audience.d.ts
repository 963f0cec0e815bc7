import type { Step } from '../../core/target.js';
import { type Call } from './api.js';
import { type Scope } from './scope.js';
/** Which repositories may use a value, as a request says it; empty outside organisations. */
type Audience = {
    readonly visibility?: string;
    readonly selected_repository_ids?: readonly (number | string)[];
};
/** Tells the audience for the steps of one `write` call. Repository names are looked up once, and only where needed. */
export interface Audiences {
    /** As the settings say. */
    readonly ofNew: () => Promise<Audience>;
    /** As it was seen; one more request where repositories were selected by hand. */
    readonly asBefore: (step: Step<Scope>) => Promise<Audience>;
}
/**
 * Opens the audiences of one scope; nothing is asked before an audience is.
 * @throws SealpostError, by what it gives: the status of a repository that cannot be looked up, 'forbidden' where the
 * token does not see all that may use a value, 'bad-answer' where GitHub does not say who may
 */
export declare function openAudiences(call: Call, scope: Scope): Audiences;
export {};
