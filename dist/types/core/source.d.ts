import type { Proposed } from './change.js';
import type { Fetch } from './fetch.js';
import type { Files, ProgramCall, ProgramEnd } from './runtime.js';
import type { Schema } from './schema.js';
import type { SourceSetup } from './setup.js';
import type { TokenHeader } from './token-header.js';
import type { SourceRead, SourceVersions } from './value.js';
/** A variable that a source may need. `<NAME>` in its name is a placeholder. */
export interface SourceVariable {
    readonly name: string;
    readonly means: string;
    /** Its content is secret unless this says otherwise (a region, for example). */
    readonly secret?: false;
    /** It holds the path of a file with keys, which stays out of git as those do that {@link Source.outOfGit} names. */
    readonly keyFile?: true;
}
/** A POST that changes nothing at the vendor; every other request that is not a GET or HEAD is refused. */
export interface SourcePost {
    /** `read`: its body lists what is wanted · `login`, `logout`: gets a token, and gives it back. */
    readonly does: 'read' | 'login' | 'logout';
    /** Path below the endpoint; `*` matches anything. */
    readonly path: string;
    /** Headers that distinguish it from others with the same path: name in lower case → value. */
    readonly headers?: Readonly<Record<string, string>>;
}
/** A server that a source asks. */
export interface SourceEndpoint {
    /** Its name for {@link SourceIo.open}. */
    readonly id: string;
    /** Variables that hold its address; the first that is set wins. */
    readonly env: readonly string[];
    readonly means: string;
    /** The address if no variable is set; absent if one must be, or if the address depends on settings. */
    readonly default?: string;
    /** The variable's address may have a query, which is refused otherwise. */
    readonly query?: true;
    /** Hosts that may be asked without https: addresses of the machine's own network that the vendor has fixed. */
    readonly plain?: readonly string[];
    readonly posts: readonly SourcePost[];
}
/** A place that values come from. */
export interface Source<T = unknown> {
    readonly id: string;
    readonly api: 1;
    /** Settings that nobody may see are marked in the schema, with zod's `.meta({ secret: true })`. */
    readonly config: {
        readonly settings: Schema<T>;
    };
    /** Everything that it may learn from the environment, for `doctor`, the docs, the leak guard and the masks. */
    readonly access: {
        readonly env: readonly SourceVariable[];
        /** Servers that it asks; absent if it asks none. */
        readonly endpoints?: readonly SourceEndpoint[];
        /** It starts a program that the config names. */
        readonly starts?: true;
        /** It may read any variable, because the config names those that hold its values. */
        readonly anyVariable?: true;
    };
    /** Which of its files must stay out of git; absent if none must, as for encrypted files. */
    readonly outOfGit?: {
        /** Whether the files that it reads contain plain values. */
        readonly values: boolean;
        /** Names of key files next to those files, or in folders above. */
        readonly keys: readonly string[];
    };
    /** What `init` needs to know; without it, the files are named by the setting `path`. */
    readonly setup?: SourceSetup;
    /**
     * Reads whole environments, all or nothing: anything that is missing, cannot be decrypted, was only partly shown or
     * occurs twice throws a `SealpostError` that says where (file and line; {@link inEnvironment} for a server). A smaller set
     * is never returned.
     */
    read(call: SourceCall<T>): Promise<SourceRead>;
    /** How it tells which versions there are without giving a value; `none` where it cannot. */
    readonly versions: 'none' | VersionTeller<T>;
    /**
     * Which names differ between two versions of the files that it reads, judged by their text alone: nothing is decrypted,
     * and no variable is read. Empty if the values are not in files of the repository.
     * @throws SealpostError 'source…' (the promise rejects) for a file that it could not read
     */
    editedNames(call: {
        readonly environments: readonly string[];
        readonly settings: T;
        readonly folder: string;
        readonly before: Pick<Files, 'read'>;
        readonly after: Pick<Files, 'read'>;
    }): Promise<EditedNames>;
}
/** What a source is asked for. */
export interface SourceCall<T> {
    readonly environments: readonly string[];
    readonly settings: T;
    /** Folder of the config file; relative paths start here. */
    readonly folder: string;
    readonly io: SourceIo;
}
/** The part of a source that tells versions. */
export interface VersionTeller<T> {
    /** What makes up {@link SourceVersion.versionId}, for the docs: `the version's number and when it was made`. */
    readonly by: string;
    /**
     * Tells the names of whole environments and the version of each, with requests that give no value: the same names in the
     * same order as {@link Source.read} gives, each with the `versionId` and the `at` that it gives. An environment is left out
     * where that cannot be told without values (names that only a value holds) or where reading would find fault with it: it is
     * read then, and says itself what is wrong.
     * @throws SealpostError as `read` does
     */
    list(call: SourceCall<T>): Promise<SourceVersions>;
}
/** Environment → name → what happened to it between two versions. */
export type EditedNames = ReadonlyMap<string, ReadonlyMap<string, Proposed>>;
/** What a source can reach of the outside. It can read, but not write. */
export interface SourceIo {
    readonly files: Pick<Files, 'read'>;
    /**
     * A variable of the run, unchanged; undefined if it is not set.
     * @throws SealpostError('internal') if neither {@link Source.access} nor a secret setting names it
     */
    readonly variable: (name: string) => string | undefined;
    /**
     * A credential from a variable, without surrounding whitespace.
     * @throws SealpostError('token-missing') if it is not set, or could not be sent in a header; and as `variable` does
     */
    readonly credential: (name: string) => string;
    /**
     * Opens a client for one of the endpoints.
     * @throws SealpostError 'endpoint' for an address that is missing, or neither https nor loopback
     */
    readonly open: (opening: SourceOpening) => SourceClient;
    /**
     * Starts a program of the config's, which is ended with all that it has started when reading ends.
     * @throws SealpostError('source') where it cannot be started, 'untrusted' in a run that starts none, and 'internal' for a
     *   source whose access does not say that it starts any
     */
    readonly run: (call: Omit<ProgramCall, 'stop'>) => Promise<ProgramEnd>;
    /**
     * The pipeline's own OIDC token for an audience, a JWT to log in with: requested from the host if it gives tokens on demand,
     * otherwise read from the variable that the pipeline put it into (SEALPOST_ID_TOKEN unless named). Redacted automatically.
     * @throws SealpostError('token-missing') with what the pipeline lacks
     */
    readonly identity: (call: {
        readonly audience?: string;
        readonly variable?: string;
    }) => Promise<string>;
    /** Registers a text that must never be shown and only became known now, such as a token from a login. Call it first. */
    readonly redact: (text: string, name: string) => void;
    /** ms since the epoch. */
    readonly now: () => number;
    /** Fires when somebody stops the run, or when the time for reading is over. Requests then end by themselves. */
    readonly stop: AbortSignal;
}
/** How a source opens one of its endpoints. */
export interface SourceOpening {
    /** {@link SourceEndpoint.id} */
    readonly endpoint: string;
    /** The address if no variable is set, instead of the declared default. */
    readonly address?: string;
    /**
     * Called for each request, and after a 401 with the token that was refused. Redacted automatically. Without it requests
     * carry no token: for a login, or for requests that a vendor's own client has signed.
     */
    readonly token?: (refused?: string) => Promise<string>;
    readonly header?: TokenHeader;
    /** What a success must carry; JSON by default. */
    readonly answers?: 'json' | 'anything';
    /**
     * Gives a token back, with one of the posts that are declared as `logout`. That goes out for some seconds more when the
     * reading is over, whatever ended it; nothing else may.
     */
    readonly logout?: true;
    /** Certificates of the authorities that the server may be vouched for by, PEM; the usual ones where nothing is said. */
    readonly authorities?: string;
    /** Whether an answer of the vendor says "too many" where its status, which is no 429, does not. */
    readonly limited?: (answer: {
        readonly status: number;
        readonly text: string;
    }) => boolean;
}
/**
 * An open endpoint. `fetch` sends nowhere else, waits and retries as the vendor's answers demand, follows no redirect, and
 * gives up when the time for reading is over.
 */
export interface SourceClient {
    readonly fetch: Fetch;
    /** Base address without a trailing slash. */
    readonly endpoint: string;
}
/** Sources by the name that a config uses, each loaded on demand. */
export type SourceList = Readonly<Record<string, () => Promise<{
    readonly source: Source;
}>>>;
