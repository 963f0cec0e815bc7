import { asSealpostError, SealpostError } from '../../core/errors.js'
import { inEnvironment } from '../../core/source-errors.js'

/** {@link inEnvironment}; trouble with one value says where that is, and which source and environment it is of. */
export function forEnvironmentOf<T>(source: string, environment: string, work: () => Promise<T>): Promise<T> {
  return inEnvironment(source, environment, async () => {
    try {
      return await work()
    } catch (thrown) {
      const { code, message, hint, where } = asSealpostError(thrown)
      const whole = where === undefined ? undefined : `${source}:${environment}, ${where}`
      throw new SealpostError(code, message, { where: whole, hint })
    }
  })
}
