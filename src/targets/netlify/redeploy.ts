import type { Redeploy, Redeployed } from '../../core/target.js'
import type { RedeployCall } from '../shared/calls.js'
import { openApi } from './api.js'
import type { Scope } from './scope.js'

/**
 * Builds read variables as they run, and functions keep those of their deploy. A build is asked for as the dashboard's
 * "trigger deploy" does (@netlify/open-api 2.60, `createSiteBuild`, read 2026-11): production without a branch, a branch by
 * its name. Deploy previews and other branch deploys are built with every push.
 */
export const redeploy: Redeploy<Scope> = {
  starts: {
    is: 'a new build of the site',
    source: '@netlify/open-api 2.60: POST /sites/{site_id}/builds runs a build',
    verified: '2026-11-30',
  },
  ask,
}

/** One POST for production, and one for each branch that has values of its own. */
async function ask({ scopes, io }: RedeployCall<Scope>): Promise<Redeployed> {
  const [first] = scopes
  if (first?.site === undefined) return { not: 'the variables belong to the whole team: start the builds of its sites' }
  const { site } = first
  const branches = new Set(
    scopes.flatMap(({ context, parameter }) =>
      context === 'production' || parameter !== undefined ? [parameter] : [],
    ),
  )
  if (branches.size === 0)
    return { not: 'nothing changed for production; previews get the change with their next push' }
  const api = openApi(io, first)
  for (const branch of branches) await api.build(site, branch)
  return {
    started:
      branches.size === 1 ? 'a build of the site was started' : `${branches.size} builds of the site were started`,
  }
}
