import { SealpostError, statusError } from '../../core/errors.js'
import type { Call } from './api.js'
import { permissionHint } from './permissions.js'
import { environmentPath, holderPath, type Scope } from './scope.js'

/**
 * GitHub says 404 both for what is missing and for what the token may not see. Asks on, so that a person learns which
 * it is, and so that an environment counts as missing only where its repository is in sight.
 * @param what the call that was answered with 404, "list secrets"
 */
export async function whyNotFound(call: Call, scope: Scope, what: string): Promise<SealpostError> {
  const { holder, environment } = scope
  const hint = `Check the spelling of \`${holder.name}\`, and that the token has access to it. ${permissionHint(scope)}`
  if (environment === undefined) return statusError(404, what, hint)
  const { status } = await call('GET', environmentPath(scope, environment))
  if (status === 200) {
    const plan = 'In private repositories, environment secrets and variables need a paid plan.'
    return new SealpostError('forbidden', `${what}: the environment exists, but the token has no access to it`, {
      hint: `${permissionHint(scope)} ${plan}`,
    })
  }
  const create = `create it under Environments in the settings of ${holder.name}, or set \`createEnvironments: true\` in this target`
  if (status !== 404 || !(await isInSight(call, scope))) {
    const unsure = `With "Actions: Read" Sealpost could check whether the environment exists; if it does not, ${create}.`
    return statusError(404, what, `${hint} ${unsure}`)
  }
  return new SealpostError('place-missing', `the repository ${holder.name} has no environment "${environment}"`, {
    hint: `C${create.slice(1)}, or correct the name in the mapping.`,
  })
}

/** Whether the token sees the repository at all: itself, or else the list of its environments. */
async function isInSight(call: Call, scope: Scope): Promise<boolean> {
  const repository = holderPath(scope)
  for (const path of [repository, `${repository}/environments`]) {
    if ((await call('GET', path)).status === 200) return true
  }
  return false
}
