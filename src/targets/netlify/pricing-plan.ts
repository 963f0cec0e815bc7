import type { Blocked, Objection } from '../../core/observation.js'
import { blockedForms, inBothForms } from '../shared/objection.js'
import type { Api } from './api.js'
import { teamOf } from './identify.js'
import type { Listing } from './responses.js'
import { noScopeLeft } from './restrictions.js'
import { type Scope, scopeNames, scopesFor } from './scope.js'

/**
 * Plans without a choice of scopes and without team-wide variables ("Granular scopes are available on Pro plans and
 * above", open-api 2.60; "only teams on Pro and Enterprise plans", extension docs on shared variables; both read
 * 2026-11). Called so in `type_slug` of an account; any other is taken to have both.
 */
const small = ['free', 'starter', 'personal']

const secretScopes = scopeNames.filter((name) => name !== 'post-processing')

const noScopes: Objection = {
  because: "the team's plan does not support `scopes`",
  unlock: 'Remove `scopes` from the config, or upgrade the team to a Pro plan.',
}

const noShared: Objection = {
  because: "the team's plan does not support team-wide variables",
  unlock: 'Set a `site` in the config, or upgrade the team to a Pro plan.',
}

/**
 * What keeps every new value out of a place, by form. The plan is asked for, with one GET more, only where the config
 * wants something that small plans lack, and no variable of the list shows that the team has it.
 * @returns one for each scope, in their order; undefined where nothing is in the way
 */
export async function blockedPlaces(
  api: Api,
  listing: Listing,
  scopes: readonly Scope[],
): Promise<(Blocked | undefined)[]> {
  const wishes = scopes.map((scope) => wish(scope, listing))
  const isSmall = wishes.some((one) => one !== undefined) && (await onSmallPlan(api, scopes[0]?.account ?? ''))
  return scopes.map((scope, index) => {
    const lacking = isSmall ? wishes[index] : undefined
    const hopeless = scopesFor('secret', scope.scopes)?.length === 0 ? { secret: noScopeLeft } : undefined
    return lacking || hopeless ? { ...lacking, ...hopeless } : undefined
  })
}

/** What a small plan would refuse of what the config wants here, unless the list shows that the plan is no small one. */
function wish(scope: Scope, { rows, gap }: Listing): Blocked | undefined {
  if (gap !== undefined) return undefined
  if (scope.site === undefined) return rows.size === 0 ? inBothForms(noShared) : undefined
  if ([...rows.values()].some(({ secret, scopes }) => scopes && scopes.length < (secret ? 3 : 4))) return undefined
  const secret = scopesFor('secret', scope.scopes)?.length !== secretScopes.length
  const open = scopesFor('public', scope.scopes) !== undefined
  return blockedForms(secret ? noScopes : undefined, open ? noScopes : undefined)
}

/** A plan that cannot be seen stands in nobody's way: the write will tell. */
async function onSmallPlan(api: Api, account: string): Promise<boolean> {
  const team = await teamOf(api, account).catch(() => undefined)
  return team?.plan !== undefined && small.includes(team.plan)
}
