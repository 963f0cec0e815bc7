import type { Progress, Wait, Work } from '../../core/progress.js'

/** How far one lane is, and since when that is known. Times are ms since the epoch. */
export interface Course {
  readonly since: number
  /** How many were done then. */
  readonly from: number
  done: number
  total: number
}

/** What a run told last: what a picture of it is made of whenever somebody wants one. */
export interface Standing {
  work: Work | undefined
  /** Courses of this kind of work by lane; looking has one for all. */
  readonly courses: Map<string, Course>
  /** The last pause of each lane, also where it is over. */
  readonly waits: Map<string, Wait>
}

/** Of a run that told nothing yet. */
export function openStanding(): Standing {
  return { work: undefined, courses: new Map(), waits: new Map() }
}

/**
 * Takes in what a run tells. Costs next to nothing, since it is done for each single write.
 * @param now ms since the epoch
 */
export function note(standing: Standing, progress: Progress, now: number): void {
  const { courses, waits } = standing
  if (progress.kind === 'waiting') return void waits.set(progress.lane, progress)
  if (standing.work?.kind !== progress.kind) courses.clear()
  standing.work = progress
  const { name, done, total } = { name: '', ...(progress.lane ?? progress) }
  // a first word that names no lane says only that it begins
  if (progress.kind === 'writing' && progress.lane === undefined) return
  const course = courses.get(name)
  if (course === undefined) courses.set(name, { since: now, from: done, done, total })
  else Object.assign(course, { done, total })
}
