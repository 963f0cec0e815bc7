import type { Redeploy, Redeployed } from '../../core/target.js'
import type { RedeployCall } from '../shared/calls.js'
import { openApi } from './api.js'
import type { Scope } from './scope.js'

/**
 * Vercel's deployments keep the variables that they were built with. The one that serves production is built anew from
 * the same commit (REST description 2025-10, `POST /v13/deployments` with `deploymentId`, read 2026-11); previews are
 * built with every push.
 */
export const redeploy: Redeploy<Scope> = {
  starts: {
    is: 'a new build of the current production deployment',
    source: 'REST API: POST /v13/deployments with `deploymentId`, "an existing deployment to redeploy"',
    verified: '2026-11-30',
  },
  ask,
}

/** One GET for the deployment that serves production, one POST. */
async function ask({ scopes, io }: RedeployCall<Scope>): Promise<Redeployed> {
  const scope = scopes.find(({ place }) => place === 'production')
  if (scope === undefined)
    return { not: 'nothing changed for production; previews get the change with their next push' }
  const api = openApi(io, scope)
  const project = await api.project()
  if (project.production === undefined) return { not: 'production has never been deployed' }
  await api.redeploy(project, project.production)
  return { started: 'a new build of the current production deployment was started' }
}
