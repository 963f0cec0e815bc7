import type { ScopeKey } from '../../core/address.js';
import type { AwsScope } from './settings.js';
/** What identifies a place of a target. */
export declare function keyOfScope(id: string, { region, account, base, json }: AwsScope, maxNames: number): ScopeKey;
/**
 * What holds a place, for AWS: an account in a region.
 * @throws SealpostError('forbidden') where the config means another account
 */
export declare function holderId({ account, region }: AwsScope, actual: string): string;
/** The account in an ARN; undefined where it is none. */
export declare function accountIn(arn: string | undefined): string | undefined;
