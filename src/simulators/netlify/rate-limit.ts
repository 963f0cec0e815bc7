import type { Answer } from '../server.js'

/** Counts requests as the vendor does, and says so in headers. */
export interface RateLimit {
  /** Counts a request; the answer that refuses it, if any. */
  readonly spend: () => Answer | undefined
  readonly headers: () => Record<string, string>
}

/**
 * 500 requests a minute, counted in windows that a reset in Unix seconds ends; no Retry-After.
 * @param budget requests in one window
 * @param isEnforced whether what is over the budget is refused
 * @param now the simulator's clock, ms since the epoch
 */
export function openRateLimit(budget: number, isEnforced: boolean, now: () => number): RateLimit {
  let window = 0
  let used = 0
  return {
    spend() {
      const current = Math.floor(now() / 60_000)
      if (current !== window) used = 0
      window = current
      used += 1
      const isOver = isEnforced && used > budget
      return isOver ? { status: 429, body: { code: 429, message: 'Too Many Requests' } } : undefined
    },
    headers: () => ({
      'x-ratelimit-limit': String(budget),
      'x-ratelimit-remaining': String(Math.max(isEnforced ? 0 : 1, budget - used)),
      'x-ratelimit-reset': String((window + 1) * 60),
      date: new Date(now()).toUTCString(),
    }),
  }
}
