import type { LoginIo } from '../../core/login.js';
import type { AwsCredentials } from './sdk-config.js';
import type { AwsSettings } from './settings.js';
/** Where and as whom to ask. */
export interface Caller {
    readonly region: string;
    readonly credentials: AwsCredentials;
}
/**
 * Finds region and credentials: the roles of `login`, else the chain that AWS's tools share as far as it needs neither a
 * person nor the metadata of an instance. That is the variables with keys, the profile, a token file, the container.
 * ("Standardized credential providers", AWS SDKs and Tools Reference Guide, read 2026-11-30; keys in variables count before a
 * profile that AWS_PROFILE names, as for the AWS CLI.)
 * @throws SealpostError 'config' for a region that is missing, 'token-missing' where nothing gives credentials, and what a
 * login ends with
 */
export declare function logIn({ region, login: by }: AwsSettings, io: LoginIo): Promise<Caller>;
