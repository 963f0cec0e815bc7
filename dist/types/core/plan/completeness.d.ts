import type { Refusal } from '../change.js';
import { type Config, type Policy } from '../config.js';
import type { Observed } from '../observation.js';
import type { Accepted } from './accepted.js';
import type { EmptySource } from './layers.js';
import { type HolderChange, type PlaceIdentity } from './place-identity.js';
/** What a run read and saw, as far as it shows that something is missing. */
export interface CompletenessInput {
    readonly policy: Pick<Policy, 'allow'>;
    /** Leads a refusal to its line. */
    readonly where: Config['where'];
    readonly observed: readonly Observed[];
    /** By uid, what the vendors call the places themselves. */
    readonly identities: ReadonlyMap<string, PlaceIdentity>;
    readonly holderChanges: readonly HolderChange[];
    readonly accepted: Pick<Accepted, 'place'>;
    /** Sources that gave nothing where they may not; none for drift. */
    readonly empty: readonly EmptySource[];
    /** Environments that the config declares and that nothing maps. */
    readonly unmapped: readonly string[];
}
/** Refusals for what was not read or seen whole, or cannot be told apart: nothing is concluded from it. */
export declare function incomplete(input: CompletenessInput): Refusal[];
