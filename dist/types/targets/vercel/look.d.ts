import type { TargetIo } from '../../core/target.js';
import type { Observation } from '../../core/types.js';
import { type Scope } from './scope.js';
/**
 * One read for the whole project. One more where a custom environment is given by its slug, where a branch is mapped that
 * has no rows yet, and where `types` asks for a sensitive variable of a team to be readable.
 */
export declare function observe(call: {
    readonly scopes: readonly Scope[];
    readonly io: TargetIo;
}): Promise<Observation[]>;
