import type { Config, Selection } from '../core/config.js';
import type { Runtime } from '../core/runtime.js';
/**
 * Makes sure, before anything is sent anywhere, that the run's tokens and keys can be sent and that hosts are who they
 * say. Whether a token is missing shows where one is needed.
 * @param ledger variables with the token of the ledger
 * @throws SealpostError 'token-missing' naming the variable, 'endpoint'
 */
export declare function checkAccess(config: Pick<Config, 'targets'>, { targets: only }: Pick<Selection, 'targets'>, ledger: readonly string[], runtime: Pick<Runtime, 'env'>): void;
