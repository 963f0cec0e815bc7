import { SealpostError } from '../../core/errors.js'
import type { Client, Listing, Row } from './api.js'
import { type AnyStep, byName, type Job, refused } from './jobs.js'
import { shared, valueAt } from './rows.js'

/**
 * A value is removed by its id. The variable itself goes only where nothing else is left in it, for an empty shell
 * would stay behind otherwise. `listing` must be fresh: a value that came meanwhile would go with the variable.
 */
export function planRemoves(wire: Client, listing: Listing, steps: readonly AnyStep[]): Job[] {
  return [...byName(steps)].flatMap(([name, group]) => {
    const row = listing.rows.get(name)
    if (row !== undefined) return planRow(wire, row, group)
    if (listing.gap === undefined) return [gone(group)]
    return [refused(group, new SealpostError('bad-answer', `whether it exists is not known: ${listing.gap}`))]
  })
}

function planRow(wire: Client, row: Row, group: readonly AnyStep[]): Job[] {
  const jobs: Job[] = []
  const found: { step: AnyStep; id: string | undefined }[] = []
  for (const step of group) {
    const value = valueAt(row, step.scope)
    if (value === undefined) jobs.push(gone([step]))
    else if (value === shared(row)) jobs.push(refused([step], spansAll()))
    else found.push({ step, id: value.id })
  }
  if (found.length > 0 && found.length === row.values.length) {
    const steps = found.map(({ step }) => step)
    return [...jobs, { steps, send: () => wire.dropKey(row.key).then(() => undefined) }]
  }
  for (const { step, id } of found) {
    if (id === undefined) jobs.push(refused([step], new SealpostError('bad-answer', 'its value has no id')))
    else jobs.push({ steps: [step], send: () => wire.dropValue(row.key, id).then(() => undefined) })
  }
  return jobs
}

function gone(steps: readonly AnyStep[]): Job {
  return { steps, send: () => Promise.resolve(undefined), note: 'it was gone already' }
}

function spansAll(): SealpostError {
  return new SealpostError('invalid', 'it has one value for all contexts, and removing it would take it from all', {
    hint: 'At Netlify, give it a different value for each deploy context, or remove it there.',
  })
}
