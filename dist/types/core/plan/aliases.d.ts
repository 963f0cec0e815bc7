import type { Observation, Place, Sighting } from '../types.js';
import type { Told } from './relocations.js';
/** One place and what was seen there. */
interface Seen {
    readonly place: Place;
    readonly observation: Observation;
}
/**
 * The place that the config maps and that the vendor shows to be this very one under another spelling (a slug and an
 * id, say); undefined where there is none.
 * @param sighting one name of the place, where the question is about that name alone
 */
export type AliasOf = (seen: Seen, sighting?: Sighting) => Place | undefined;
/**
 * Finds places that two spellings of a config make two of. A vendor tells by what it calls the place itself, by the
 * place's identity within a document, or by a row that is seen at such a place in two documents. Linear in the number of
 * sightings.
 * @param told by uid; places that this run does not look at may be among them
 */
export declare function aliasesIn(all: readonly Seen[], told: ReadonlyMap<string, Told>): AliasOf;
export {};
