import { type GitCommand, type GitEnd } from './git-program.js';
import { type Place } from './troubles.js';
/** Commands of git where what was fetched is. */
export interface Commands {
    readonly place: Place;
    /** Throws for any status but 0. */
    readonly must: (command: GitCommand, doing: string) => Promise<GitEnd>;
    /** Lets the caller look at the status. */
    readonly run: (command: GitCommand) => Promise<GitEnd>;
}
/** What was fetched of commits, and fetches more. */
export interface History {
    /** The text of a commit, which with all that is in it is here from then on. */
    readonly bring: (commit: string) => Promise<string>;
    /** Fetches more of what came before where the refs were last seen. */
    readonly deepen: () => Promise<void>;
}
/**
 * What is here of the history of refs, fetched as far as it is needed; one fetch at a time, for each takes a lock.
 * @param seen where the refs stood when they were last looked at, by their names without `refs/`
 */
export declare function openHistory({ run, must, place }: Commands, seen: ReadonlyMap<string, string | undefined>): History;
