import type { Blocked, Objection, Observation, Sighting } from '../../core/observation.js'
import type { ObserveCall } from '../shared/calls.js'
import { inBothForms } from '../shared/objection.js'
import { readValue } from '../shared/observation.js'
import { type Api, type Listing, openApi } from './api.js'
import { isExpanded } from './masking.js'
import type { Scope } from './scope.js'
import { attributesOf, scopeOf, type Variable } from './variable.js'

/** One list for the whole project or group: it has the variables of all environment scopes, values included. */
export async function observe({ scopes, io }: ObserveCall<Scope>): Promise<Observation[]> {
  const [first] = scopes
  if (first === undefined) return []
  const api = openApi(io, first.holder)
  const listing = await api.list()
  const isNarrow = await keepsNoScopes(api, listing, scopes)
  return scopes.map((scope) => observed(scope, listing, isNarrow && scope.environment !== '*'))
}

function observed(scope: Scope, { variables, gap }: Listing, isClosed: boolean): Observation {
  const seen = {
    sightings: variables.filter((one) => scopeOf(one) === scope.environment).map((one) => sighting(one, scope)),
    ...(isClosed ? { blocked: inBothForms(noScopes) } : {}),
  }
  return gap === undefined ? { ...seen, listed: true } : { ...seen, listed: false, because: gap }
}

/** A value that jobs do not get as it stands here is none to compare with: GitLab puts other variables in the place of `$`. */
function sighting(row: Variable, scope: Scope): Sighting {
  const attributes = attributesOf(row)
  const isAsJobsGetIt = attributes.raw || !scope.raw || !isExpanded(row.value ?? '')
  return {
    name: row.key,
    ...(isAsJobsGetIt && !attributes.hidden ? readValue(row.value) : {}),
    ...(scope.hidden && !attributes.hidden ? { blocked: { secret: visible } satisfies Blocked } : {}),
    handle: attributes,
  }
}

const visible: Objection = {
  because: 'it is visible, and GitLab can hide a variable only when it is created',
  unlock: 'Delete it in GitLab and run again, or remove `hidden` from the target.',
}

const noScopes: Objection = {
  because: "the group's plan does not include environment scopes for group variables",
  unlock: 'Map the environment to "*", or use a project; environment scopes for groups need a Premium plan or higher.',
}

/**
 * Whether a group takes variables for all environments only. GitLab then stores what is meant for one as meant for all, and
 * says nothing (`filter_variable_parameters` in its source, `ee/lib/ee/api/helpers/variables_helpers.rb`, read 2026-11). The plan
 * is asked for, with one GET more, only where no variable of the list shows that the group has scopes.
 */
async function keepsNoScopes(api: Api, { variables }: Listing, scopes: readonly Scope[]): Promise<boolean> {
  const asks = scopes.some(({ holder, environment }) => holder.kind === 'group' && environment !== '*')
  if (!asks || variables.some((one) => scopeOf(one) !== '*')) return false
  return (await api.plan()) === 'free'
}
