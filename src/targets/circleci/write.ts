import { SealpostError } from '../../core/errors.js'
import { done, failed, type Receipt, serially } from '../../core/receipts.js'
import type { Step } from '../../core/target.js'
import type { WriteCall } from '../shared/calls.js'
import { madeMeanwhile, mustBeNew } from '../shared/new-names.js'
import { type Api, openApi } from './api.js'
import { type Handle, rowsOf } from './observe.js'
import type { Scope } from './scope.js'

/** What the steps of one context or project have in common. */
interface Place {
  readonly api: Api
  readonly scope: Scope
  /** The id, where it is a context. */
  readonly context: string | undefined
}

/**
 * One request for each value. Where a name must not be there yet, the list is read once more directly before: CircleCI replaces
 * without a word.
 */
export async function write({ steps, io, told }: WriteCall<Scope>): Promise<readonly Receipt[]> {
  const [first] = steps
  if (first === undefined) return []
  const api = openApi(io)
  const { scope } = first
  let place: Place
  let there: ReadonlySet<string> = new Set()
  try {
    const known = (first.scopeHandle as Handle | undefined)?.context
    place = { api, scope, context: scope.kind === 'context' ? (known ?? (await api.contextId(scope))) : undefined }
    if (steps.some(mustBeNew)) there = await namesAt(place)
  } catch (thrown) {
    return steps.map((step) => failed(step, thrown, 'no'))
  }
  const send = async (step: Step<Scope>) => {
    if (step.do === 'remove') return remove(place, step)
    if (mustBeNew(step) && there.has(step.name)) throw madeMeanwhile()
    if (scope.kind === 'project') await api.putEnvvar(scope.project, step.name, step.value)
    else await api.putVariable(place.context ?? '', step.name, step.value)
    return done(step)
  }
  return serially(steps, send, told)
}

async function namesAt({ api, scope, context }: Place): Promise<ReadonlySet<string>> {
  return new Set((await rowsOf(api, scope, context)).map(({ name }) => name))
}

/**
 * A 404 can mean that the variable is gone, or that the context is out of sight: it counts as gone only where the list can be read
 * and does not have it.
 */
async function remove(place: Place, { name, ...step }: Step<Scope>): Promise<Receipt> {
  const { api, scope, context = '' } = place
  try {
    if (scope.kind === 'project') await api.dropEnvvar(scope.project, name)
    else await api.dropVariable(context, name)
    return done({ ...step, name })
  } catch (thrown) {
    if (!(thrown instanceof SealpostError) || thrown.code !== 'not-found' || (await namesAt(place)).has(name))
      throw thrown
    return done({ ...step, name }, { note: 'it was already gone' })
  }
}
