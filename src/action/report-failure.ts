import { asSealpostError, type SealpostError } from '../core/errors.js'
import type { Guard } from '../io/leak-guard/guard.js'
import { errorText } from './runner/annotation-lines.js'
import type { GuardedOutputs } from './runner/guarded-outputs.js'

/** The ways out that are left to a step that ends. */
interface WaysOut {
  readonly guard: Pick<Guard, 'alarm'>
  readonly guarded: Pick<GuardedOutputs, 'print'>
  /** Writes to stdout. */
  readonly out: (text: string) => void
}

/**
 * Tells what ended a step: an alarm of the guard, where there was one, before anything else.
 * @param advice the hint, in other words where the step has them
 * @returns the exit code
 */
export function reportFailure(
  thrown: unknown,
  { guard, guarded, out }: WaysOut,
  advice: (error: SealpostError) => string = ({ hint }) => hint,
): number {
  const error = guard.alarm() ?? asSealpostError(thrown)
  const text = errorText(error, advice(error))
  // an alarm is the last word, and made of nothing but words of ours and a name
  if (error.code === 'leak-guard') out(`${text}\n`)
  else guarded.print(text)
  return error.exit
}
