import { SealpostError } from '../core/errors.js'

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
