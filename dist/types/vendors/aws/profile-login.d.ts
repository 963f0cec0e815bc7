import { type Login } from './login-parts.js';
import { type Profiles } from './profiles.js';
import type { AwsCredentials } from './sdk-config.js';
/**
 * Credentials as a profile says: keys, or a role that another profile, the environment or a token file may assume.
 * @param profiles of the shared files
 * @param name one of them
 * @throws SealpostError('token-missing') for a profile that needs more than files and AWS
 */
export declare function profileLogin(login: Login, profiles: Profiles, name: string): Promise<AwsCredentials>;
