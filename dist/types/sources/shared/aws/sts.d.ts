import type { SourceIo } from '../../../core/source.js';
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
export declare function assumeRole(io: SourceIo, region: string, assumed: Assumed): Promise<AwsCredentials>;
