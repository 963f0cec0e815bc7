import type { Need } from '../../../core/address.js';
import { Secret } from '../../../core/secret.js';
import { type AppApi } from './api.js';
/** What belongs into one token: places of one owner, repositories apart from the organisation itself. */
export interface Grant {
    readonly kind: Need['holder']['kind'];
    readonly owner: string;
    /** Name in lower case → as the config spells it. */
    readonly repositories: Map<string, string>;
    /** Permission → level. */
    readonly wanted: Map<string, string>;
    /** @param refused a token that GitHub answered with 401: another one is made, once in a while */
    readonly token: (refused?: string) => Promise<string>;
}
/**
 * Opens a grant without repositories and permissions.
 * @param minted told each token before it is used for the first time
 */
export declare function openGrant(kind: Grant['kind'], owner: string, api: AppApi, minted: (token: Secret) => void): Grant;
/** The installation of the first holder that has one, and the holders from there on. */
export declare function firstInstallation(holders: readonly string[], kind: Grant['kind'], api: AppApi): Promise<{
    installation: import("./api.js").Installation;
    among: string[];
}>;
