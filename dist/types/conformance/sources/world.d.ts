import type { Files } from '../../core/runtime.js';
import type { Source } from '../../core/source.js';
/**
 * What some sources have and others do not; the laws about it apply to those that have it.
 *
 * - `pages`: its lists come page by page
 * - `logins`: it gets a token by one of its declared posts
 * - `credentials`: it needs a variable that is secret
 * - `versions`: it says which version of a value it gave
 * - `empty`: it can hold an empty value
 * - `edits`: the text of its files tells which names they hold
 */
export type SourceAbility = 'pages' | 'logins' | 'credentials' | 'versions' | 'empty' | 'edits';
/** What a source must have for a law to apply. */
export type SourceNeed = 'http' | 'files' | SourceAbility;
/**
 * Faults to order at a server. A fault strikes until {@link SourceServer.calm}.
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
    /** Which requests it strikes; default all. */
    readonly on?: 'reads' | 'logins';
    /** How many of those pass first; default 0. */
    readonly after?: number;
    /** How many are struck then; default all. */
    readonly times?: number;
}
/** A request that reached the vendor. */
export interface SourceReached {
    readonly method: string;
    /** Below the endpoint, without the query. */
    readonly path: string;
    readonly login: boolean;
}
/** The vendor's end of a source that asks a server. None of its functions may go through the source under test. */
export interface SourceServer {
    order(fault: SourceFault): void;
    /** Ends all ordered faults. */
    calm(): void;
    /** The requests that reached it so far, in order. */
    requests(): readonly SourceReached[];
    /** How many requests reached the host that `elsewhere` redirects to. */
    strayed(): number;
    /** Tokens that logins were given. */
    issued(): readonly string[];
    /** Sets how many values are on a page from now on, if it has pages. */
    pageSize(size: number): void;
    /** Everything that it stores, compared as data: reading must not change it. */
    state(): unknown;
}
/** A source's environment with nothing in it yet, ready for one law. */
export interface SourceStage {
    readonly source: Source;
    /** The source's own keys of a config block, as a person would write them. */
    readonly settings: Readonly<Record<string, unknown>>;
    /** Environments that hold values of their own. */
    readonly environments: readonly [string, string, ...string[]];
    /** An environment that does not exist. */
    readonly absent: string;
    /** Folder of the config. */
    readonly folder: string;
    /** Variables of the run as they are now: credentials, endpoints, and values if those are in variables. */
    env(): Readonly<Record<string, string>>;
    /** A snapshot of the files as they are now. */
    files(): Pick<Files, 'read'>;
    /**
     * An outsider makes these the values of an environment, in this order, and removes all others. Unchanged values are left
     * alone. Rejects if a value cannot be stored.
     */
    hold(environment: string, values: ReadonlyMap<string, string>): Promise<void>;
    /**
     * Makes a value unreadable, in whatever way that happens here: a line that makes no sense, a text that cannot be
     * decrypted, a list that shows less than it counts.
     */
    spoil(environment: string, name: string): Promise<void>;
    /** Absent if the source asks none. */
    readonly server?: SourceServer;
    close(): Promise<void>;
}
/** What the author of a source provides. Each call of `start` gives a fresh stage. */
export interface SourceWorld {
    /** Where values are. Laws about requests apply to `http` only, those about changes of files to `files`. */
    readonly reaches: 'files' | 'variables' | 'http';
    /** What the source does not have, and why, in a few words; the suite tries whether that is true. */
    readonly cannot: Readonly<Partial<Record<SourceAbility, string>>>;
    /** Names of those of the suite's awkward values that cannot be stored; each is tried. */
    readonly cannotHold: readonly string[];
    start(): Promise<SourceStage>;
}
