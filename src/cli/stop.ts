import { SealpostError } from '../core/errors.js'
import type { Output } from './output.js'

/**
 * The result of work, unless somebody stops it first.
 * @param waits whether the work is to end by itself all the same, because something is being written
 * @throws SealpostError('interrupted')
 */
export function unlessStopped<T>(work: Promise<T>, stop: AbortSignal, waits: () => boolean = () => false): Promise<T> {
  return new Promise((resolve, reject) => {
    const end = () => {
      if (!waits()) reject(new SealpostError('interrupted', 'stopped before anything was written'))
    }
    if (stop.aborted) end()
    stop.addEventListener('abort', end, { once: true })
    work.then(resolve, reject).finally(() => stop.removeEventListener('abort', end))
  })
}

/** What of a process is needed to hear signals. */
export interface Signals {
  on(event: 'SIGINT' | 'SIGTERM', listener: () => void): unknown
  exit(code: number): void
}

/** The first Ctrl-C (or SIGTERM) asks the work to end in good order; the second ends the process at once, with 130. */
export function stopOnSignals(signals: Signals, stop: AbortController, output: Pick<Output, 'note'>): void {
  const heard = () => {
    if (stop.signal.aborted) return signals.exit(130)
    output.note('Stopping. Once more stops at once.')
    stop.abort()
  }
  signals.on('SIGINT', heard)
  signals.on('SIGTERM', heard)
}
