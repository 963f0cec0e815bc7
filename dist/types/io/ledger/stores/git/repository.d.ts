import type { Runtime } from '../../../../core/runtime.js';
import { type Git } from './git-program.js';
import { type Place } from './troubles.js';
/** What a repository of our own is opened with. */
export interface RepositoryCall {
    /** Folder of the config, in the checkout whose remote it is. */
    readonly folder: string;
    readonly remote: string;
    readonly token: string | undefined;
    readonly user: string;
    /** Variables that the config names for git. */
    readonly env: readonly string[];
    readonly place: Place;
    readonly runtime: Pick<Runtime, 'env' | 'run' | 'files'>;
    /** A folder that goes with the job, where there is one. */
    readonly temporary: string | undefined;
}
/**
 * A repository of our own in a folder for temporary files, bare and without a single ref, whose remote `ledger` is that of
 * the checkout. Nothing is ever done in the checkout but to read its config: its files, index, refs and objects stay as
 * they are, and what a killed run leaves half-done is nobody's but its own.
 */
export interface OwnRepository {
    /** Runs git in it. Before {@link OwnRepository.prepare} only for what needs no repository. */
    readonly git: Git;
    /** Where it is. */
    readonly folder: string;
    /** Makes it, for objects that are named as the remote names its own. */
    readonly prepare: (format: 'sha1' | 'sha256') => Promise<void>;
    readonly close: () => Promise<void>;
}
/**
 * Opens it. The remote is not asked yet.
 * @throws SealpostError 'config' where there is no git, no checkout or no such remote; 'endpoint'
 */
export declare function ownRepository(call: RepositoryCall): Promise<OwnRepository>;
