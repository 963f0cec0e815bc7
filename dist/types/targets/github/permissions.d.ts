import type { Need } from '../../core/address.js';
import type { Scope } from './scope.js';
/**
 * What GitHub's API calls a permission → what its pages call it ("Managing your personal access tokens", permissions,
 * and "Permissions required for GitHub Apps", both read 2026-11-23).
 */
export declare const named: {
    readonly secrets: 'Secrets';
    readonly actions_variables: 'Variables';
    readonly environments: 'Environments';
    readonly dependabot_secrets: 'Dependabot secrets';
    readonly codespaces_secrets: 'Codespaces secrets';
    readonly actions: 'Actions';
    readonly administration: 'Administration';
    readonly organization_secrets: 'Secrets';
    readonly organization_actions_variables: 'Variables';
    readonly organization_dependabot_secrets: 'Organization dependabot secrets';
    readonly organization_codespaces_secrets: 'Organization codespaces secrets';
};
/** What a token must be allowed to do for a scope, the list's own permission first. */
export declare function needsOf(scope: Scope): readonly [Need, ...Need[]];
/**
 * The list's own permission, as a hint. A workflow run's own token is never enough.
 * @param reading if nothing was written: reading takes less, and a plan may be all that the token is for
 */
export declare function permissionHint(scope: Scope, reading?: boolean): string;
