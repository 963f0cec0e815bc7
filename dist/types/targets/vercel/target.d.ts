import type { Target } from '../../core/target.js';
import { type PlaceInput, type Scope, type Settings } from './scope.js';
/**
 * Vercel project environment variables. One row for each place, so that revisions and identities stay apart; rows that
 * others spread over several places are split when one of the places is ours.
 */
export declare const target: Target<Scope, Settings, PlaceInput>;
