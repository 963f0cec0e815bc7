import type { Discussion } from '../pipeline.js';
/**
 * Where a repository's pull requests are talked about, for a host that has a forge beside it.
 * @param url of the repository as git has it, over https or ssh
 * @returns undefined for a server that is not known by its name
 */
export declare function discussionAt(url: string | undefined): Discussion | undefined;
/** The discussion of a repository at a forge whose API is known. */
export declare function discussionOn({ forge, api }: Pick<Discussion, 'forge' | 'api'>, repository: string): Discussion;
/**
 * Server and full name of a repository, lower case, so that two ways to write one address compare equal.
 * @param url `https://server/owner/name.git`, `git://…`, `ssh://git@server/owner/name` or `git@server:owner/name.git`
 */
export declare function placeOf(url: string | undefined): {
    readonly server: string;
    readonly repository: string;
} | undefined;
