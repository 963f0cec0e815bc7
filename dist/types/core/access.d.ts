/** How a target is reached and logged in to, as data. */
export interface Access {
    /** Environment variables for the token; the first that is set wins. */
    readonly token: readonly string[];
    readonly endpoint: {
        readonly env: string;
        readonly default: string;
    };
    /** One line each: the least permission, as the vendor names it. */
    readonly permissions: readonly string[];
    /** What the vendor's API calls a permission → what its pages call it. */
    readonly named?: Readonly<Record<string, string>>;
    /** Headers in which the vendor's answers tell of permissions. */
    readonly permissionHeaders?: PermissionHeaders;
    /** Where a person makes the token. */
    readonly portal: string;
    /** Settings that the environment may give where the config does not, by their names. */
    readonly settings?: Readonly<Record<string, ElsewhereSetting>>;
    /** An App of the vendor that speaks in place of a token, where the environment names one. */
    readonly app?: AppLogin;
    /** Inputs of the Action that stand for the variables above; none where they are given under `env:` only. */
    readonly inputs?: readonly ActionInput[];
}
/** A setting that a variable of the environment may hold. */
export interface ElsewhereSetting {
    readonly variable: string;
    /** Some text that the setting takes, for whoever only wants to know whether the rest of a config is right. */
    readonly example: string;
}
/** Names of headers, in small letters. */
export interface PermissionHeaders {
    /** The scopes that a token has, by commas; sent for tokens that have no single permissions. */
    readonly scopes: string;
    /** What a request takes, `environments=read; actions=read`: sets of which one is enough. */
    readonly accepted: string;
}
/** A GitHub App: its own key signs for short-lived tokens, each limited to what a target takes. */
export interface AppLogin {
    /** As people write it, `GitHub App`. */
    readonly title: string;
    /** Environment variables that hold the App's id and its private key, PEM. */
    readonly id: string;
    readonly key: string;
}
/** One input of the Action that only sets a variable. Targets of one vendor may share it, word for word. */
export interface ActionInput {
    /** As a workflow writes it, `acme-token`. */
    readonly name: string;
    /** The environment variable by which the engine knows it. */
    readonly variable: string;
    /** For `action.yml`, in Markdown. */
    readonly description: string;
    /** Whether it is never to be shown. */
    readonly secret: boolean;
    /** The input without which this one is of no use. */
    readonly needs?: string;
    /** Names that people try in its place. */
    readonly tried?: readonly string[];
}
