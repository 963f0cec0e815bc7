import type { Observation } from '../../core/observation.js';
import type { ObserveCall } from '../shared/calls.js';
import type { Scope } from './scope.js';
/** Values, ten a request; where they may not be decrypted, stamps alone. */
export declare function observe({ scopes, io, known }: ObserveCall<Scope>): Promise<Observation[]>;
