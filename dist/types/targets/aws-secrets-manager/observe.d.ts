import type { Observation } from '../../core/observation.js';
import type { ObserveCall } from '../shared/calls.js';
import type { Scope } from './scope.js';
/** Values, twenty a request; where they may not be read, the stamps of the list, a hundred a request. */
export declare function observe({ scopes, io, known }: ObserveCall<Scope>): Promise<Observation[]>;
