import type { Wait } from '../../core/progress.js'
import { openMeter, type Picture } from './meter.js'
import type { Standing } from './standing.js'
import { countText, rateText, waitText } from './words.js'

/** "Waiting: web (rate limit) until 12:40:00 UTC." */
export function waitLine(...waits: readonly Wait[]): string {
  return `Waiting: ${waitText(waits, utc)}.`
}

/**
 * What a log is told from time to time of a run that takes long.
 * @returns the line of a moment, ms since the epoch: "Writing 340/1,200, 12/s, ends about 12:50:00 UTC."
 */
export function openBeatLines(standing: Standing): (now: number) => string {
  const meter = openMeter(standing)
  return (now) => beatLine(meter(now))
}

function beatLine({ work, rate, end, waits }: Picture): string {
  const what =
    work === undefined
      ? 'Reading the source and the ledger'
      : `${work.kind === 'looking' ? 'Looking' : 'Writing'} ${countText(work)}`
  const speed = rate === undefined ? '' : `, ${rateText(rate)}`
  const ending = end === undefined ? '' : `, ends about ${utc(end)}`
  return `${what}${speed}${ending}.${waits.length === 0 ? '' : ` ${waitLine(...waits)}`}`
}

/** A time of the day in the one zone that every log agrees on. */
function utc(time: number): string {
  return `${new Date(time).toISOString().slice(11, 19)} UTC`
}
