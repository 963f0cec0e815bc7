import type { Observation } from '../observation.js';
import { type Keys } from './fingerprint.js';
/** Puts guessable revisions of one scope, by its uid, under keys. */
export type Keyed = (observation: Observation, uid: string) => Observation;
/**
 * Makes what puts revisions under keys that are made of values alone: whoever has the ledger or a saved plan could hold
 * guesses against a digest, and sees a keyed one only. Equal digests under two names or in two places look different.
 * A uid that changes makes the revision incomparable, so a target with such revisions has one spelling for each place.
 * @param under the keys at hand, the current one first, and the ledger's id; without it such revisions are dropped
 */
export declare function keyedRevisions(under?: {
    readonly keys: Keys;
    readonly ledger: string;
}): Keyed;
