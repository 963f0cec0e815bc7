import type { Proposed } from './change.js';
import type { Files } from './runtime.js';
import type { SourceSetup } from './setup.js';
import type { Fetch, Schema } from './target.js';
import type { SourceRead } from './value.js';
/** A variable that a source may need. `<NAME>` in its name stands for a part that is filled in. */
export interface SourceVariable {
    readonly name: string;
    readonly means: string;
    /** What it holds is secret, but where this says otherwise: a region, say. */
    readonly secret?: false;
}
/** A request by POST that changes nothing at the vendor; any other that is no GET or HEAD is refused. */
export interface SourcePost {
    /** `read`: a list of what is wanted stands in its body · `login`, `logout`: gets a token, and gives it back. */
    readonly does: 'read' | 'login' | 'logout';
    /** Path below the endpoint; `*` stands for anything. */
    readonly path: string;
    /** Headers that tell it from others of the same path: name in small letters → value. */
    readonly headers?: Readonly<Record<string, string>>;
}
/** A server that a source asks. */
export interface SourceEndpoint {
    /** What {@link SourceIo.open} knows it by. */
    readonly id: string;
    /** Variables that hold its address; the first that is set counts. */
    readonly env: readonly string[];
    readonly means: string;
    /** The address where no variable says one; absent where one has to, or where it hangs on settings. */
    readonly default?: string;
    /** The variable's address may have a query. Without this one that has is refused. */
    readonly query?: true;
    readonly posts: readonly SourcePost[];
}
/** A place that values come from. */
export interface Source<T = unknown> {
    readonly id: string;
    readonly api: 1;
    /** A setting that nobody may see is marked in the schema, with zod's `.meta({ secret: true })`. */
    readonly config: {
        readonly settings: Schema<T>;
    };
    /** All that it may learn from the environment, for `doctor`, the docs, and whoever keeps credentials out of what is shown. */
    readonly access: {
        readonly env: readonly SourceVariable[];
        /** Servers that it asks; absent where it asks nobody. */
        readonly endpoints?: readonly SourceEndpoint[];
        /** It may read any variable, because the config says by name which ones hold its values. */
        readonly anyVariable?: true;
    };
    /** What of its files must stay out of git; left out where nothing must, as for encrypted files. */
    readonly outOfGit?: {
        /** The files that it reads hold values that anybody can read. */
        readonly values: boolean;
        /** Names of files with keys that stand beside those, or above them. */
        readonly keys: readonly string[];
    };
    /** What `init` begins with; one that says nothing of it has its files at the setting `path`. */
    readonly setup?: SourceSetup;
    /**
     * Reads whole environments. All or nothing: what is missing, cannot be decrypted, was shown in part or stands twice
     * throws a `SealpostError` that says where (file and line; {@link inEnvironment} for a server); a smaller set is never
     * returned.
     */
    read(call: {
        readonly environments: readonly string[];
        readonly settings: T;
        /** Folder of the config file; relative paths start here. */
        readonly folder: string;
        readonly io: SourceIo;
    }): Promise<SourceRead>;
    /**
     * Which names differ between two versions of the files that it reads, by their text alone: nothing is decrypted, and no
     * variable is looked at. Where values do not stand in files of the repository no name does.
     * @throws SealpostError 'source…', by what it gives, for a file that it could not read
     */
    editedNames(call: {
        readonly environments: readonly string[];
        readonly settings: T;
        readonly folder: string;
        readonly before: Pick<Files, 'read'>;
        readonly after: Pick<Files, 'read'>;
    }): Promise<EditedNames>;
}
/** Environment → name → what became of it between two versions. */
export type EditedNames = ReadonlyMap<string, ReadonlyMap<string, Proposed>>;
/** What a source is handed of the outside. It can read, and cannot write. */
export interface SourceIo {
    readonly files: Pick<Files, 'read'>;
    /**
     * A variable of the run as it is; undefined where it is not set.
     * @throws SealpostError('internal') for one that neither {@link Source.access} nor a secret setting names
     */
    readonly variable: (name: string) => string | undefined;
    /**
     * A credential, without the blanks around it.
     * @throws SealpostError('token-missing') where it is not set, or could not be sent in a header; and as `variable` does
     */
    readonly credential: (name: string) => string;
    /** @throws SealpostError 'endpoint' for an address that is missing, or neither https nor loopback */
    readonly open: (opening: SourceOpening) => SourceClient;
    /**
     * The pipeline's own OIDC token for an audience, a JWT to log in with: asked of the host where it gives one on demand,
     * else out of the variable that the pipeline put it into, SEALPOST_ID_TOKEN where none is named. Redacted by itself.
     * @throws SealpostError('token-missing') with what the pipeline lacks
     */
    readonly identity: (call: {
        readonly audience?: string;
        readonly variable?: string;
    }) => Promise<string>;
    /** Tells what must not be shown and is learned only now, before anything depends on it: a token that a login gave, say. */
    readonly redact: (text: string, name: string) => void;
    /** ms since the epoch. */
    readonly now: () => number;
    /** Fires when somebody stops the run, or when the time for reading is over. Requests end by themselves then. */
    readonly stop: AbortSignal;
}
/** How a source wants to ask one of its endpoints. */
export interface SourceOpening {
    /** {@link SourceEndpoint.id} */
    readonly endpoint: string;
    /** The address where no variable says one, in place of the declared default. */
    readonly address?: string;
    /**
     * Asked for each request, and after a 401 with what was refused. Redacted by itself. Without it nothing is put on a
     * request: a login, or one that a vendor's own client has signed.
     */
    readonly token?: (refused?: string) => Promise<string>;
    readonly header?: TokenHeader;
    /** What a success must carry; JSON where nothing is said. */
    readonly answers?: 'json' | 'anything';
}
/** How a token is sent: `Authorization: Bearer …` where nothing else is said. */
export interface TokenHeader {
    readonly name: string;
    /** Stands before the token, its blank included. */
    readonly before: string;
}
/**
 * An endpoint, opened. `fetch` keeps to it, waits and tries again as the vendor's answers ask for, follows no redirect, and
 * gives up when the time for reading is over.
 */
export interface SourceClient {
    readonly fetch: Fetch;
    /** Base address without a trailing slash. */
    readonly endpoint: string;
}
/** Sources by the name that a config uses, each loaded only when it is asked for. */
export type SourceList = Readonly<Record<string, () => Promise<{
    readonly source: Source;
}>>>;
