import { randomUUID } from 'node:crypto'
import { done, type Receipt, serially } from '../../core/receipts.js'
import type { Step, TargetIo } from '../../core/target.js'
import { madeMeanwhile, writeDocument } from '../aws-shared/document.js'
import type { WriteCall } from '../shared/calls.js'
import { objectionError } from '../shared/objection.js'
import type { NewValue } from './api.js'
import type { Scope } from './scope.js'

/** One request for each secret; one for all keys of a JSON secret. */
export async function write({ steps, io, told }: WriteCall<Scope>): Promise<readonly Receipt[]> {
  const [first] = steps
  if (first === undefined) return []
  if (first.scope.json !== undefined) {
    const { documentStore } = await import('./document.js')
    return writeDocument(steps, documentStore(io, first.scope))
  }
  return serially(steps, (step) => (step.do === 'put' ? putOne(io, step) : removeOne(io, step)), told)
}

type Put = Step<Scope> & { readonly do: 'put' }

async function putOne(io: TargetIo, step: Put): Promise<Receipt> {
  const objection = step.sighting?.blocked?.[step.form]
  if (objection !== undefined) throw objectionError(objection)
  // of a request that is sent twice one version is made
  const value = { name: wholeName(step), value: step.value, token: randomUUID() }
  return step.sighting === undefined ? createOne(io, step, value) : updateOne(io, step, value)
}

async function createOne(io: TargetIo, step: Put, value: NewValue): Promise<Receipt> {
  const { create, describe } = await import('./api.js')
  const outcome = await create(io, step.scope, value)
  if ('given' in outcome) return landed(step, outcome.given.VersionId, 'created')
  if (outcome.isDeleted) return restoreOne(io, step, value)
  if (outcome.word !== 'ResourceExists') throw outcome.error
  const there = await describe(io, step.scope, value.name)
  if ('given' in there && there.given.DeletedDate != null) return restoreOne(io, step, value)
  if (!step.mayReplace) throw madeMeanwhile()
  return updateOne(io, step, value)
}

async function updateOne(io: TargetIo, step: Put, value: NewValue): Promise<Receipt> {
  const { create, put } = await import('./api.js')
  const outcome = await put(io, step.scope, value)
  if ('given' in outcome) return landed(step, outcome.given.VersionId, 'updated')
  if (outcome.isDeleted) return restoreOne(io, step, value)
  if (outcome.word !== 'ResourceNotFound') throw outcome.error
  const made = await create(io, step.scope, value)
  if ('error' in made) throw made.error
  return landed(step, made.given.VersionId, 'created')
}

/** A name that is to be deleted takes no value before that is taken back. */
async function restoreOne(io: TargetIo, step: Put, value: NewValue): Promise<Receipt> {
  const { put, restore } = await import('./api.js')
  await restore(io, step.scope, value.name)
  const outcome = await put(io, step.scope, value)
  if ('error' in outcome) throw outcome.error
  const note = 'it was scheduled for deletion and has been restored'
  return { ...landed(step, outcome.given.VersionId), note } as Receipt
}

function landed(step: Put, revision: string, evidence?: 'created' | 'updated'): Receipt {
  return { ...done(step, { evidence }), revision } as Receipt
}

async function removeOne(io: TargetIo, step: Step<Scope>): Promise<Receipt> {
  const { schedule } = await import('./api.js')
  const outcome = await schedule(io, step.scope, wholeName(step))
  if ('error' in outcome && outcome.word !== 'ResourceNotFound' && !outcome.isDeleted) throw outcome.error
  return done(step)
}

function wholeName({ scope, name }: Step<Scope>): string {
  return `${scope.base}${name}`
}
