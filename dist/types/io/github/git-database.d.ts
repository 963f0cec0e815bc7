import { SealpostError } from '../../core/errors.js';
import type { Fetch } from '../../core/target.js';
import { type Rest, type RestAnswer } from './rest.js';
/** What the Git database of a repository is opened with. */
export interface GitCall {
    /** A writer; reading goes through it too. */
    readonly fetch: Fetch;
    /** Base address without a trailing slash. */
    readonly endpoint: string;
    /** `owner/name` */
    readonly repository: string;
    /** How a person finds it. */
    readonly where: string;
}
/** A repository's Git database, where the ledger is kept. */
export interface GitDatabase {
    readonly rest: Rest;
    /** The repository, as routes take it. */
    readonly repo: {
        readonly owner: string;
        readonly repo: string;
    };
    /** What a success carried, believed to be as GitHub describes it; throws {@link GitDatabase.trouble} for any other answer. */
    readonly must: <T>(answer: Promise<RestAnswer>, what: string) => Promise<T>;
    /** A status that was not expected, with what to do about it. */
    readonly trouble: (status: number, what: string) => SealpostError;
    /** SealpostError('ledger-damaged'), placed. */
    readonly damaged: (what: string) => SealpostError;
}
/** Objects are named by what is in them, and a ref moves only from where it was seen: each request may be sent twice. */
export declare const repeatable: {
    readonly idempotent: true;
};
/** Opens the Git database of a repository; nothing is asked yet. */
export declare function openGitDatabase({ fetch, endpoint, repository, where }: GitCall): GitDatabase;
/** Whether a status says that it was done. */
export declare function isSuccess(status: number): boolean;
