import type { Code } from '../../../core/errors.js';
import { type SourceLaw } from '../law.js';
import type { SourceFault } from '../world.js';
/** What a source makes of lasting trouble at its server. */
export declare const lasting: readonly (readonly [kind: SourceFault['kind'], code: Code])[];
/** Laws of a source that asks a server which has trouble. */
export declare const trouble: readonly SourceLaw[];
