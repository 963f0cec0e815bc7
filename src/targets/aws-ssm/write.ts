import { SealpostError } from '../../core/errors.js'
import { done, failed, type Receipt, serially } from '../../core/receipts.js'
import type { Step, TargetIo } from '../../core/target.js'
import { madeMeanwhile, writeDocument } from '../aws-shared/document.js'
import type { WriteCall } from '../shared/calls.js'
import { objectionError } from '../shared/objection.js'
import type { Description, NewParameter } from './api.js'
import type { Scope } from './scope.js'

/** One request for each parameter that is written, and before them one for what is kept with those that are overwritten. */
export async function write({ steps, io, told }: WriteCall<Scope>): Promise<readonly Receipt[]> {
  const [first] = steps
  if (first === undefined) return []
  if (first.scope.json !== undefined) {
    const { documentStore } = await import('./document.js')
    return writeDocument(steps, documentStore(io, first.scope))
  }
  const puts = steps.filter((step): step is Put => step.do === 'put')
  if (puts.length === 0) return removeAll(io, first.scope, steps)
  return putAll(io, puts, told)
}

type Put = Step<Scope> & { readonly do: 'put' }

async function putAll(io: TargetIo, steps: readonly Put[], told: WriteCall<Scope>['told']): Promise<Receipt[]> {
  const { sentAgain } = await import('./new-parameter.js')
  const there = steps.filter(({ sighting }) => sighting !== undefined).map(wholeName)
  let kept: ReadonlyMap<string, Description>
  try {
    kept = await sentAgain(io, (steps[0] as Put).scope, there)
  } catch (thrown) {
    return steps.map((step) => failed(step, thrown, 'no'))
  }
  return serially(steps, (step) => putOne(io, step, kept), told)
}

async function putOne(io: TargetIo, step: Put, kept: ReadonlyMap<string, Description>): Promise<Receipt> {
  const objection = step.sighting?.blocked?.[step.form]
  if (objection !== undefined) throw objectionError(objection)
  const { overwriting, parameterOf, sentAgain, unseen } = await import('./new-parameter.js')
  const one = { name: wholeName(step), value: step.value }
  const known = kept.get(one.name)
  if (step.sighting !== undefined && known !== undefined) return send(io, step, overwriting(one, known), known)
  try {
    return await send(io, step, parameterOf(step.scope, one))
  } catch (thrown) {
    if (!(thrown instanceof SealpostError) || thrown.code !== 'conflict') throw thrown
    if (step.sighting === undefined && !step.mayReplace) throw madeMeanwhile()
    const again = (await sentAgain(io, step.scope, [one.name])).get(one.name)
    if (again === undefined) throw unseen()
    return send(io, step, overwriting(one, again), again)
  }
}

async function send(io: TargetIo, step: Put, input: NewParameter, kept?: Description): Promise<Receipt> {
  const { put } = await import('./api.js')
  const outcome = await put(io, step.scope, input)
  if ('error' in outcome) throw outcome.error
  const isNewlyLarge = input.Tier === 'Advanced' && kept?.Tier !== 'Advanced'
  return done(step, {
    evidence: outcome.given.Version === 1 ? 'created' : 'updated',
    note: isNewlyLarge ? 'it is an advanced parameter, which AWS charges for' : undefined,
  })
}

async function removeAll(io: TargetIo, scope: Scope, steps: readonly Step<Scope>[]): Promise<Receipt[]> {
  const { pageSize, remove } = await import('./api.js')
  const receipts: Receipt[] = []
  for (let at = 0; at < steps.length; at += pageSize) {
    const some = steps.slice(at, at + pageSize)
    try {
      const gone = await remove(io, scope, some.map(wholeName))
      for (const step of some) receipts.push(gone.has(wholeName(step)) ? done(step) : failed(step, silent(), 'unknown'))
    } catch (thrown) {
      for (const step of some) receipts.push(failed(step, thrown))
      for (const step of steps.slice(at + pageSize)) receipts.push(failed(step, thrown, 'no'))
      return receipts
    }
  }
  return receipts
}

function silent(): SealpostError {
  return new SealpostError('unconfirmed', 'Systems Manager did not confirm this one')
}

function wholeName({ scope, name }: Step<Scope>): string {
  return `${scope.base}${name}`
}
