import { SealpostError } from '../../core/errors.js'
import { groupBy } from '../../core/group-by.js'
import { objectionError } from '../shared/objection.js'
import { type Api, outgoing } from './api.js'
import { createAll } from './create.js'
import type { Listing, Row } from './responses.js'
import { bothForms, formOf, noScopeLeft, openFor, staysSecret, wholeAt } from './restrictions.js'
import { scopesFor } from './scope.js'
import { asSecret, placeKey, spans, split, valueAt } from './variable-rows.js'
import { type AnyStep, devNote, type Job, type Known, type Put, refused } from './write-plan.js'

/**
 * New names go in one POST of an array, each with all its contexts; a value of an existing name is one PATCH, which
 * leaves other contexts, scopes and the secret flag alone. Only a value that stands for all contexts is written out,
 * and a readable variable whose contexts are all ours made a secret, with a PUT that carries every other value along.
 */
export function planPuts(known: Known, steps: readonly Put[]): Job[] {
  const others: Job[] = []
  const fresh: Put[][] = []
  for (const [name, group] of groupBy(steps, ({ name }) => name)) {
    const row = known.listing.rows.get(name)
    const error = row === undefined ? refusesNew(known.listing, group) : undefined
    if (row !== undefined) others.push(...planExisting(known, row, group))
    else if (error !== undefined) others.push(refused(group, error, 'no'))
    else fresh.push(group)
  }
  return [...createAll(known, fresh, planPuts), ...others]
}

/**
 * A put of a value that was not there when we looked, into a name that is: a PATCH overwrites without a word, so the
 * list must be fresh.
 */
export function mayRace(row: Row | undefined, step: Put): boolean {
  return row !== undefined && step.sighting === undefined
}

function planExisting(known: Known, row: Row, group: readonly Put[]): Job[] {
  const raced = new Set(group.filter((step) => mayRace(row, step) && valueAt(row, step.scope) !== undefined))
  const lost = group.filter((step) => raced.has(step) && !step.mayReplace)
  const left = group.filter((step) => !lost.includes(step))
  const same = left.filter(({ form }) => form === formOf(row))
  const other = left.filter((step) => !same.includes(step))
  // what is there after a refused array may be our own
  const evidence: Job['evidence'] = (step) => (raced.has(step as Put) && !known.tried ? 'updated' : undefined)
  const error = new SealpostError('conflict', 'it was created by someone else after the last read')
  return [
    ...(lost.length === 0 ? [] : [refused(lost, error, known.tried ? 'unknown' : 'no')]),
    ...planOther(known, row, other, same.length > 0),
    ...planSame(known, row, same),
  ].map((job) => ({ ...job, evidence }))
}

/** Values in the form that the variable has. */
function planSame({ api }: Known, row: Row, steps: readonly Put[]): Job[] {
  if (!steps.some((step) => spans(row, step.scope))) return steps.map((step) => set(api, step))
  const stuck = steps.map((step) => wholeAt(row, step.scope)).find((one) => one !== undefined)
  if (stuck !== undefined) return [refused(steps, objectionError(stuck), 'no')]
  const item = split(
    row,
    steps.map((step) => outgoing(step.scope, step.value)),
  )
  const note = () => 'its single value for all contexts was split into one for each context; the other contexts keep it'
  return [{ steps, send: () => api.replace(item).then(() => undefined), note }]
}

/** Values in the other form: a secret never becomes readable, a readable one becomes a secret where it is all ours. */
function planOther({ api }: Known, row: Row, steps: readonly Put[], both: boolean): Job[] {
  if (steps.length === 0) return []
  const ours = new Set(steps.map(({ scope }) => placeKey(scope)))
  const objection = row.secret ? staysSecret : both ? bothForms : openFor(row, ours)
  if (objection !== undefined) return [refused(steps, objectionError(objection), 'no')]
  const item = asSecret(
    row,
    steps.map((step) => outgoing(step.scope, step.value)),
  )
  const note = (step: AnyStep) =>
    ['it was readable at Netlify and is now a secret', devNote(step)].filter((one) => one !== undefined).join('; ')
  return [{ steps, send: () => api.replace(item).then(() => undefined), note }]
}

function set(api: Api, step: Put): Job {
  const value = outgoing(step.scope, step.value)
  const item = { key: step.name, is_secret: step.form === 'secret' }
  return { steps: [step], send: () => api.set(item, value).then(() => undefined), note: devNote }
}

function refusesNew(listing: Listing, group: readonly Put[]): SealpostError | undefined {
  if (listing.gap !== undefined) {
    return new SealpostError('bad-answer', `it is unknown whether it exists: ${listing.gap}`)
  }
  if (new Set(group.map((step) => step.form)).size > 1) return objectionError(bothForms)
  if (group.every((step) => scopesFor(step.form, step.scope.scopes)?.length !== 0)) return undefined
  return objectionError(noScopeLeft)
}
