import type { LoginIo } from '../../core/login.js';
/** The address of a service in a region. */
export declare function addressOf(service: string, region: string): string;
/** `aws`, `aws-cn`, `aws-us-gov`: what an ARN in a region begins with behind `arn:`. */
export declare function partitionOf(region: string): string;
/**
 * The region to ask in: of the settings, else of the variables, else of the profile.
 * @throws SealpostError('config') where none says one, or where what is said is none
 */
export declare function regionOf(settings: {
    readonly region?: string | undefined;
}, io: Pick<LoginIo, 'variable'>, ofProfile: string | undefined): string;
