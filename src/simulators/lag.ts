/** How late reads show a write: not before `ms` have gone by and `reads` stale answers were given. */
export interface Lag {
  readonly ms: number
  readonly reads: number
}

/** A value that readers see late. */
export interface Late<T> {
  /** As it stands. */
  readonly latest: () => T
  /** As a reader sees it now; counts as a read. */
  readonly seen: () => T
  /** A write over the API: visible after the lag. */
  readonly write: (value: T) => void
  /** A change that everybody sees at once. */
  readonly settle: (value: T) => void
}

/** @param now the simulator's clock, ms since the epoch */
export function late<T>(first: T, lag: Lag, now: () => number): Late<T> {
  let shown = first
  let coming: { value: T; due: number; reads: number } | undefined
  return {
    latest: () => coming?.value ?? shown,
    seen() {
      if (coming === undefined) return shown
      if (now() >= coming.due && coming.reads <= 0) {
        shown = coming.value
        coming = undefined
      } else coming.reads -= 1
      return shown
    },
    write(value) {
      coming = { value, due: now() + lag.ms, reads: lag.reads }
    },
    settle(value) {
      shown = value
      coming = undefined
    },
  }
}
