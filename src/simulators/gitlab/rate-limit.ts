import type { Answer } from '../server.js'

/** Counts requests as the vendor does, and says so in headers. */
export interface RateLimit {
  /** Counts a request; the answer that refuses it, if any. */
  readonly spend: () => Answer | undefined
  readonly headers: () => Record<string, string>
}

/**
 * So many requests a minute; the headers are told with every answer, and one that is refused is a line of text ("Rate limits",
 * read 2026-11).
 * @param budget requests in one window
 * @param isEnforced whether what is over the budget is refused
 * @param now the simulator's clock, ms since the epoch
 */
export function openRateLimit(budget: number, isEnforced: boolean, now: () => number): RateLimit {
  let window = 0
  let used = 0
  const left = () => Math.max(isEnforced ? 0 : 1, budget - used)
  return {
    spend() {
      const current = Math.floor(now() / 60_000)
      if (current !== window) used = 0
      window = current
      used += 1
      if (!isEnforced || used <= budget) return undefined
      const wait = Math.max(1, Math.ceil(((window + 1) * 60_000 - now()) / 1000))
      return {
        status: 429,
        body: 'Retry later\n',
        headers: { 'retry-after': String(wait), 'content-type': 'text/plain' },
      }
    },
    headers: () => ({
      'ratelimit-limit': String(budget),
      'ratelimit-name': 'throttle_authenticated_api',
      'ratelimit-observed': String(used),
      'ratelimit-remaining': String(left()),
      'ratelimit-reset': String((window + 1) * 60),
      date: new Date(now()).toUTCString(),
    }),
  }
}
