import type { Pipeline } from '../../../system/pipeline.js';
import type { Store } from '../../store.js';
import type { StoreCall } from '../../store-kind.js';
import { type GitBranchSettings } from './settings.js';
/**
 * Opens the branch. Nothing is asked yet.
 * @param pipeline says whose repository it is where no setting does, and for whom the run is
 * @throws SealpostError('token-missing'), 'config' where no repository is named, 'endpoint'
 */
export declare function openGitBranch(call: StoreCall<GitBranchSettings>, pipeline: Pick<Pipeline, 'repository' | 'actor' | 'run'>): Store;
