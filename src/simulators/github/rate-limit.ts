import type { Answer, Ask, Fault, Route } from '../server.js'
import { refuse, type Store } from './store.js'

/** Points of one request ("Rate limits for the REST API", read 2026-11-23). */
const pointsOf = (method: string) => (method === 'GET' || method === 'HEAD' ? 1 : 5)
const pointsPerMinute = 900
const hourMs = 3_600_000

/** Counts requests as GitHub does; refuses only where `enforce` is set. */
export interface Limits {
  /** Counts a request; its answer where the budget is used up. */
  readonly spend: (ask: Pick<Ask, 'method' | 'path'>) => Answer | undefined
  readonly headers: () => Record<string, string>
  readonly routes: readonly Route[]
}

/** @param perHour requests that the token has for an hour */
export function openRateLimit(store: Store, enforce: boolean, perHour: number): Limits {
  let hour = { since: store.now(), used: 0 }
  let minute = { since: store.now(), points: 0 }
  const reset = () => Math.ceil((hour.since + hourMs) / 1000)
  const left = () => Math.max(0, perHour - hour.used)
  const budget = () => ({ limit: perHour, remaining: left(), reset: reset(), used: hour.used })

  return {
    spend({ method, path }) {
      const now = store.now()
      if (now - hour.since >= hourMs) hour = { since: now, used: 0 }
      if (now - minute.since >= 60_000) minute = { since: now, points: 0 }
      if (path === '/rate_limit') return undefined
      if (enforce && left() === 0) return refuse(403, 'API rate limit exceeded for user ID 1.')
      if (enforce && minute.points + pointsOf(method) > pointsPerMinute) {
        return secondary(Math.ceil((minute.since + 60_000 - now) / 1000))
      }
      hour.used += 1
      minute.points += pointsOf(method)
      return undefined
    },
    headers: () => ({
      'x-ratelimit-limit': String(perHour),
      'x-ratelimit-remaining': String(left()),
      'x-ratelimit-used': String(hour.used),
      'x-ratelimit-reset': String(reset()),
      'x-ratelimit-resource': 'core',
    }),
    routes: [
      {
        method: 'GET',
        pattern: '/rate_limit',
        handle: () => {
          const core = budget()
          const search = { ...core, limit: 30, remaining: 30, used: 0 }
          return { status: 200, body: { resources: { core, search, graphql: core }, rate: core } }
        },
      },
    ],
  }
}

/** GitHub's "slow down", a 403. @param retryAfter seconds; GitHub may leave them out */
export function secondary(retryAfter?: number): Answer {
  return {
    ...refuse(403, 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.'),
    headers: retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) },
  }
}

/** A fault that answers with a secondary limit. */
export function secondaryLimit(
  options: { readonly retryAfter?: number; readonly times?: number; readonly match?: NonNullable<Fault['match']> } = {},
): Fault {
  const { retryAfter, ...rest } = options
  return { ...rest, act: { kind: 'answer', answer: secondary(retryAfter) } }
}
