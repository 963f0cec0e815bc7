/** Work that is done one after the other. */
export interface Turns<T> {
  /** Hands in what is to be done; resolves when it is. */
  readonly take: (what: T) => Promise<void>
  /** Does something between the turns. */
  readonly between: <R>(work: () => Promise<R>) => Promise<R>
}

/**
 * Lets everything that comes while work is under way share the next turn.
 * @param work does all of them or none
 */
export function turnsOf<T>(work: (together: readonly T[]) => Promise<void>): Turns<T> {
  let waiting: T[] = []
  let last: Promise<unknown> = Promise.resolve()
  let next: Promise<void> | undefined

  function between<R>(one: () => Promise<R>): Promise<R> {
    const turn = last.then(one)
    last = turn.catch(() => undefined)
    return turn
  }
  return {
    between,
    take(what) {
      waiting.push(what)
      next ??= between(() => {
        const together = waiting
        waiting = []
        next = undefined
        return work(together)
      })
      return next
    },
  }
}
