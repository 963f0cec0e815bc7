import type { Credentials } from '../core/input-gate.js';
import type { Config, World } from '../core/types.js';
/**
 * What this run works with: the keys of Sealpost and dotenvx, the tokens of every target that the config has (not only
 * those that the run is about), of its ledger and of the job, and what its source logs in with.
 */
export declare function credentialsOf(config: Config, { env }: Pick<World, 'env'>): Credentials;
