import type { Hash } from 'node:crypto';
import { SealpostError } from '../../../../core/errors.js';
import type { Files, Runtime } from '../../../../core/runtime.js';
import type { FileLease } from './lease.js';
/** What a run knows of the file that holds its ledger. */
export interface FileState {
    /** As the config names it, absolute; may be a symbolic link. */
    readonly path: string;
    /** Refuses in a ledger's words. */
    readonly files: Files;
    readonly runtime: Pick<Runtime, 'files' | 'now' | 'process' | 'random'>;
    /** The lease of this run, while it has one. */
    lease: FileLease | undefined;
    /** The next write has to be a page: what stands behind the file may not be what we know of it. */
    needsPage: boolean;
    /** Of the file as we know it; undefined where there is none. */
    hash: Hash | undefined;
}
/** Where the file truly is: its anchor and its lease are beside it. */
export declare function realPath({ files, path }: FileState): Promise<string>;
/** Names a state of the file; empty where there is none. */
export declare function tagOf(hash: Hash | undefined): string;
/** Makes sure that the lease, where there is one, is still this run's. */
export declare function keepLease({ lease, path }: FileState): Promise<void>;
/** The error for what another run did meanwhile. */
export declare function moved(where: string, what: string): SealpostError;
