import type { Sighting } from '../../core/observation.js';
/** The time of a sighting. @param seconds since the epoch, with a fraction, as AWS writes times */
export declare function changedAt(seconds: number | undefined): Pick<Sighting, 'changedAt'>;
