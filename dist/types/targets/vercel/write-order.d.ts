import { SealpostError } from '../../core/errors.js';
import { type Receipt } from '../../core/receipts.js';
import type { Step } from '../../core/target.js';
import type { Api } from './api.js';
import { type PlaceInput, type Scope } from './scope.js';
import { type Row, type RowPlace } from './variable-rows.js';
/** What a sighting carries for `write`: the row as it was seen, without its value, and which of its places was meant. */
export interface Handle {
    readonly row: Row;
    readonly place: RowPlace;
}
/** A step together with the place and the row that it is about. */
export interface Turn<S extends Step<Scope> = Step<Scope>> {
    readonly step: S;
    readonly place: RowPlace;
    readonly row: Row | undefined;
    /** The row's comment, which a row that is split off it gets too. */
    readonly comment: string | undefined;
}
/**
 * A place as the rows spell it.
 * @param ids slug → id of the project's custom environments; needed for slugs only
 * @throws SealpostError('place-missing') for a slug that the project does not have
 */
export declare function rowPlaceOf(place: PlaceInput, ids: ReadonlyMap<string, string>): RowPlace;
/** The slug whose id must be looked up, where a place is given by one; ids begin with `env_`. */
export declare function slugOf(place: PlaceInput): string | undefined;
/**
 * Finds place and row of each step. What looking left behind is taken as it is, except for a row that spans several
 * places: an earlier batch of this run may have narrowed it, so those are looked at again (one more read).
 * @returns the turns, and receipts for the steps that cannot be begun
 */
export declare function take<S extends Step<Scope>>(steps: readonly S[], api: Api): Promise<{
    turns: Turn<S>[];
    receipts: Map<Step, Receipt>;
}>;
/** Somebody took the place of what we saw, or of nothing. */
export declare function madeAnew(): SealpostError;
/** Turns whose row spans several places, row by row. */
export declare function spanning<S extends Step<Scope>>(turns: readonly Turn<S>[]): {
    row: Row;
    turns: Turn<S>[];
}[];
/** The fields that make a row reach exactly these places. Custom environments are named only where it has had any. */
export declare function reduced(row: Row, places: readonly RowPlace[]): Record<string, unknown>;
/**
 * The row's id, which only a malformed answer leaves out.
 * @throws SealpostError('bad-answer') where it did
 */
export declare function idOf(row: Row): string;
