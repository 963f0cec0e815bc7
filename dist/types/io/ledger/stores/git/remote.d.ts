import { type Commands, type History } from './history.js';
import { type RepositoryCall } from './repository.js';
/** What a remote is reached with. */
export type RemoteCall = RepositoryCall & {
    /** ms since the epoch, for the dates of commits. */
    readonly now: () => number;
};
/** A remote, and what was fetched from it. */
export interface Remote extends Commands, History {
    /** Where refs stand, by their names without `refs/`. */
    readonly refsOf: (names: readonly string[]) => Promise<readonly (string | undefined)[]>;
    /** The folder that its objects are in. */
    readonly folder: () => Promise<string>;
    /** A number that was not given before. */
    readonly number: () => number;
    /** Who makes commits, and when, as variables. */
    readonly signature: () => Record<string, string>;
    readonly close: () => Promise<void>;
}
/** Opens a remote. It is asked, and a folder made, when it is first needed. */
export declare function openRemote(call: RemoteCall): Remote;
