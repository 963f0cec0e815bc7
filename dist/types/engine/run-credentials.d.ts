import type { Config } from '../core/config.js';
import type { Credentials } from '../core/plan/input-checks.js';
import type { Runtime } from '../core/runtime.js';
/**
 * What this run works with: the keys of Sealpost and dotenvx, the tokens of every target that the config has (not only
 * those that the run is about), of its ledger and of the job, and what its sources log in with.
 * @param ledgerTokens variables with the token of the ledger
 */
export declare function credentialsOf(config: Pick<Config, 'targets' | 'sources'>, ledgerTokens: readonly string[], { env }: Pick<Runtime, 'env'>): Credentials;
