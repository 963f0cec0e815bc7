import type { SealpostError } from '../../core/errors.js'

/** An end of all that a client does, set from outside. */
export interface Deadline {
  /** What would have to wait longer is not waited for, ms since the epoch. */
  readonly until: number
  /** Breaks off what is on its way. */
  readonly signal: AbortSignal
  /** What is thrown once the signal has fired. */
  readonly why: () => SealpostError
}

/** @throws what the limit says, once its signal has fired */
export function checkDeadline(limit: Deadline | undefined): void {
  if (limit?.signal.aborted) throw limit.why()
}
