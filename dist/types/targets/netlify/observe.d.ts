import type { Observation } from '../../core/observation.js';
import type { ObserveCall } from '../shared/calls.js';
import { type Scope } from './scope.js';
/**
 * One read for the whole team or site: the list comes with all values of all contexts. A site whose team is given in
 * two ways is read once for each, for one of them may be another team.
 */
export declare function observe(call: ObserveCall<Scope>): Promise<Observation[]>;
