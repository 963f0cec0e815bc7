import type { Redeploy, Redeployed } from '../../core/target.js'
import type { RedeployCall } from '../shared/calls.js'
import type { Scope } from './scope.js'

/**
 * A deployment of Pages keeps the variables that it was made with. What serves production is built anew from the same
 * commit ("Retry a previous deployment", API reference, read 2026-11); what was uploaded has to be uploaded again.
 */
export const redeploy: Redeploy<Scope> = {
  starts: {
    is: 'a new build of the current production deployment',
    source: 'API reference: POST /pages/projects/{project}/deployments/{id}/retry',
    verified: '2026-11-30',
  },
  ask,
}

/** One GET for the deployment that serves production, one POST. */
async function ask({ scopes, io }: RedeployCall<Scope>): Promise<Redeployed> {
  const scope = scopes.find(({ place }) => place === 'production')
  if (scope === undefined)
    return { not: 'nothing changed for production; previews get the change with their next push' }
  const { readDeployed, retryDeployment } = await import('./api.js')
  const { id, isBuilt } = await readDeployed(io, scope)
  if (id === undefined) return { not: 'production has never been deployed' }
  if (!isBuilt) return { not: 'the project is uploaded, not built at Cloudflare: upload it again' }
  await retryDeployment(io, scope, id)
  return { started: 'a new build of the current production deployment was started' }
}
