import { SealpostError } from '../../core/errors.js';
import type { Step } from '../../core/target.js';
/** Whether a step makes a name that must not be there yet. */
export declare function mustBeNew(step: Step): boolean;
/** The error for a name that did not exist when it was observed, and does now. */
export declare function madeMeanwhile(): SealpostError;
/** Refuses a step whose name somebody made since it was observed. @param there the names as they are directly before the write */
export declare function refusedAsMade(step: Step, there: ReadonlySet<string> | undefined): SealpostError | undefined;
