import type { Listing, Row } from './responses.js';
/**
 * What `observe` leaves for `write`: every variable of the team or site without its values, one object for all places
 * of the lane. `write` adds the names that it creates, so that a later batch of the same run knows them.
 */
export interface SeenVariables extends Listing {
    readonly created: Map<string, Row>;
}
/** The listing without values; only "nothing set" remains to be seen. */
export declare function seenVariables({ rows, gap }: Listing): SeenVariables;
/** A list may lag behind what this very run has created. */
export declare function withCreated({ rows, gap }: Listing, created: ReadonlyMap<string, Row>): Listing;
