import type { SignedLogin } from './login.js';
import type { SourcePost } from './source.js';
import type { TokenHeader, TokenScheme } from './token-header.js';
/** How a target is reached and logged in to, as data. */
export interface Access {
    /** Environment variables for the token; the first that is set wins. Empty where there is a `login`. */
    readonly token: readonly string[];
    readonly tokenHeader?: TokenHeader;
    /** A scheme that some tokens are sent under in place of `Bearer`; absent if the vendor knows no other. */
    readonly scheme?: TokenScheme;
    readonly endpoint: TargetEndpoint;
    /** In place of a token, for a vendor whose requests are signed. */
    readonly login?: SignedLogin;
    /**
     * POSTs that change nothing, for a vendor that reads with them; any other one counts as a write, and is refused while
     * looking.
     */
    readonly posts?: readonly SourcePost[];
    /** Whether an answer of the vendor says "too many" where its status, which is no 429, does not. */
    readonly limited?: (answer: {
        readonly status: number;
        readonly text: string;
    }) => boolean;
    /** One line each: the least permission, as the vendor names it. */
    readonly permissions: readonly string[];
    /** Name of a permission in the vendor's API → its name on the vendor's pages. */
    readonly named?: Readonly<Record<string, string>>;
    /** Response headers in which the vendor states permissions. */
    readonly permissionHeaders?: PermissionHeaders;
    /** Where a person creates the token. */
    readonly portal: string;
    /** Settings that a variable may supply when the config does not, by setting name. */
    readonly settings?: Readonly<Record<string, ElsewhereSetting>>;
    /** An App of the vendor that replaces the token, if the environment names one. */
    readonly app?: AppLogin;
    /** Inputs of the Action that set the variables above; absent if those are given under `env:` only. */
    readonly inputs?: readonly ActionInput[];
}
/** Where a target's API is: in the first of its variables that is set, otherwise at the vendor's own address. */
export interface TargetEndpoint {
    readonly env: string;
    /** Further variables that may hold the address, such as one that the vendor's own pipelines set. */
    readonly fallbacks?: readonly string[];
    /** The vendor's own; with a `login` an example of what {@link SignedLogin.addressOf} gives. */
    readonly default: string;
}
/** A setting that an environment variable may hold. */
export interface ElsewhereSetting {
    readonly variable: string;
    /** Variables that count where that is not set, in their order. */
    readonly fallbacks?: readonly string[];
    /** A text that the setting accepts, for checking the rest of a config when the variable is not set. */
    readonly example: string;
}
/** Names of headers, in lower case. */
export interface PermissionHeaders {
    /** The token's scopes, separated by commas; sent for tokens without fine-grained permissions. */
    readonly scopes: string;
    /** What a request requires, `environments=read; actions=read`: any one of the sets is enough. */
    readonly accepted: string;
}
/** A GitHub App: its private key obtains short-lived tokens, each limited to what a target needs. */
export interface AppLogin {
    /** The name that people use, `GitHub App`. */
    readonly title: string;
    /** Environment variables that hold the App's id and its private key, PEM. */
    readonly id: string;
    readonly key: string;
}
/** An input of the Action that only sets a variable. Targets of one vendor may share it, if they declare it identically. */
export interface ActionInput {
    /** As a workflow writes it, `acme-token`. */
    readonly name: string;
    /** The environment variable that it sets. */
    readonly variable: string;
    /** For `action.yml`, in Markdown. */
    readonly description: string;
    /** Whether it must never be shown. */
    readonly secret: boolean;
    /** Another input, without which this one has no effect. */
    readonly needs?: string;
    /** Names that people try instead, to be suggested this one. */
    readonly tried?: readonly string[];
}
