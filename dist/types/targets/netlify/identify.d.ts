import type { IdentifyCall } from '../shared/calls.js';
import { type Api } from './api.js';
import type { Team } from './responses.js';
import type { Scope } from './scope.js';
/**
 * The id of the site, or of the team where team-wide variables are meant; both stay when a name or a slug changes. One
 * GET; a second one for a team that is not among those of the token's user.
 * @throws SealpostError('moved') for a site of another team than `account`
 */
export declare function identify({ scope, io }: IdentifyCall<Scope>): Promise<string>;
/**
 * The team under its slug or its id: the list is what has both (the Terraform provider resolves a slug in the same
 * way, `internal/provider/team_data_source.go`, read 2026-11); a team that the list hides is asked for by its id.
 */
export declare function teamOf(api: Api, account: string): Promise<Team>;
