import type { Place } from '../address.js';
import type { Observed, Sighting } from '../observation.js';
import type { PlaceIdentity } from './place-identity.js';
/**
 * The place that the config maps and that the vendor shows to be this very one under another spelling (a slug and an
 * id, say); undefined where there is none.
 * @param sighting one name of the place, where the question is about that name alone
 */
export type AliasOf = (seen: Observed, sighting?: Sighting) => Place | undefined;
/**
 * Finds places that two spellings of a config make two of. A vendor tells by what it calls the place itself, by the
 * place's identity within a document, or by a row that is seen at such a place in two documents. Linear in the number of
 * sightings.
 * @param identityOf by uid; places that this run does not look at may be among them
 */
export declare function aliasesIn(all: readonly Observed[], identityOf: ReadonlyMap<string, PlaceIdentity>): AliasOf;
