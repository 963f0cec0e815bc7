import type { TargetIo } from '../../core/target.js';
import type { IdentifyCall } from '../shared/calls.js';
import type { AwsScope } from './settings.js';
/**
 * The account that is logged in to, and the region. One request to the Security Token Service, which takes no permission.
 * @throws SealpostError('forbidden') where the config means another account
 */
export declare function identify({ scope, io }: IdentifyCall<AwsScope>): Promise<string>;
/** Asks for the account only where nothing has shown it and the config says which one is meant. */
export declare function holderOf(io: TargetIo, scope: AwsScope, shown: string | undefined): Promise<string | undefined>;
