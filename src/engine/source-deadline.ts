import { SealpostError } from '../core/errors.js'
import type { Runtime } from '../core/runtime.js'
import type { Source } from '../core/source.js'
import { takesTimeout } from '../io/config/source-timeout.js'
import type { Deadline } from '../io/http/deadline.js'

/** What of a reading its end hangs on. */
interface Reading {
  readonly runtime: Pick<Runtime, 'now' | 'stop'>
  readonly timeoutMs?: number
}

/** How long a source may take where nothing else is said, ms: a job must not hang on it. */
export const usualTimeoutMs = 40_000

/** How long a source may still take to give back a token when its reading is over, ms. */
export const logoutMs = 3000

/**
 * The end of reading: somebody stops the run, or, for a source that waits for others, the time is over. Hanging is a matter of
 * real time, waiting of the run's.
 */
export function limitOf(
  called: string,
  { access }: Pick<Source, 'access'>,
  { runtime, timeoutMs = usualTimeoutMs }: Reading,
): Deadline {
  const asks = takesTimeout({ access })
  return {
    until: asks ? runtime.now() + timeoutMs : Number.POSITIVE_INFINITY,
    signal: asks ? AbortSignal.any([runtime.stop, AbortSignal.timeout(timeoutMs)]) : runtime.stop,
    why: () =>
      runtime.stop.aborted
        ? new SealpostError('interrupted', 'stopped before anything was written')
        : new SealpostError('timeout', `the ${called} was not read within ${timeoutMs / 1000} s`, {
            hint: 'Nothing was written. Run again, or set a longer `timeout` for this source.',
          }),
  }
}

/** The end of giving a token back, which a reading that is over does not bring about. */
export function logoutDeadline(called: string, { now }: Pick<Runtime, 'now'>): Deadline {
  return {
    until: now() + logoutMs,
    signal: AbortSignal.timeout(logoutMs),
    why: () => new SealpostError('timeout', `${called} did not revoke the token within ${logoutMs / 1000} s`),
  }
}

/** @param graceMs how long the work may take to end by itself once it has to, ms */
export function unlessOver<T>(work: Promise<T>, { signal, why }: Deadline, graceMs: number): Promise<T> {
  return new Promise((resolve, reject) => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const end = () => {
      if (graceMs === 0) return reject(why())
      timer ??= setTimeout(() => reject(why()), graceMs)
    }
    if (signal.aborted) end()
    signal.addEventListener('abort', end, { once: true })
    work
      .finally(() => {
        clearTimeout(timer)
        signal.removeEventListener('abort', end)
      })
      // what comes after the end comes too late
      .then(
        (value) => (signal.aborted ? reject(why()) : resolve(value)),
        (thrown) => reject(signal.aborted ? why() : thrown),
      )
  })
}
