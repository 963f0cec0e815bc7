import type { Observation } from '../../core/observation.js';
import type { ObserveCall } from '../shared/calls.js';
import type { Scope } from './scope.js';
/** One GET for each app. */
export declare function observe({ scopes, io }: ObserveCall<Scope>): Promise<Observation[]>;
