import type { Identities } from './identify.js';
import type { Seen } from './observe.js';
/**
 * A place that the config dropped and that cannot be seen whole any more is unknown, and no failure of this run. Nothing
 * is concluded from a part of it.
 */
export declare function dropped({ place, observation }: Seen): Seen;
/** A place of which nobody knows which one it is has not been seen, whatever was listed there. */
export declare function withoutIdentity({ place, observation }: Seen, { untold }: Identities): Seen;
