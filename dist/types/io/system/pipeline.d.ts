import type { KeptBy } from '../../core/plan/ledger-health.js';
/**
 * The host that runs us: what it says of the job, what started it, and where it takes what the job has to tell. One
 * adapter for each host, in `pipelines/`; nobody else knows what its variables are called.
 */
export interface Pipeline {
    /** `none`: a person at a terminal, or a host that nobody here knows. */
    readonly host: HostName | 'none';
    /** Whether a job runs us and not a person: nobody commits from its machine. */
    readonly inJob: boolean;
    /** Who is to keep the ledger where a config names none: not the machine, where that is gone when the job is over. */
    readonly keepsLedger: KeptBy;
    /** What the host calls the event that started the run; '' where it says nothing. Not fit to be printed. */
    readonly event: string;
    /** The file with the event's data, absolute; undefined where the variables say it all. */
    readonly eventFile: string | undefined;
    /** Who started the run. */
    readonly actor: string | undefined;
    readonly run: {
        /** Grows with each run that is started, and stays the same when a run is started again; 0 where it is not known. */
        readonly id: number;
        /** From 1 on. */
        readonly attempt: number;
        /** Where people see it. */
        readonly url: string | undefined;
    };
    /** Full name of the repository, `owner/name` at GitHub. */
    readonly repository: string | undefined;
    /** The commit that the job is about, hex, as the host says it. */
    readonly commit: string | undefined;
    /** The ref that the job is about: `refs/heads/main`, say. */
    readonly ref: string | undefined;
    /** The branch among refs; undefined for tags and for what is neither. */
    readonly branch: string | undefined;
    /** Where the repository is checked out, and a folder that goes with the job. */
    readonly folders: {
        readonly workspace: string | undefined;
        readonly temporary: string | undefined;
    };
    readonly outlets: Outlets;
    readonly identity: JobIdentity;
    /** What anybody can read of the job: a value that is the same is no secret by being looked for. Never a credential. */
    readonly facts: readonly string[];
    /**
     * The variables that a run may know which is not trusted: what the host tells everybody of the job. No credential is
     * among them.
     */
    readonly told: readonly string[];
    /** Where the commits of a review are read: through GitHub's API, or in the git of the job's checkout. */
    readonly commits: 'api' | 'checkout';
    /** Where people see a run of this repository. */
    readonly urlOfRun: (id: number) => string | undefined;
    /** Where people see a comment on a pull request. */
    readonly urlOfComment: (pull: number, comment: number | undefined) => string | undefined;
    /**
     * What started the run, and how far that is to be trusted.
     * @param event what {@link eventFile} holds, parsed; undefined where it could not be read
     */
    readonly judge: (event: unknown) => Trigger;
}
/** Where the host takes what a job has to tell; undefined where it has no such place. */
export interface Outlets {
    /** The file that outputs are added to, for the steps that follow. */
    readonly outputs: string | undefined;
    /** The file that the job's page is added to. */
    readonly summary: string | undefined;
    /** Annotations and masks are lines of the log that the host takes for commands. */
    readonly commands: 'log' | undefined;
    readonly log: LogLook;
    /** Where people talk about what is proposed. */
    readonly discussion: Discussion | undefined;
    readonly annotate: Annotating | undefined;
}
/** How the host shows the log of a job to people. */
export interface LogLook {
    /** Whether it draws colours, as a terminal does. */
    readonly colour: boolean;
    /** What folds lines; undefined where the host does not fold any. */
    readonly group: LogGroup | undefined;
}
/**
 * The lines around those that are folded.
 * @param title words of ours and of the config
 * @param now.index tells the groups of one run apart
 * @param now.at ms since the epoch
 */
export type LogGroup = (title: string, now: {
    readonly index: number;
    readonly at: number;
}) => {
    readonly begin: string;
    readonly end: string;
};
/** A program of the host's that shows Markdown on the page of the run; it reads that on its standard input. */
export interface Annotating {
    /**
     * The program, and what it is told.
     * @param context whose words they are: what the same one said before is written over
     */
    readonly argv: (style: 'info' | 'warning' | 'error', context: string) => readonly [string, ...string[]];
    /** Variables that it needs; nobody else is given them. */
    readonly variables: readonly string[];
}
/** Hosts with an adapter. */
export type HostName = 'github-actions' | 'gitea-actions' | 'gitlab' | 'circleci' | 'buildkite' | 'azure-pipelines' | 'bitbucket-pipelines' | 'jenkins' | 'woodpecker' | 'drone';
/** Vendors of pull requests and their comments. */
export type Forge = 'github' | 'gitea' | 'gitlab' | 'azure-repos' | 'bitbucket';
/** Where comments, issues and reports on a commit go. Everything in it comes from the host, but for the token. */
export interface Discussion {
    readonly forge: Forge;
    /** Base address of its API without a slash at the end; for GitHub '', since GITHUB_API_URL says it. */
    readonly api: string;
    /** Name or number of the repository, as the API takes it. */
    readonly repository: string;
    /** Variables for a token that may comment; the first that is set is taken. */
    readonly tokens: readonly string[];
    /** What to do where there is none, for a person. */
    readonly remedy: string;
}
/** How a job comes by an OIDC token: a JWT of the host's that says which job it is, for one audience. */
export interface JobIdentity {
    /** Where the host gives one on demand; undefined where it does not, or not to this job. */
    readonly endpoint: IdentityEndpoint | undefined;
    /** Variables that the host puts one into without being told to, for an audience of its own choice. */
    readonly variables: readonly string[];
    /**
     * What gives the job a token: the lines to add.
     * @param audience undefined where the config names none
     * @param variable where the token is looked for
     */
    readonly remedy: (audience: string | undefined, variable: string) => string;
}
/** Where an OIDC token is asked for, with a token of the job. */
export interface IdentityEndpoint {
    readonly url: string;
    /** The variable that the address stands in. */
    readonly name: string;
    readonly token: string;
    readonly method: 'GET' | 'POST';
    /** What is added to the address's own query. */
    readonly query: (audience: string | undefined) => Readonly<Record<string, string>>;
    /** The key of the answer that the token stands under. */
    readonly key: string;
}
/** What started a run. */
export interface Trigger {
    readonly trust: Trust;
    /** A person started this run by hand, and the host says so for certain. */
    readonly dispatched: boolean;
    /** The repository's default branch, without `refs/heads/`. */
    readonly defaultBranch: string | undefined;
    /** The pull request that the run is about, whoever made it. */
    readonly pull: {
        readonly number: number;
        readonly head: string | undefined;
    } | undefined;
    /** The finished run of a pull request, where the run comes after one. */
    readonly finished: FinishedRun | undefined;
}
/** A finished run of a pull request, as the host tells of it. */
export interface FinishedRun {
    readonly id: number;
    /** The commit that it was about, hex. */
    readonly head: string;
    /** Full name of the repository, its owner, and the branch that the commits come from. */
    readonly from: {
        readonly repository: string;
        readonly owner: string;
        readonly branch: string;
    };
}
/** How far a run is trusted: with everything · with looking at what the default branch maps · with two configs. */
export type Mode = 'trusted' | 'reviewed' | 'untrusted';
/** What is held against the default branch. All of it comes from the host of the run. */
export interface Subject {
    /** `owner/name` */
    readonly repository: string;
    /** The default branch, without `refs/heads/`. */
    readonly branch: string;
    /** The commit that is looked at, hex. */
    readonly head: string;
    /** The pull request. */
    readonly number?: number;
}
/** How far a run is trusted, and what it is about. */
export interface Trust {
    readonly mode: Mode;
    /** Why, for a person. */
    readonly because: string;
    /** Absent where the run is trusted, and where nothing can be known of what it is about. */
    readonly subject?: Subject;
    /**
     * A pull request of this very repository that goes to another branch than the default one, or to one that the host does
     * not name: its run may comment.
     */
    readonly elsewhere?: true;
}
/** The variables of a process. */
export type Env = Readonly<Record<string, string | undefined>>;
