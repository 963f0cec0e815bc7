import type { Wait, Work } from '../../core/progress.js'
import type { Course, Standing } from './standing.js'

/** A picture of a run at one moment. Times are ms since the epoch. */
export interface Picture {
  readonly work: Work | undefined
  /** Done in a second, of late; undefined where that is not known. */
  readonly rate: number | undefined
  /** When the work is likely over; undefined where nothing tells. */
  readonly end: number | undefined
  /** Pauses that are not over, the first to end first. */
  readonly waits: readonly Wait[]
}

/** How far a course was, and when. */
interface Sample {
  readonly at: number
  readonly done: number
}

/** What is known of how fast a course is. */
interface Pace {
  samples: readonly Sample[]
  /** Done in a second when it last went on by itself. */
  rate: number | undefined
}

/** How long back a rate looks, ms. */
const windowMs = 30_000
/** Pause between two samples, ms. */
const sampleMs = 1000
/** A rate that fewer ms tell is none. */
const shortestMs = 2000

/**
 * Looks at a standing again and again, and tells how fast it goes and when it ends. Lanes are worked side by side, so the
 * slowest one says when all of it is over; one that has not begun keeps that unknown.
 * @returns the picture of a moment, `now` in ms since the epoch
 */
export function openMeter(standing: Standing): (now: number) => Picture {
  const paces = new WeakMap<Course, Pace>()
  const paceOf = (course: Course): Pace => {
    const pace = paces.get(course) ?? { samples: [{ at: course.since, done: course.from }], rate: undefined }
    paces.set(course, pace)
    return pace
  }
  return (now) => {
    const { work, courses, waits } = standing
    const waiting = [...waits.values()].filter(({ until }) => until > now).sort((one, other) => one.until - other.until)
    const held = new Map(waiting.map(({ lane, until }) => [lane, until]))
    const open = [...courses].filter(([, { done, total }]) => done < total)
    const seen = open.map(([name, course]) => ({
      left: course.total - course.done,
      rate: rateOf(paceOf(course), course, { now, isHeld: held.has(name) }),
      from: held.get(name),
    }))
    const rates = seen.flatMap(({ rate, from }) => (rate === undefined || from !== undefined ? [] : [rate]))
    const known = [...courses.values()].reduce((sum, { total }) => sum + total, 0)
    const isWhole = work !== undefined && known === work.total && work.done < work.total
    const ends = seen.map(({ left, rate = 0, from = now }) => from + (left / rate) * 1000)
    const end = Math.max(...ends, waiting.at(-1)?.until ?? now)
    return {
      work,
      rate: rates.length === 0 ? undefined : rates.reduce((sum, rate) => sum + rate, 0),
      end: isWhole && Number.isFinite(end) ? end : undefined,
      waits: waiting,
    }
  }
}

/** Takes a sample, where it is time for one. A pause that somebody ordered is no pace: what was known before it stays. */
function rateOf(pace: Pace, { done }: Course, { now, isHeld }: { now: number; isHeld: boolean }): number | undefined {
  const last = pace.samples.at(-1)
  if (isHeld) pace.samples = []
  else if (last === undefined || now - last.at >= sampleMs) {
    const samples = [...pace.samples, { at: now, done }]
    const begin = samples.findLastIndex(({ at }) => at <= now - windowMs)
    pace.samples = samples.slice(Math.max(0, begin))
    const [first = { at: now, done }] = pace.samples
    const span = now - first.at
    if (span >= shortestMs) pace.rate = done > first.done ? ((done - first.done) / span) * 1000 : undefined
  }
  return pace.rate
}
