import type { Config } from '../../../core/config.js';
import type { Runtime } from '../../../core/runtime.js';
import type { WaitNotice } from '../../http/client.js';
import { type TokenLanes } from '../../http/lanes.js';
import type { Store } from '../store.js';
import type { StoreKind, StoreList } from '../store-kind.js';
/** Where a config's ledger is. */
export type LedgerConfig = Pick<Config, 'ledger' | 'where'>;
/**
 * The kind of store that a config names.
 * @param otherwise the one where it names none
 * @throws SealpostError('config') where there is no such kind
 */
export declare function storeKind({ ledger, where }: LedgerConfig, otherwise: string, list?: StoreList): Promise<StoreKind>;
/**
 * The `ledger` block of a config as its kind of store takes it, defaults filled in.
 * @throws SealpostError('config') for what `loadConfig` would have complained of
 */
export declare function storeSettings(kind: StoreKind, { ledger, where }: LedgerConfig): unknown;
/**
 * Opens the store of a config.
 * @param call.notice told of waits that a person should hear of
 * @param call.tokenLanes what others share who send with the same token
 * @throws SealpostError('config') where a setting is missing, 'token-missing' where a store needs a token, 'endpoint'
 */
export declare function openStore(kind: StoreKind, config: LedgerConfig & Pick<Config, 'folder'>, call: {
    readonly runtime: Runtime;
    readonly notice?: WaitNotice;
    readonly tokenLanes?: TokenLanes;
}): Promise<Store>;
/**
 * The kind of store of a command line whose config names none. The machine of a job goes with the job, and what it
 * keeps goes with it: so the host keeps the ledger at GitHub, and elsewhere the git remote. One that is there already was brought by somebody, and
 * goes on.
 * @param config absolute path of the config
 */
export declare function usualStore(config: string, { env, files }: Pick<Runtime, 'env' | 'files'>, list?: StoreList): Promise<string>;
