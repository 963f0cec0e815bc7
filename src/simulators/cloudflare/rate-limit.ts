import type { Answer } from '../server.js'
import { no } from './envelope.js'

const windowMs = 5 * 60_000

/** Counts requests as the vendor does, and says so in headers. */
export interface RateLimit {
  /** Counts a request; the answer that refuses it, if any. */
  readonly spend: () => Answer | undefined
  readonly headers: () => Record<string, string>
}

/**
 * 1,200 requests in 5 minutes, past which all calls are blocked for 5 more (API rate limits page, read 2026-11).
 * @param budget requests in one window
 * @param isEnforced whether what is over the budget is refused
 * @param now the simulator's clock, ms since the epoch
 */
export function openRateLimit(budget: number, isEnforced: boolean, now: () => number): RateLimit {
  let began = now()
  let used = 0
  let blockedUntil = 0
  return {
    spend() {
      if (now() - began >= windowMs) {
        began = now()
        used = 0
      }
      used += 1
      if (!isEnforced) return undefined
      if (used > budget && now() >= blockedUntil) {
        blockedUntil = now() + windowMs
        began = now()
      }
      if (now() >= blockedUntil) return undefined
      const seconds = Math.ceil((blockedUntil - now()) / 1000)
      const message = `More than ${budget} requests per 300 seconds reached. Please wait and consider throttling your request speed`
      return no(429, 971, message, { 'retry-after': String(seconds) })
    },
    headers() {
      const ends = Math.max(began + windowMs, blockedUntil)
      const left = now() < blockedUntil ? 0 : Math.max(0, budget - used)
      return {
        date: new Date(now()).toUTCString(),
        ratelimit: `"default";r=${left};t=${Math.ceil((ends - now()) / 1000)}`,
        'ratelimit-policy': `"default";q=${budget};w=300`,
        'x-ratelimit-limit': String(budget),
        'x-ratelimit-remaining': String(left),
        'x-ratelimit-reset': new Date(ends).toUTCString(),
      }
    },
  }
}
