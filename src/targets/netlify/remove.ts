import { asSealpostError, SealpostError, stopsScope } from '../../core/errors.js'
import { groupBy } from '../../core/group-by.js'
import type { Api } from './api.js'
import type { Listing, Row } from './responses.js'
import { shared, valueAt } from './variable-rows.js'
import { type AnyStep, type Job, refused } from './write-plan.js'

/** A value that goes, by its id. */
interface Doomed {
  readonly step: AnyStep
  readonly name: string
  readonly id: string
}

/**
 * A value is removed by the id that it had when it was looked at, so that one that came in its place since is never
 * hit. The variable itself goes after its last value, where a fresh list shows nothing left in it: an empty shell
 * would stay behind otherwise.
 */
export function planRemoves(api: Api, listing: Listing, steps: readonly AnyStep[]): Job[] {
  const jobs: Job[] = []
  const doomed: Doomed[] = []
  for (const [name, group] of groupBy(steps, ({ name }) => name)) {
    const row = listing.rows.get(name)
    for (const step of group) {
      const found = row && idOf(row, step)
      if (found === undefined && listing.gap !== undefined)
        jobs.push(
          refused([step], new SealpostError('bad-answer', `it is unknown whether it exists: ${listing.gap}`), 'no'),
        )
      else if (found === undefined) jobs.push(gone(step))
      else if (found instanceof SealpostError) jobs.push(refused([step], found, 'no'))
      else doomed.push({ step, name, id: found })
    }
  }
  if (doomed.length > 0) jobs.push({ steps: doomed.map(({ step }) => step), send: () => remove(api, listing, doomed) })
  return jobs
}

/** The id of the value that a step is about; undefined where there is none any more. */
function idOf(row: Row, { scope, sighting }: AnyStep): string | SealpostError | undefined {
  const value = valueAt(row, scope)
  if (value === undefined) return undefined
  if (value === shared(row)) return spansAll()
  if (value.id === undefined) return new SealpostError('bad-answer', 'its value has no id')
  const isOther = sighting?.made !== undefined && sighting.made !== value.id
  return isOther ? new SealpostError('conflict', 'it was recreated after the last read') : value.id
}

async function remove(api: Api, listing: Listing, doomed: readonly Doomed[]): Promise<readonly Job[]> {
  const jobs: Job[] = []
  const removed: Doomed[] = []
  for (const one of doomed) {
    const { step, name, id } = one
    try {
      jobs.push((await api.dropValue(name, id)) === 'gone' ? gone(step) : did(step))
      removed.push(one)
    } catch (thrown) {
      const error = asSealpostError(thrown)
      jobs.push(refused([step], error))
      // what is left is unsent, as after any error that condemns the whole team or site
      if (stopsScope(error)) return [...jobs, ...doomed.slice(jobs.length).map((rest) => did(rest.step))]
    }
  }
  const ids = new Set(removed.map(({ id }) => id))
  const isEmptied = (row: Row | undefined) => row?.values.every(({ id }) => id !== undefined && ids.has(id)) === true
  const emptied = [...new Set(removed.map(({ name }) => name))].filter((name) => isEmptied(listing.rows.get(name)))
  const left = await sweep(api, emptied, isEmptied)
  return jobs.map((job) => (job.steps.some(({ name }) => left.has(name)) ? { note: shellNote, ...job } : job))
}

/** Deletes variables that have lost their last value. Gives those that are still there, empty. */
async function sweep(
  api: Api,
  names: readonly string[],
  isEmptied: (row: Row | undefined) => boolean,
): Promise<ReadonlySet<string>> {
  const left = new Set(names)
  if (names.length === 0) return left
  try {
    const { rows, gap } = await api.list()
    for (const name of names) {
      if (isEmptied(rows.get(name))) await api.dropKey(name)
      // what has a value again is no shell, and none of ours
      if (rows.has(name) || gap === undefined) left.delete(name)
    }
  } catch {
    // the values are gone, which is what was asked for
  }
  return left
}

const shellNote = () => 'its values were removed, but the empty variable could not be removed'

function did(step: AnyStep): Job {
  return { steps: [step], send: () => Promise.resolve(undefined) }
}

function gone(step: AnyStep): Job {
  return { ...did(step), note: () => 'it was already gone' }
}

function spansAll(): SealpostError {
  return new SealpostError(
    'invalid',
    'it has one value for all contexts, and removing it would remove it from all of them',
    {
      hint: 'In Netlify, give it a different value for each deploy context, or remove it there.',
    },
  )
}
