import type { Observation } from '../../core/observation.js';
import { type Taken } from '../cloudflare-shared/taken-names.js';
import type { ObserveCall } from '../shared/calls.js';
import type { Binding } from './api.js';
import type { Scope } from './scope.js';
/** What an observation leaves for the next write: what it must know of the Worker, although it stands in no row. */
export interface Handle {
    readonly taken: readonly Taken[];
}
/** One GET for each Worker. */
export declare function observe(call: ObserveCall<Scope>): Promise<Observation[]>;
/** Whether a binding is a secret of any kind, and no plain variable or other thing that has a name. */
export declare function isSecret({ type }: Binding): boolean;
