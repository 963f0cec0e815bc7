import type { Answer, Ask, Route } from '../server.js'

/** Requests for each 60 s by kind (limits page, read 2026-11). */
const budgets = { create: 120, update: 120, retrieve: 500, remove: 60, batchRemove: 60, pull: 500, other: 500 } as const

/** A kind of request that is counted by itself. */
export type Budget = keyof typeof budgets

/**
 * Counts requests as the vendor does, and says so in headers.
 * @param now the simulator's clock, ms since the epoch
 * @param isEnforced whether what is over the budget is refused
 */
export function meterOf(
  now: () => number,
  isEnforced: boolean,
): (kind: Budget, handle: (ask: Ask) => Answer | Promise<Answer>) => Route['handle'] {
  const windows = new Map<string, { from: number; count: number }>()
  return (kind, handle) => async (ask) => {
    const total = budgets[kind]
    const old = windows.get(kind)
    const window = old && now() - old.from < 60_000 ? old : { from: now(), count: 0 }
    windows.set(kind, window)
    const exceeded = isEnforced && window.count >= total
    if (!exceeded) window.count += 1
    const resetMs = window.from + 60_000
    const reset = Math.ceil(resetMs / 1000)
    const remaining = Math.max(0, total - window.count)
    const headers = {
      'x-ratelimit-limit': String(total),
      'x-ratelimit-remaining': String(remaining),
      'x-ratelimit-reset': String(reset),
    }
    if (!exceeded) {
      const answer = await handle(ask)
      return { ...answer, headers: { ...headers, ...answer.headers } }
    }
    const error = {
      code: 'rate_limited',
      message: 'Rate limit exceeded',
      limit: { total, remaining: 0, reset, resetMs },
    }
    const wait = String(Math.max(1, Math.ceil((resetMs - now()) / 1000)))
    return { status: 429, body: { error }, headers: { ...headers, 'retry-after': wait } }
  }
}
