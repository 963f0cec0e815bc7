import type { Observation, Sighting } from '../../core/observation.js';
/** What is observed of a scope that could not be listed, and what of it was seen before that. */
export declare function notListed(thrown: unknown, sightings?: readonly Sighting[]): Observation;
/**
 * The value of a sighting, where the vendor gives it back. What is no well-formed text has lost something on its way, and is
 * none.
 */
export declare function readValue(text: string | null | undefined): Pick<Sighting, 'secret'>;
/** The time of a sighting. @param time as the vendor writes times, `2026-11-23T07:12:05Z`; any other text gives nothing */
export declare function changeTime(time: string | null | undefined): Pick<Sighting, 'changedAt'>;
