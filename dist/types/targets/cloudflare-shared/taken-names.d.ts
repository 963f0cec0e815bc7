import type { SealpostError } from '../../core/errors.js';
import type { Blocked } from '../../core/observation.js';
/** A name that something else than a variable or a secret has. */
export interface Taken {
    readonly name: string;
    /** What it is, as the vendor calls it: `kv_namespaces`, `plain_text`. */
    readonly kind: string;
}
/** Names that something else has, as an observation gives them: they have no value, and cannot have one. */
export declare function takenNames(taken: readonly Taken[]): ReadonlyMap<string, Blocked>;
/** The same, for a write that gets there all the same. */
export declare function takenError(taken: Taken): SealpostError;
