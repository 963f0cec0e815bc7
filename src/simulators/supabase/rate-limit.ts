import type { Answer } from '../server.js'

/** Counts requests as the vendor does, each project by itself, and says so in headers. */
export interface RateLimit {
  /** Counts a request; the answer that refuses it, if any. */
  readonly spend: (project: string) => Answer | undefined
  readonly headers: (project: string) => Record<string, string>
}

/**
 * 120 requests a minute for each user and project; the reset is in seconds from now, and there is no Retry-After (Supabase
 * docs, "Rate limits", and recorded answers in supabase/cli, read 2026-11-30).
 * @param budget requests in one window
 * @param isEnforced whether what is over the budget is refused
 * @param now the simulator's clock, ms since the epoch
 */
export function openRateLimit(budget: number, isEnforced: boolean, now: () => number): RateLimit {
  const windows = new Map<string, { readonly from: number; used: number }>()
  const windowOf = (project: string) => {
    const known = windows.get(project)
    if (known !== undefined && now() < known.from + 60_000) return known
    const begun = { from: now(), used: 0 }
    windows.set(project, begun)
    return begun
  }
  return {
    spend(project) {
      const window = windowOf(project)
      window.used += 1
      const isOver = isEnforced && window.used > budget
      return isOver ? { status: 429, body: { message: 'ThrottlerException: Too Many Requests' } } : undefined
    },
    headers(project) {
      const { from, used } = windowOf(project)
      return {
        'x-ratelimit-limit': String(budget),
        'x-ratelimit-remaining': String(Math.max(isEnforced ? 0 : 1, budget - used)),
        'x-ratelimit-reset': String(Math.ceil((from + 60_000 - now()) / 1000)),
        date: new Date(now()).toUTCString(),
      }
    },
  }
}
