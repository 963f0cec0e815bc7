import { SealpostError, statusError } from '../../core/errors.js'
import { done, failed, type Receipt, serially } from '../../core/receipts.js'
import type { Step } from '../../core/target.js'
import type { WriteCall } from '../shared/calls.js'
import { type Call, openCall } from './api.js'
import { ensureEnvironment } from './environment.js'
import { whyNotFound } from './not-found.js'
import { permissionHint } from './permissions.js'
import { openRepositoryAccess, type RepositoryAccess } from './repository-access.js'
import { evidenceOfPut, isOwnTry, unmoved } from './retried-writes.js'
import { listName, listPath, type Scope, valuePath } from './scope.js'
import { openSealer, type Sealer } from './seal.js'

type Put = Extract<Step<Scope>, { do: 'put' }>

/**
 * Writes the steps of one scope, one request a value. Secrets cost one more for the public key, and each secret of an
 * organisation that is shared with selected repositories one more for their list.
 */
export async function write(given: WriteCall<Scope>): Promise<Receipt[]> {
  const { steps, io, told } = given
  const scope = steps[0]?.scope
  if (scope === undefined) return []
  const call = openCall(io)
  if (steps.every((step) => step.do === 'remove')) return serially(steps, (step) => remove(call, step), told)
  let sealer: Sealer | undefined
  try {
    if (steps.every((step) => step.sighting === undefined)) await ensureEnvironment(call, scope)
    if (scope.form === 'secret') sealer = await openSealer(call, scope)
  } catch (thrown) {
    return steps.map((step) => failed(step, thrown, 'no'))
  }
  const access = openRepositoryAccess(call, scope)
  const send = (step: Step<Scope>) => {
    if (step.do === 'remove') return remove(call, step)
    return sealer ? putSecret(call, sealer, access, step) : putVariable(call, access, step)
  }
  return serially(steps, send, told)
}

async function putSecret(call: Call, sealer: Sealer, access: RepositoryAccess, step: Put): Promise<Receipt> {
  const visibility = step.sighting === undefined ? await access.ofNew() : await access.asBefore(step)
  const send = () => call('PUT', valuePath(step), { ...sealer.seal(step.value), ...visibility })
  let answer = await send()
  if (answer.status === 422) {
    // Mostly a key that changed since it was read. Once only: a value that GitHub refuses stays refused.
    await sealer.renew()
    answer = await send()
  }
  if (answer.status === 201) return done(step, { evidence: 'created' })
  if (answer.status === 204) return done(step, { evidence: await evidenceOfPut(call, step, answer) })
  throw await refusal(call, step.scope, answer.status, 'write a secret')
}

async function putVariable(call: Call, access: RepositoryAccess, step: Put): Promise<Receipt> {
  const { name, value, scope } = step
  // PATCH leaves alone what it does not mention: visibility and repositories survive.
  const update = async () => (await call('PATCH', valuePath(step), { value })).status
  const seenBefore = step.sighting === undefined ? undefined : await update()
  if (seenBefore === 204) return done(step, { evidence: 'updated' })
  if (seenBefore !== undefined && seenBefore !== 404) throw await refusal(call, scope, seenBefore, 'update a variable')
  const answer = await call('POST', listPath(scope), { name, value, ...(await access.ofNew()) })
  if (answer.status === 201) return done(step, { evidence: 'created' })
  if (answer.status !== 409) throw await refusal(call, scope, answer.status, 'create a variable')
  const own = await isOwnTry(call, step, answer)
  if (own) return done(step, own)
  if (!step.mayReplace) {
    throw new SealpostError('conflict', 'it was created by someone else after the last read', {
      hint: 'It was not changed. Make a new plan: it shows the current state.',
    })
  }
  const instead = await update()
  if (instead === 204) return done(step, { evidence: 'updated' })
  throw await refusal(call, scope, instead, 'update a variable')
}

async function remove(call: Call, step: Step<Scope>): Promise<Receipt> {
  const { status } = await call('DELETE', valuePath(step), undefined, { again: unmoved(call, step) })
  if (status === 204) return done(step)
  if (status === 404) return done(step, { note: 'it was already gone' })
  throw await refusal(call, step.scope, status, `remove from the ${listName(step.scope)}`)
}

async function refusal(call: Call, scope: Scope, status: number, what: string): Promise<SealpostError> {
  return status === 404 ? whyNotFound(call, scope, what) : statusError(status, what, permissionHint(scope))
}
