import type { Observation } from '../../core/observation.js';
import type { ObserveCall } from '../shared/calls.js';
import type { Scope } from './scope.js';
/** One list for the whole project or group: it has the variables of all environment scopes, values included. */
export declare function observe({ scopes, io }: ObserveCall<Scope>): Promise<Observation[]>;
