import type { Form } from '../../core/address.js';
import { SealpostError } from '../../core/errors.js';
import type { Blocked, Objection, Observation } from '../../core/observation.js';
import { type Scope } from './scope.js';
import type { Row } from './variable-rows.js';
import { type RowPlace } from './variable-rows.js';
/** A value that is to be put: which name in which form at which place, and the row that is there. */
export interface Ask {
    readonly scope: Scope;
    readonly name: string;
    readonly form: Form;
    readonly place: RowPlace;
    readonly row: Row | undefined;
}
/** What is known of a project, as far as it stands against values. */
export interface ProjectFacts {
    /** Whether the team makes every new variable outside development sensitive; undefined where that is not known. */
    readonly forced: boolean | undefined;
    readonly productionBranch: string | undefined;
}
/** Row type by override, form and place; a write-only row in development (newer projects have them) stays one. */
export declare function typeOf({ scope, name, form, place, row }: Ask): string;
/** A secret row that is not of type `sensitive`: a POST could not say so, a PATCH leaves it as it is. */
export declare function keptHidden(ask: Ask): boolean;
/** Whether a row that nobody can read again is asked to be readable. */
export declare function wouldOpen(ask: Ask): boolean;
/** Why a row must not, or cannot, take this value; undefined where nothing speaks against it. */
export declare function objectionTo(ask: Ask, forced: boolean | undefined): SealpostError | undefined;
/** What a row shows to stand against values of either form in one of its places. */
export declare function blockedBy(scope: Scope, place: RowPlace, row: Row, facts: ProjectFacts): Blocked | undefined;
/** What stands against every value of a place. */
export declare function placeBlocked({ place }: Scope, { productionBranch }: ProjectFacts): Blocked | undefined;
/**
 * Names that development takes no value for, be they there or not, since `types` asks for sensitive ones. An exact name wins
 * over a glob, and a glob over those behind it.
 */
export declare function namesBlocked({ place, types }: Scope): NonNullable<Observation['blockedGlobs']>;
/** A name that two rows hold in one place. Vercel keeps that from happening; where it did, nobody knows which one counts. */
export declare const doubled: Readonly<Partial<Record<Form, Objection>>>;
