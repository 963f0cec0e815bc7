import type { LazySession, SignedLogin } from '../../core/login.js';
import type { KeptBy } from '../../core/plan/ledger-health.js';
import type { ProjectFiles } from '../../core/project-files.js';
import type { Runtime } from '../../core/runtime.js';
import type { Schema } from '../../core/target.js';
import type { WaitNotice } from '../http/client.js';
import type { TokenLanes } from '../http/lanes.js';
import type { Store } from './store.js';
/** A kind of place that a ledger can live in: what everybody may know of it, and how it is opened. */
export interface StoreKind<T = unknown> {
    readonly id: string;
    /** The keys of the config's `ledger` block beside `use`. */
    readonly config: {
        readonly settings: Schema<T>;
    };
    /** Environment variables with its token or key; of several tokens the first that is set wins. None where it needs none. */
    readonly access: {
        readonly token: readonly string[];
    };
    /** Who sees to it that the next run finds it. */
    readonly keptBy: KeptBy;
    /** Where it is while a config says nothing else: files beside the config, and texts as they are shown. All of it is public. */
    readonly usual: {
        readonly files: readonly string[];
        readonly texts: readonly string[];
    };
    readonly setup: {
        /** What it is: `a branch of the repository`. */
        readonly label: string;
        /** Where that is in a first config, for a person. */
        readonly where: string;
        /** The block of a config that names it, YAML on one line. */
        readonly example: string;
        /** The ways in which `init` offers it. */
        readonly choices: readonly LedgerChoice[];
        /** Settings that follow from the project that it is for. */
        readonly propose: (project: ProjectFiles) => Promise<Readonly<Record<string, string>>>;
    };
    /**
     * Opens it. Nothing is read or asked yet.
     * @throws SealpostError('config') where a setting is missing, 'token-missing', 'endpoint'
     */
    open(call: StoreCall<T>): Promise<Store>;
}
/** One way to keep a ledger, for a person who has to choose. */
export interface LedgerChoice {
    /** As `init --ledger` takes it. */
    readonly id: string;
    /** What speaks for it, in one line. */
    readonly help: string;
    /** Settings that somebody has to say where nothing proposes them; `--ledger` takes them behind a colon, `id:word`. */
    readonly words: readonly {
        readonly setting: string;
        readonly question: string;
        readonly example: string;
    }[];
    /** Lines for the `.gitignore` beside the config. */
    readonly ignores: readonly string[];
}
/** What a store is opened with. */
export interface StoreCall<T> {
    readonly settings: T;
    /** Folder of the config; relative paths start here. */
    readonly folder: string;
    /** The place of the config's `ledger`, for messages. */
    readonly at: string;
    readonly runtime: Runtime;
    /** Told of waits that a person should hear of. */
    readonly notice: WaitNotice;
    /** What others wait for who send with the same token. */
    readonly tokenLanes: TokenLanes;
    /** Logs in where requests are signed; asks nobody before the first request. */
    readonly signIn: SignIn;
}
/** Opens a session for a store whose requests are signed. @param settings as the login takes them */
export type SignIn = (kind: Pick<StoreKind, 'id' | 'config'>, login: SignedLogin, settings: unknown) => LazySession;
/** Kinds of store by the name that a config uses, each loaded only when it is asked for. */
export type StoreList = Readonly<Record<string, () => Promise<{
    readonly store: StoreKind;
}>>>;
