import type { Step, TargetIo } from '../../core/target.js';
import type { Receipt } from '../../core/types.js';
import { type Scope } from './scope.js';
/**
 * Writes the steps of one scope, one request a value. Secrets cost one more for the public key, and each secret of an
 * organisation that is shared with selected repositories one more for their list.
 */
export declare function write(given: {
    readonly steps: readonly Step<Scope>[];
    readonly io: TargetIo;
}): Promise<Receipt[]>;
