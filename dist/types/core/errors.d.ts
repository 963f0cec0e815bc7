/**
 * One error class and a closed list of codes. A message says what happened, `where` says where (file:line or
 * target:scope#name), `hint` says what to do. None of the three may contain a value or a body from outside.
 */
/** What a code means for the exit status: 1 failed, 3 refused before any write, 64 bad usage or config, 70 leak guard. */
export declare const codes: {
    readonly usage: {
        readonly exit: 64;
        readonly hint: 'Run `sealpost --help`.';
    };
    readonly config: {
        readonly exit: 64;
        readonly hint: 'Correct the config and run again.';
    };
    readonly 'config-missing': {
        readonly exit: 64;
        readonly hint: 'Run `sealpost init`, or give the path of the file with --config.';
    };
    readonly 'key-missing': {
        readonly exit: 64;
        readonly hint: 'Set SEALPOST_KEY to the output of `sealpost keygen`.';
    };
    readonly 'key-weak': {
        readonly exit: 64;
        readonly hint: 'Use a key made by `sealpost keygen`; passphrases are not accepted.';
    };
    readonly 'token-missing': {
        readonly exit: 64;
        readonly hint: 'Set the token in the environment. `sealpost doctor` shows the name of the variable.';
    };
    readonly endpoint: {
        readonly exit: 64;
        readonly hint: 'Use an https:// address. Plain http is accepted for loopback addresses only.';
    };
    readonly source: {
        readonly exit: 3;
        readonly hint: 'Nothing was written. Fix the source and run again.';
    };
    readonly 'source-missing': {
        readonly exit: 3;
        readonly hint: 'Nothing was written. Create the file, or correct `source.path`.';
    };
    readonly 'source-decrypt': {
        readonly exit: 3;
        readonly hint: 'Nothing was written. Check the private key for this environment.';
    };
    readonly 'source-duplicate': {
        readonly exit: 3;
        readonly hint: 'Nothing was written. Keep one of the two lines.';
    };
    readonly 'ledger-damaged': {
        readonly exit: 3;
        readonly hint: 'Nothing was written. Restore the ledger from a backup, or delete it and run `sealpost apply --recover`.';
    };
    readonly 'ledger-owner': {
        readonly exit: 3;
        readonly hint: 'Nothing was written. Set `owner` to the one that the ledger belongs to, or use a separate ledger.';
    };
    readonly 'ledger-key': {
        readonly exit: 3;
        readonly hint: 'Nothing was written. Set SEALPOST_KEY to the key that the ledger was written with. If you rotated that key, set SEALPOST_KEY_PREVIOUS to it.';
    };
    readonly 'ledger-file': {
        readonly exit: 1;
        readonly hint: 'Set `ledger.path` to a file that this user can read and write, then run again. Unfinished writes are completed then.';
    };
    readonly 'ledger-moved': {
        readonly exit: 3;
        readonly hint: 'Another run changed the ledger at the same time. Run again.';
    };
    readonly 'ledger-busy': {
        readonly exit: 3;
        readonly hint: 'Another run has locked the ledger. Wait for it to finish, then run again.';
    };
    readonly 'plan-invalid': {
        readonly exit: 3;
        readonly hint: 'Nothing was written. Make a new plan.';
    };
    readonly 'plan-stale': {
        readonly exit: 3;
        readonly hint: 'Nothing was written. Make a new plan.';
    };
    readonly untrusted: {
        readonly exit: 3;
        readonly hint: 'Nothing was read or written. Run it on a push, a schedule or a manual dispatch of the default branch.';
    };
    readonly outside: {
        readonly exit: 64;
        readonly hint: 'Use a path inside the repository.';
    };
    readonly unauthorized: {
        readonly exit: 1;
        readonly hint: 'The token is expired, revoked, or for another account or server. Create a new one.';
    };
    readonly 'token-expired': {
        readonly exit: 1;
        readonly hint: 'Create a new token and replace this one with it.';
    };
    readonly 'sso-required': {
        readonly exit: 1;
        readonly hint: 'Authorise the token: on GitHub, Settings, Developer settings, Personal access tokens, Configure SSO, Authorize. Fine-grained tokens and GitHub Apps do not need this.';
    };
    readonly forbidden: {
        readonly exit: 1;
        readonly hint: 'The token lacks a permission. `sealpost doctor` shows which one.';
    };
    readonly 'not-found': {
        readonly exit: 1;
        readonly hint: 'Check the name in the config, and that the token has access to it.';
    };
    readonly moved: {
        readonly exit: 1;
        readonly hint: 'Change the config to the current name. Sealpost does not follow the old one, because anybody could take it over.';
    };
    readonly archived: {
        readonly exit: 1;
        readonly hint: 'Unarchive it on GitHub (Settings, General, Danger Zone), or remove it from the config.';
    };
    readonly 'place-missing': {
        readonly exit: 1;
        readonly hint: 'Create this place at the target first.';
    };
    readonly conflict: {
        readonly exit: 1;
        readonly hint: 'It was changed by someone else at the same time. Run again.';
    };
    readonly invalid: {
        readonly exit: 1;
        readonly hint: 'The target does not accept this name or value.';
    };
    readonly limited: {
        readonly exit: 1;
        readonly hint: "The target's rate limit was reached. Run again later; completed writes are kept.";
    };
    readonly unavailable: {
        readonly exit: 1;
        readonly hint: 'The target is having problems. Run again later.';
    };
    readonly network: {
        readonly exit: 1;
        readonly hint: 'Check the network, the proxy variables and the endpoint.';
    };
    readonly timeout: {
        readonly exit: 1;
        readonly hint: 'The target did not respond in time. Run again; the next run finds out what was written.';
    };
    readonly redirect: {
        readonly exit: 1;
        readonly hint: 'Sealpost does not send tokens to redirects. Use the current name or address.';
    };
    readonly 'bad-answer': {
        readonly exit: 1;
        readonly hint: 'The response does not match the API documentation. Check the endpoint and any proxy in between.';
    };
    readonly unconfirmed: {
        readonly exit: 1;
        readonly hint: 'Run again. The next run checks what was written and completes it.';
    };
    readonly 'held-back': {
        readonly exit: 1;
        readonly hint: 'Run again. It is removed once the writes have succeeded.';
    };
    readonly interrupted: {
        readonly exit: 1;
        readonly hint: 'Run the same command again. It continues where this run stopped.';
    };
    readonly 'read-only': {
        readonly exit: 1;
        readonly hint: 'This is a bug in the target: it tried to write during a read. Please report it.';
    };
    readonly internal: {
        readonly exit: 1;
        readonly hint: 'This is a bug in Sealpost. Please report it, with the command that you ran.';
    };
    readonly 'leak-guard': {
        readonly exit: 70;
        readonly hint: 'A value was about to be printed; the run was stopped. Please report it.';
    };
};
/** One of the closed list {@link codes}, for programs; people read the message and the hint. */
export type Code = keyof typeof codes;
/**
 * The only error that Sealpost throws. Message, `where` and `hint` may be printed: none contains a value, or raw text that
 * came from outside.
 */
export declare class SealpostError extends Error {
    readonly name = "SealpostError";
    readonly code: Code;
    /** What to do about it, one line for a person. */
    readonly hint: string;
    /** `file:line` or `target:scope#name`; undefined if it is not about one place. */
    readonly where: string | undefined;
    /**
     * @param code one of {@link codes}
     * @param message what happened, in our own words
     * @param at `where`: file:line or target:scope#name; `hint`: what to do, instead of the code's own hint
     */
    constructor(code: Code, message: string, at?: {
        where?: string | undefined;
        hint?: string | undefined;
    });
    /** The exit status that this error stands for. */
    get exit(): number;
    /** The same error with a place, if it has none yet. */
    placed(where: string): SealpostError;
    /** The parts that may be shown. */
    toJSON(): {
        code: Code;
        message: string;
        hint: string;
        where?: string;
    };
}
/**
 * Turns anything thrown into a `SealpostError`. A foreign message may quote a value, so it is dropped; only its class survives.
 */
export declare function asSealpostError(thrown: unknown): SealpostError;
/** The system's word for a trouble, to stand behind a message of ours: ` (EACCES)`; '' where it gave none. */
export declare function systemWord(thrown: unknown): string;
/**
 * An unexpected HTTP status as an error. The body is ignored.
 * @param what the call in a few words, "list secrets"
 */
export declare function statusError(status: number, what: string, hint?: string): SealpostError;
/** Whether an error condemns the whole scope, not just one value. */
export declare function stopsScope(error: SealpostError): boolean;
/** Whether the write may have happened in spite of the error. */
export declare function landedOf(error: SealpostError): 'no' | 'unknown';
