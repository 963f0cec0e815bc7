import type { Step } from '../../core/target.js';
import { type Answer, type Call } from './api.js';
import { type Scope } from './scope.js';
/**
 * Whether a PUT that was answered with 204 overwrote something. A single one did. One that the HTTP client repeated may have met
 * its own first try: then the time of creation tells, for one GET.
 */
export declare function evidenceOfPut(call: Call, step: Step<Scope>, { repeated, since }: Answer): Promise<"created" | "updated" | undefined>;
/**
 * Whether a variable that a POST found there is the work of its own first try: made now, with this very value. Then the
 * receipt's evidence, where there is any, is in the answer.
 * @throws SealpostError('unconfirmed') where that cannot be seen
 */
export declare function isOwnTry(call: Call, step: Step<Scope> & {
    readonly do: 'put';
}, { repeated, since }: Answer): Promise<false | {
    readonly evidence: 'created' | undefined;
}>;
/**
 * To be asked before a removal that waited or is sent once more: GitHub deletes by name, so what was made anew meanwhile
 * would go.
 * @throws SealpostError('conflict') where the name no longer holds what was seen there
 */
export declare function unmoved(call: Call, step: Step<Scope>): () => Promise<void>;
