import type { Need } from '../../../core/address.js';
import { SealpostError } from '../../../core/errors.js';
import type { Runtime } from '../../../core/runtime.js';
import type { Capabilities } from '../../../core/target.js';
import { type HttpClient, type WaitNotice } from '../../http/client.js';
import { type GithubApp } from './jwt.js';
/** Where an App is installed, and what it may do there. */
export interface Installation {
    readonly id: number;
    readonly suspended: boolean;
    /** Permission → level. */
    readonly granted: Readonly<Record<string, string>>;
}
/** A fresh installation token. */
export interface Minted {
    readonly token: string;
    /** GitHub's clock, ms since the epoch. */
    readonly expires: number;
}
/** GitHub's API as an App sees it ("REST API endpoints for GitHub Apps", read 2026-11-23). */
export interface AppApi {
    /** Undefined where the App is not installed on it, or it does not exist: GitHub does not tell which. */
    readonly installationOf: (holder: Need['holder']) => Promise<Installation | undefined>;
    /**
     * A token for repositories of one installation (all of them where none are named), good for an hour.
     * @returns undefined where GitHub refuses the combination (422): a repository or a permission is not the installation's
     */
    readonly mint: (installation: number, repositories: readonly string[], permissions: Readonly<Record<string, string>>) => Promise<Minted | undefined>;
    /** GitHub's clock, ms since the epoch. */
    readonly now: HttpClient['targetNow'];
}
/** What the API is opened with. */
export interface AppApiCall {
    readonly app: GithubApp;
    /** GitHub's, an Enterprise Server's with `/api/v3`. */
    readonly endpoint: URL;
    readonly pace: Capabilities['pace'];
    readonly runtime: Pick<Runtime, 'fetch' | 'now' | 'sleep' | 'random' | 'env' | 'stop'>;
    readonly notice: WaitNotice;
}
/**
 * Opens the API for one App; the first request is made when something is asked.
 * @throws SealpostError, by what it gives: 'forbidden' for a suspended installation, the status that GitHub answered
 * where it is no success, 'bad-answer' for one of another shape, and what a wire throws
 */
export declare function openAppApi({ app, endpoint, pace, runtime, notice }: AppApiCall): AppApi;
/** GitHub shows a suspended installation and then gives no token for it. */
export declare function suspended(): SealpostError;
