import { SealpostError } from '../../core/errors.js'
import { done, type Receipt, serially } from '../../core/receipts.js'
import type { Step } from '../../core/target.js'
import type { WriteCall } from '../shared/calls.js'
import { madeMeanwhile } from '../shared/new-names.js'
import { type Api, openApi } from './api.js'
import { isExpanded, isMaskable } from './masking.js'
import type { Scope } from './scope.js'
import { type Attributes, attributesOf, type NewVariable, scopeOf, type Update, type Variable } from './variable.js'

type Put = Extract<Step<Scope>, { do: 'put' }>

/** One request for each value: POST makes a variable and refuses one that is there, PUT changes one. */
export async function write({ steps, io, told }: WriteCall<Scope>): Promise<readonly Receipt[]> {
  const [first] = steps
  if (first === undefined) return []
  const api = openApi(io, first.scope.holder)
  return serially(steps, (step) => (step.do === 'put' ? put(api, step) : remove(api, step)), told)
}

async function put(api: Api, step: Put): Promise<Receipt> {
  const seen = step.sighting?.handle as Attributes | undefined
  if (seen !== undefined) return change(api, step, seen)
  const body = newVariable(step)
  const made = await api.create(body)
  if (made !== undefined) {
    if (scopeOf(made) !== step.scope.environment) throw await takenBack(api, step, made)
    confirm(made, step)
    return done(step, { evidence: 'created', note: passedOver(made, body) })
  }
  if (!step.mayReplace) throw madeMeanwhile()
  const there = await api.read(step.name, step.scope.environment)
  if (there === undefined || scopeOf(there) !== step.scope.environment)
    throw new SealpostError('conflict', 'GitLab says that it exists, but does not list it in this environment scope')
  return change(api, step, attributesOf(there))
}

/** How a new variable is made: as the config has it. */
function newVariable({ scope, name, value, form }: Put): NewVariable {
  const isSecret = form === 'secret'
  const hides = isSecret && scope.hidden
  return {
    key: name,
    value,
    environment_scope: scope.environment,
    protected: scope.protected,
    masked: isSecret && scope.masked !== false && isMaskable(value, scope.raw),
    ...(hides ? { masked_and_hidden: true } : {}),
    raw: scope.raw,
  }
}

/** A PUT that names what has to change; description, type, protection and all the rest stay. */
async function change(api: Api, step: Put, seen: Attributes): Promise<Receipt> {
  if (step.form === 'secret' && step.scope.hidden && !seen.hidden)
    throw new SealpostError('invalid', 'it is visible, and GitLab can hide a variable only when it is created')
  const { body, note } = updateOf(step, seen)
  const changed = await api.update(step.name, step.scope.environment, body)
  if (changed === undefined) throw new SealpostError('conflict', 'it was removed by someone else after the last read')
  confirm(changed, step)
  return done(step, { evidence: 'updated', note })
}

/**
 * What a variable that is there needs for a new value. It becomes raw where GitLab would otherwise put something in the place of
 * a `$`, or could not mask the value. It loses its mask only where GitLab cannot mask the value at all, and gets one where its
 * former value was what stood against it; what somebody else unmasked stays so.
 * @throws SealpostError('invalid') where it would lose a mask that it must keep
 */
function updateOf({ value, scope, form }: Put, seen: Attributes): { body: Update; note: string | undefined } {
  const wantsMask = form === 'secret' && scope.masked !== false
  const masks = seen.masked || (wantsMask && seen.unmaskable)
  const wantsRaw = isExpanded(value) || (masks && !isMaskable(value, false))
  const raw = seen.raw || (scope.raw && wantsRaw)
  const masked = masks && isMaskable(value, raw)
  const unmasks = seen.masked && !masked
  if (unmasks && (seen.hidden || (wantsMask && scope.masked === true)))
    throw new SealpostError('invalid', 'GitLab cannot mask this value, but the variable must stay masked', {
      hint: 'A masked value is a single line of at least 8 characters without spaces. A hidden variable cannot be unmasked: delete it in GitLab and run again.',
    })
  const isLeftOpen = wantsMask && !seen.masked && !seen.unmaskable
  return {
    body: { value, ...(raw && !seen.raw ? { raw: true } : {}), ...(masked === seen.masked ? {} : { masked }) },
    note: unmasks ? unmasked : isLeftOpen ? leftOpen : undefined,
  }
}

const unmasked = 'it is no longer masked: GitLab cannot mask this value'
const leftOpen = 'it is not masked in GitLab, and stays unmasked'

/** What an older GitLab passed over of what it was sent; undefined where it took all of it. */
function passedOver(made: Variable, sent: NewVariable): string | undefined {
  const { hidden, raw } = attributesOf(made)
  if (sent.masked_and_hidden && !hidden) return 'it is masked but not hidden: hiding needs GitLab 17.4 or newer'
  if (sent.raw && !raw && isExpanded(sent.value))
    return '`$` in the value is expanded in jobs: turning that off needs GitLab 15.7 or newer'
  return undefined
}

/** What GitLab answers is what it stored; of a hidden one it shows no value. */
function confirm(said: Variable, { name, value, scope }: Put): void {
  const isSame = said.key === name && scopeOf(said) === scope.environment && (said.value ?? value) === value
  if (!isSame) throw new SealpostError('unconfirmed', 'GitLab returned a variable other than the one that was written')
}

/**
 * A group without environment scopes stores a variable for all of them, where this value must not be. It was made by this very
 * request, so it is taken away at once.
 * @returns the error to throw
 */
async function takenBack(api: Api, step: Put, made: Variable): Promise<SealpostError> {
  const at = scopeOf(made)
  const hint =
    'Environment scopes for groups need a Premium plan or higher: map the environment to "*", or use a project.'
  const isOurs = made.key === step.name && (made.value ?? step.value) === step.value
  const isGone = isOurs && (await api.drop(step.name, at).catch(() => undefined)) !== undefined
  return isGone
    ? new SealpostError('forbidden', 'GitLab stored it for all environments, so it was removed immediately', { hint })
    : new SealpostError('unconfirmed', 'GitLab stored it for all environments, and it could not be removed', {
        hint: `Delete ${step.name} for all environments in GitLab. ${hint}`,
      })
}

async function remove(api: Api, step: Step<Scope>): Promise<Receipt> {
  const gone = (await api.drop(step.name, step.scope.environment)) === 'gone'
  return done(step, gone ? { note: 'it was already gone' } : {})
}
