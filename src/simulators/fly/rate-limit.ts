import type { Answer } from '../server.js'

/**
 * One request a second for each action and app, three at a time (Fly.io docs, "Working with the Machines API", read
 * 2026-11-30; how the vendor says "too many" is not documented). Gives what counts a request: the answer that refuses
 * it, if any.
 * @param now the simulator's clock, ms since the epoch
 */
export function openRateLimit(isEnforced: boolean, now: () => number): (action: string) => Answer | undefined {
  const buckets = new Map<string, { left: number; at: number }>()
  return (action) => {
    const bucket = buckets.get(action) ?? { left: 3, at: now() }
    bucket.left = Math.min(3, bucket.left + (now() - bucket.at) / 1000)
    bucket.at = now()
    buckets.set(action, bucket)
    if (!isEnforced) return undefined
    if (bucket.left < 1) return { status: 429, body: { error: 'rate limit exceeded' } }
    bucket.left -= 1
    return undefined
  }
}
