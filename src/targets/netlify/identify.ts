import { SealpostError } from '../../core/errors.js'
import type { IdentifyCall } from '../shared/calls.js'
import { type Api, openApi } from './api.js'
import type { Team } from './responses.js'
import type { Scope } from './scope.js'

/**
 * The id of the site, or of the team where team-wide variables are meant; both stay when a name or a slug changes. One
 * GET; a second one for a team that is not among those of the token's user.
 * @throws SealpostError('moved') for a site of another team than `account`
 */
export async function identify({ scope, io }: IdentifyCall<Scope>): Promise<string> {
  const api = openApi(io, scope)
  if (scope.site === undefined) return (await teamOf(api, scope.account)).id
  const { id, team } = await api.site(scope.site)
  // an answer that names no team is left to the look that follows
  if (team.length > 0 && !team.some((name) => isSame(name, scope.account)))
    throw new SealpostError('moved', 'the site belongs to a team other than the one in the config', {
      hint: 'If the new team is correct, set `account` to it.',
    })
  return id
}

/**
 * The team under its slug or its id: the list is what has both (the Terraform provider resolves a slug in the same
 * way, `internal/provider/team_data_source.go`, read 2026-11); a team that the list hides is asked for by its id.
 */
export async function teamOf(api: Api, account: string): Promise<Team> {
  const teams = await api.teams()
  return teams.find(({ id, slug }) => isSame(id, account) || isSame(slug, account)) ?? (await api.team(account))
}

function isSame(one: string | undefined, other: string): boolean {
  return one?.toLowerCase() === other.toLowerCase()
}
