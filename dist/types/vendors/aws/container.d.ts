import type { LoginIo } from '../../core/login.js';
import type { AwsCredentials } from './sdk-config.js';
/**
 * The credentials of the task or pod that this runs in, asked of the address that AWS put into the environment. Told as
 * something that must not be shown.
 * @returns undefined where the environment names no such address
 * @throws SealpostError by what the address answers
 */
export declare function containerCredentials(io: LoginIo): Promise<AwsCredentials | undefined>;
