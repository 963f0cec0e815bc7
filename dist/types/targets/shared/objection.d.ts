import { type Code, SealpostError } from '../../core/errors.js';
import type { Blocked, Objection } from '../../core/observation.js';
/** An objection as the error of a step that met it all the same. */
export declare function objectionError({ because, unlock }: Objection, code?: Code): SealpostError;
/** An objection to a value, whatever its form. */
export declare function inBothForms(objection: Objection): Blocked;
/** What stands against either form; undefined where nothing does. */
export declare function blockedForms(secret: Objection | undefined, open: Objection | undefined): Blocked | undefined;
