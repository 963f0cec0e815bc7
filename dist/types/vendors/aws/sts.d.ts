import type { LoginIo } from '../../core/login.js';
import { type AwsCredentials } from './sdk-config.js';
/** Whom to become. */
export interface Assumed {
    readonly role: string;
    /** An OIDC token, or the credentials of whoever may assume the role. */
    readonly by: {
        readonly token: string;
        readonly audience: string | undefined;
    } | AwsCredentials;
    readonly externalId?: string | undefined;
    /** What CloudTrail calls the session. */
    readonly session: string;
}
/**
 * Credentials of a role, from the Security Token Service of the region. They end after a quarter of an hour; AWS has no way
 * to give them back. Told as something that must not be shown.
 * @throws SealpostError by what the service refuses · 'bad-answer' for an answer without credentials
 */
export declare function assumeRole(io: LoginIo, region: string, assumed: Assumed): Promise<AwsCredentials>;
/**
 * The id of the account that somebody acts in. It takes no permission ("GetCallerIdentity", API reference, read 2026-11-30).
 * @throws SealpostError by what the service refuses · 'bad-answer' for an answer without an account
 */
export declare function callerAccount(io: LoginIo, region: string, credentials: AwsCredentials): Promise<string>;
