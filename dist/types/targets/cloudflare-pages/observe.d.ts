import type { Objection, Observation } from '../../core/observation.js';
import type { ObserveCall } from '../shared/calls.js';
import type { Held } from './api.js';
import type { Scope } from './scope.js';
/** What an observation leaves for the next write: what it must know of the environment, although it stands in no row. */
export type Handle = Pick<Held, 'hash' | 'taken'>;
/** Why a plain variable cannot be put where a config file governs. */
export declare const fileKeepsVariables: Objection;
/** One GET for both environments of a project, and for its id. */
export declare function observe(call: ObserveCall<Scope>): Promise<Observation[]>;
