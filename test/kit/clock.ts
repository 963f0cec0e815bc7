/**
 * A clock that jumps to the next wake-up as soon as nothing else is going on, so that hours pass in milliseconds and
 * work that goes on side by side still sees one time.
 */
export interface Clock {
  readonly now: () => number
  readonly sleep: (ms: number, signal?: AbortSignal) => Promise<void>
  /** Lets time pass without anybody sleeping. */
  readonly pass: (ms: number) => void
  /** Time stands still while this is under way. */
  readonly busy: <T>(work: Promise<T>) => Promise<T>
  /** Every sleep that was asked for, ms. */
  readonly slept: number[]
}

/** @param start ms since the epoch */
export function clockAt(start: number): Clock {
  let time = start
  let working = 0
  let turn = 0
  const slept: number[] = []
  const sleepers = new Set<{ readonly until: number; readonly wake: () => void }>()

  /** Three quiet turns of the event loop mean that everybody who is left sleeps. */
  function watch(quiet = 0, seen = turn): void {
    setImmediate(() => {
      if (sleepers.size === 0) return
      if (working > 0 || seen !== turn) return watch()
      if (quiet < 3) return watch(quiet + 1, seen)
      time = Math.max(time, Math.min(...[...sleepers].map(({ until }) => until)))
      for (const one of [...sleepers]) if (one.until <= time) one.wake()
      watch()
    })
  }

  return {
    now: () => time,
    slept,
    pass: (ms) => {
      time += ms
    },
    async busy(work) {
      working += 1
      try {
        return await work
      } finally {
        working -= 1
        turn += 1
      }
    },
    sleep(ms, signal) {
      slept.push(ms)
      turn += 1
      return new Promise((resolve) => {
        if (signal?.aborted) return resolve()
        const sleeper = {
          until: time + ms,
          wake: () => {
            sleepers.delete(sleeper)
            signal?.removeEventListener('abort', sleeper.wake)
            resolve()
          },
        }
        signal?.addEventListener('abort', sleeper.wake)
        sleepers.add(sleeper)
        if (sleepers.size === 1) watch()
      })
    },
  }
}
