import type { Wait, Work } from '../../core/progress.js'
import { forTerminal } from '../escape.js'
import { number } from '../phrases.js'

/** "12/s", or "30/min" where it is slow. */
export function rateText(rate: number): string {
  if (rate >= 10) return `${number(Math.round(rate))}/s`
  return rate >= 1 ? `${rate.toFixed(1)}/s` : `${Math.max(1, Math.round(rate * 60))}/min`
}

/** "340/1,200, 3 failed" */
export function countText({ done, total, failed, kind }: Work): string {
  const trouble = failed === 0 ? '' : `, ${number(failed)} ${kind === 'looking' ? 'not seen' : 'failed'}`
  return `${number(done)}/${number(total)}${trouble}`
}

/** So many lanes are named that wait. */
const shownLanes = 3

const reasons = { limited: 'rate limit', unavailable: 'unavailable' } as const

/**
 * What waits for what, and until when: "web (rate limit) until 12:40:00 UTC", several with semicolons between.
 * @param clock shows a time, ms since the epoch
 */
export function waitText(waits: readonly Wait[], clock: (time: number) => string): string {
  const said = waits.slice(0, shownLanes).map(({ lane, until, because }) => {
    return `${forTerminal(lane)} (${reasons[because]}) until ${clock(until)}`
  })
  const hidden = waits.length - shownLanes
  return [...said, ...(hidden > 0 ? [`${number(hidden)} more`] : [])].join('; ')
}
