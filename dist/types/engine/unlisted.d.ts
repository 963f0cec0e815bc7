import type { Observed } from '../core/observation.js';
import type { Identities } from './identify.js';
/**
 * A place that the config dropped and that cannot be seen whole any more is unknown, and no failure of this run. Nothing
 * is concluded from a part of it.
 */
export declare function asDropped({ place, observation }: Observed): Observed;
/** A place of which nobody knows which one it is has not been seen, whatever was listed there. */
export declare function asUnidentified({ place, observation }: Observed, { unidentified }: Identities): Observed;
