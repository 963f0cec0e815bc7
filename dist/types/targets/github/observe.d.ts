import type { Observation, TargetIo } from '../../core/types.js';
import { type Scope } from './scope.js';
/** What a sighting carries to `write`: who may use the secret, in GitHub's word. Absent outside organisations. */
export interface Handle {
    readonly visibility?: string;
}
/** Looks at each scope: one GET for up to 100 secrets or 30 variables. */
export declare function observe(call: {
    readonly scopes: readonly Scope[];
    readonly io: TargetIo;
}): Promise<Observation[]>;
