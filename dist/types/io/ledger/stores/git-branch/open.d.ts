import type { Store } from '../../store.js';
import type { StoreCall } from '../../store-kind.js';
import { type GitBranchSettings } from './settings.js';
/**
 * Opens the branch. Nothing is asked yet.
 * @throws SealpostError('token-missing'), 'config' where no repository is named, 'endpoint'
 */
export declare function openGitBranch({ settings, at, runtime, notice, tokenLanes }: StoreCall<GitBranchSettings>): Store;
