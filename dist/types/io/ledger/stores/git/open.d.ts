import type { Store } from '../../store.js';
import type { StoreCall } from '../../store-kind.js';
import { type GitSettings } from './settings.js';
/**
 * Opens the branch of a remote. Nothing is asked yet, and no program started.
 * @throws SealpostError('token-missing') where SEALPOST_LEDGER_TOKEN holds something that cannot be sent
 */
export declare function openGit({ settings, folder, runtime }: StoreCall<GitSettings>): Promise<Store>;
