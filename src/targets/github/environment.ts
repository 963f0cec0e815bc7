import { statusError } from '../../core/errors.js'
import type { Call } from './api.js'
import { environmentPath, type Scope } from './scope.js'

/** Whether the config allows the scope's environment to be created. */
export function isCreatable({ holder, environment }: Scope): boolean {
  return environment !== undefined && holder.kind === 'repository' && holder.createEnvironments
}

/**
 * Creates the scope's environment where it is missing and may be created. Reads first, since a PUT on one that exists can
 * reset its protection rules.
 */
export async function ensureEnvironment(call: Call, scope: Scope): Promise<void> {
  const { environment } = scope
  if (environment === undefined || !isCreatable(scope)) return
  const path = environmentPath(scope, environment)
  const { status } = await call('GET', path)
  if (status === 200) return
  if (status !== 404) {
    const hint = 'To check whether the environment exists, the token needs the repository permission "Actions: Read".'
    throw statusError(status, 'get the environment', hint)
  }
  const created = await call('PUT', path)
  if (created.status === 200) return
  const hint =
    'To create an environment, the token needs the repository permission "Administration: Read and write", and a private repository needs a plan that has environments.'
  throw statusError(created.status, 'create the environment', hint)
}
