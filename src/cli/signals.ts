import type { Output } from './terminal/output.js'

/** What of a process is needed to hear signals. */
export interface Signals {
  on(event: 'SIGINT' | 'SIGTERM', listener: () => void): unknown
  exit(code: number): void
}

/** The first Ctrl-C (or SIGTERM) asks the work to end in good order; the second ends the process at once, with 130. */
export function stopOnSignals(signals: Signals, stop: AbortController, output: Pick<Output, 'note' | 'live'>): void {
  const heard = () => {
    if (stop.signal.aborted) {
      output.live('')
      return signals.exit(130)
    }
    output.note('Stopping after the current write. Press Ctrl-C again to stop immediately.')
    stop.abort()
  }
  signals.on('SIGINT', heard)
  signals.on('SIGTERM', heard)
}
