import type { LoginIo } from '../../core/login.js';
import type { AwsCredentials } from './sdk-config.js';
import type { Assumed } from './sts.js';
/** What every way to log in works with. */
export interface Login {
    readonly io: LoginIo;
    /** What CloudTrail calls the sessions that are begun. */
    readonly session: string;
    /** Asks the Security Token Service of the region; its client is loaded then. */
    readonly assume: (assumed: Assumed) => Promise<AwsCredentials>;
}
/**
 * The access key that variables hold.
 * @returns undefined where they hold none
 * @throws SealpostError('token-missing') where only half of it is set
 */
export declare function staticKeys(io: Pick<LoginIo, 'variable' | 'credential'>): AwsCredentials | undefined;
/**
 * A role assumed with the OIDC token in a file.
 * @throws SealpostError('token-missing') where the file is not there or empty
 */
export declare function withTokenFile(login: Login, role: string, path: string): Promise<AwsCredentials>;
/**
 * What a file holds that a variable leads to, without the blanks around it. Told as something that must not be shown.
 * @throws SealpostError('token-missing') where the file is not there or empty
 */
export declare function secretFile(io: LoginIo, path: string, variable: string): Promise<string>;
