import { SealpostError } from '../../core/errors.js'
import type { Step } from '../../core/target.js'

/** Whether a step makes a name that must not be there yet. */
export function mustBeNew(step: Step): boolean {
  return step.do === 'put' && step.sighting === undefined && !step.mayReplace
}

/** The error for a name that did not exist when it was observed, and does now. */
export function madeMeanwhile(): SealpostError {
  return new SealpostError('conflict', 'it was created by someone else after the last read', {
    hint: 'It was not changed. Run again: the plan then shows it as unmanaged.',
  })
}

/** Refuses a step whose name somebody made since it was observed. @param there the names as they are directly before the write */
export function refusedAsMade(step: Step, there: ReadonlySet<string> | undefined): SealpostError | undefined {
  return mustBeNew(step) && there?.has(step.name) ? madeMeanwhile() : undefined
}
