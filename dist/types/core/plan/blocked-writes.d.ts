import { type Form } from '../address.js';
import type { Change } from '../change.js';
import type { Objection, Observation, Sighting } from '../observation.js';
/** What a place is seen to have against a value of a form: the row that is there, or what stands in its way. */
export declare function objectionTo(name: string, form: Form | undefined, { sighting, observation }: {
    readonly sighting: Sighting | undefined;
    readonly observation: Observation;
}): Pick<Change, 'blocked'>;
/**
 * Leaves alone what could come only along with other places that are not written: where a target keeps the places of a
 * name in one row, a row that takes another form takes it everywhere ({@link Objection.unless}), and a new one has one
 * form. Linear in the number of changes and of the places that their objections name.
 * @param rowOf what the values of one row at the target have in common; undefined where each place has a row of its own
 */
export declare function blockSplitRows(changes: readonly Change[], rowOf: (change: Change) => string | undefined): Change[];
/** A change as one that the target has something against. */
export declare function blockedBy(change: Change, { because, unlock }: Objection): Change;
