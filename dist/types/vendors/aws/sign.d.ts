import type { Signable } from '../../core/login.js';
import type { AwsCredentials } from './sdk-config.js';
/** What a request is signed for. */
export interface Signing {
    readonly credentials: AwsCredentials;
    readonly region: string;
    /** As a signature names it, `secretsmanager`. */
    readonly service: string;
}
/**
 * Signs requests with Signature Version 4, as AWS's own clients do.
 * @returns gives the headers that a request must carry beside its own
 */
export declare function signer({ credentials, region, service, }: Signing): (request: Signable) => Promise<Record<string, string>>;
