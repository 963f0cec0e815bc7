import type { Files } from '../../core/runtime.js';
import type { Source } from '../../core/source.js';
/**
 * What some sources have and others do not; the laws about it are for those that have it.
 *
 * - `pages`: its lists come page by page
 * - `logins`: it gets a token by one of its declared posts
 * - `credentials`: it needs a variable that is secret
 * - `versions`: it says which version of a value it gave
 * - `empty`: it can hold an empty value
 */
export type SourceAbility = 'pages' | 'logins' | 'credentials' | 'versions' | 'empty';
/** What a source must have for a law to be about it. */
export type SourceNeed = 'http' | 'files' | SourceAbility;
/**
 * Trouble to order at a server. It strikes until {@link SourceServer.calm}.
 *
 * - `unauthorized`, `forbidden`, `missing`: the vendor's own 401, 403 and 404
 * - `limited`: "too many requests" with a wait (Retry-After: 1) · `limited-silent`: the same without saying how long
 * - `broken`: a 500 · `drop`: the connection dies before anything was answered · `hang`: no answer comes at all
 * - `truncate`: a success whose JSON is cut in half · `nonsense`: a 200 with `{}`
 * - `elsewhere`: a redirect to another host
 * - `echo`: a 422 whose body repeats the whole request, its headers too
 * - `endless`: every page says that there is another one
 */
export interface SourceFault {
    readonly kind: 'unauthorized' | 'forbidden' | 'missing' | 'limited' | 'limited-silent' | 'broken' | 'drop' | 'hang' | 'truncate' | 'nonsense' | 'elsewhere' | 'echo' | 'endless';
    /** Which requests it strikes; all of them where absent. */
    readonly on?: 'reads' | 'logins';
    /** How many of those are let through first; default 0. */
    readonly after?: number;
    /** How many are struck then; all where absent. */
    readonly times?: number;
}
/** A request that reached the vendor. */
export interface SourceReached {
    readonly method: string;
    /** Below the endpoint, without the query. */
    readonly path: string;
    readonly login: boolean;
}
/** The vendor's end of a source that asks a server. None of its doors may go through the source that is tried. */
export interface SourceServer {
    order(fault: SourceFault): void;
    /** Ends every fault that was ordered. */
    calm(): void;
    /** What reached it so far, in order. */
    requests(): readonly SourceReached[];
    /** How many requests came to the host that `elsewhere` leads to. */
    strayed(): number;
    /** Tokens that logins got. */
    issued(): readonly string[];
    /** How many values it puts on a page from now on, where it has pages. */
    pageSize(size: number): void;
    /** All that it holds, compared as data: reading must leave it as it was. */
    state(): unknown;
}
/** A source's surroundings with nothing in them yet, ready for one law. */
export interface SourceStage {
    readonly source: Source;
    /** The source's own keys of a config block, as a person would write them. */
    readonly settings: Readonly<Record<string, unknown>>;
    /** Environments that hold values of their own. */
    readonly environments: readonly [string, string, ...string[]];
    /** An environment that there is nothing of. */
    readonly absent: string;
    /** Folder of the config. */
    readonly folder: string;
    /** Variables of the run as they are now: credentials, endpoints, and values where these stand in variables. */
    env(): Readonly<Record<string, string>>;
    /** The files as they are now; what changes later does not change in them. */
    files(): Pick<Files, 'read'>;
    /**
     * An outsider makes these the values of an environment, in this order, and takes away all others. What stays the same is
     * left as it is. Rejects where a value cannot be held.
     */
    hold(environment: string, values: ReadonlyMap<string, string>): Promise<void>;
    /**
     * Keeps a value from being read, in whatever way that happens here: a line that makes no sense, a text that cannot be
     * decrypted, a list that shows less than it counts.
     */
    spoil(environment: string, name: string): Promise<void>;
    /** Absent where the source asks none. */
    readonly server?: SourceServer;
    close(): Promise<void>;
}
/** What the author of a source brings. Each call of `start` gives surroundings that nobody has used. */
export interface SourceWorld {
    /** Where values stand. Laws about requests are for `http` alone, those about changes of files for `files`. */
    readonly reaches: 'files' | 'variables' | 'http';
    /** What the source does not have, and why, in a few words; the suite tries whether it is so. */
    readonly cannot: Readonly<Partial<Record<SourceAbility, string>>>;
    /** Which of the suite's awkward values cannot be held, by what they are called; each is tried. */
    readonly cannotHold: readonly string[];
    start(): Promise<SourceStage>;
}
