import type { Config } from '../../../core/config.js';
import type { Runtime } from '../../../core/runtime.js';
import { type WaitNotice } from '../../http/client.js';
import { type TokenLanes } from '../../http/lanes.js';
import { type LedgerSettings } from '../settings.js';
import type { Store } from '../store.js';
/**
 * The store that a config names.
 * @param otherwise the store where it names none
 * @param notice told of waits that a person should hear of
 * @param gates what others share who send with the same token
 * @throws SealpostError('config') where a setting is missing, 'token-missing' where a store needs a token, 'endpoint'
 */
export declare function storeOf(config: Pick<Config, 'ledger' | 'folder' | 'where'>, runtime: Runtime, otherwise: Kind, notice?: WaitNotice, tokenLanes?: TokenLanes): Store;
/**
 * The store of a command line whose config names none. The machine of a job at GitHub goes with the job, and a file with
 * it: a branch stays. A file that is there already was brought by somebody, and goes on.
 * @param config absolute path of the config
 */
export declare function usualStore(config: string, { env, files }: Pick<Runtime, 'env' | 'files'>): Promise<Kind>;
type Kind = LedgerSettings['use'];
/**
 * The `ledger` block of a config, defaults filled in.
 * @throws SealpostError('config') for what `loadConfig` would have complained of
 */
export declare function ledgerSettings(block: NonNullable<Config['ledger']>, where: string): LedgerSettings;
/** Variables with the token of the `git-branch` ledger, the first that is set wins. */
export declare const ledgerTokens: readonly ['SEALPOST_LEDGER_TOKEN', 'GITHUB_TOKEN'];
export {};
