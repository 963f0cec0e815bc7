import { type KeyObject } from 'node:crypto';
import type { AppLogin } from '../../../core/access.js';
import type { Runtime } from '../../../core/runtime.js';
/** A GitHub App that can speak for itself. A `KeyObject` prints nothing of the key. */
export interface GithubApp {
    /** App id or client id. */
    readonly id: string;
    readonly key: KeyObject;
}
/**
 * The App that the environment names, if it names one. The key is PEM, PKCS#1 as GitHub gives it or PKCS#8; line ends
 * may be written as `\n`, as variables often hold them, and lines may be indented, as in a YAML block.
 * @param variables by the target that it speaks for
 * @throws SealpostError('token-missing') where one of the two variables is missing or is not what it should be
 */
export declare function appFrom({ env }: Pick<Runtime, 'env'>, variables: AppLogin): GithubApp | undefined;
/**
 * What an App shows in place of a token: RS256, issued a minute ago against clocks that differ, good for eight minutes
 * from now where GitHub allows ten ("Generating a JSON Web Token (JWT) for a GitHub App", read 2026-11-23).
 * @param now GitHub's clock, ms since the epoch
 */
export declare function appJwt({ id, key }: GithubApp, now: number): string;
