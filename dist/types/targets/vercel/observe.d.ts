import type { Observation } from '../../core/observation.js';
import type { ObserveCall } from '../shared/calls.js';
import { type Scope } from './scope.js';
/**
 * One read for the whole project. One more where a custom environment is given by its slug, where a branch is mapped that
 * has no rows yet, and where `types` asks for a sensitive variable of a team to be readable.
 */
export declare function observe(call: ObserveCall<Scope>): Promise<Observation[]>;
