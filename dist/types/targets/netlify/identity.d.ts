import type { TargetIo } from '../../core/target.js';
import type { Team } from './answers.js';
import { type Client } from './api.js';
import type { Scope } from './scope.js';
/**
 * The id of the site, or of the team where team-wide variables are meant; both stay when a name or a slug changes. One
 * GET; a second one for a team that is not among those of the token's user.
 * @throws SealpostError('moved') for a site of another team than `account`
 */
export declare function identify({ scope, io }: {
    readonly scope: Scope;
    readonly io: TargetIo;
}): Promise<string>;
/**
 * The team under its slug or its id: the list is what has both (the Terraform provider resolves a slug in the same
 * way, `internal/provider/team_data_source.go`, read 2026-11); a team that the list hides is asked for by its id.
 */
export declare function teamOf(wire: Client, account: string): Promise<Team>;
