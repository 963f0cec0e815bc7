/**
 * One error class and a closed list of codes. A message says what happened, `where` says where (file:line or
 * target:scope#name), `hint` says what to do. None of the three may contain a value or a body from outside.
 */

/** What a code means for the exit status: 1 failed, 3 refused before any write, 64 bad usage or config, 70 leak guard. */
export const codes = {
  usage: { exit: 64, hint: 'Run `sealpost --help`.' },
  config: { exit: 64, hint: 'Correct the config and run again.' },
  'config-missing': { exit: 64, hint: 'Run `sealpost init`, or give the path of the file with --config.' },
  'key-missing': { exit: 64, hint: 'Set SEALPOST_KEY to the output of `sealpost keygen`.' },
  'key-weak': { exit: 64, hint: 'Use a key made by `sealpost keygen`; passphrases are not accepted.' },
  'token-missing': {
    exit: 64,
    hint: 'Set the token in the environment. `sealpost doctor` shows the name of the variable.',
  },
  endpoint: { exit: 64, hint: 'Use an https:// address. Plain http is accepted for loopback addresses only.' },
  source: { exit: 3, hint: 'Nothing was written. Fix the source and run again.' },
  'source-missing': { exit: 3, hint: 'Nothing was written. Create the file, or correct `source.path`.' },
  'source-decrypt': { exit: 3, hint: 'Nothing was written. Check the private key for this environment.' },
  'source-duplicate': { exit: 3, hint: 'Nothing was written. Keep one of the two lines.' },
  'ledger-damaged': {
    exit: 3,
    hint: 'Nothing was written. Restore the ledger from a backup, or delete it and run `sealpost apply --recover`.',
  },
  'ledger-owner': {
    exit: 3,
    hint: 'Nothing was written. Set `owner` to the one that the ledger belongs to, or use a separate ledger.',
  },
  'ledger-key': {
    exit: 3,
    hint: 'Nothing was written. Set SEALPOST_KEY to the key that the ledger was written with. If you rotated that key, set SEALPOST_KEY_PREVIOUS to it.',
  },
  'ledger-file': {
    exit: 1,
    hint: 'Set `ledger.path` to a file that this user can read and write, then run again. Unfinished writes are completed then.',
  },
  'ledger-moved': { exit: 3, hint: 'Another run changed the ledger at the same time. Run again.' },
  'ledger-busy': { exit: 3, hint: 'Another run has locked the ledger. Wait for it to finish, then run again.' },
  'plan-invalid': { exit: 3, hint: 'Nothing was written. Make a new plan.' },
  'plan-stale': { exit: 3, hint: 'Nothing was written. Make a new plan.' },
  untrusted: {
    exit: 3,
    hint: 'Nothing was read or written. Run it on a push, a schedule or a manual dispatch of the default branch.',
  },
  outside: { exit: 64, hint: 'Use a path inside the repository.' },
  unauthorized: {
    exit: 1,
    hint: 'The token is expired, revoked, or for another account or server. Create a new one.',
  },
  'token-expired': { exit: 1, hint: 'Create a new token and replace this one with it.' },
  'sso-required': {
    exit: 1,
    hint: 'Authorise the token: on GitHub, Settings, Developer settings, Personal access tokens, Configure SSO, Authorize. Fine-grained tokens and GitHub Apps do not need this.',
  },
  forbidden: { exit: 1, hint: 'The token lacks a permission. `sealpost doctor` shows which one.' },
  'not-found': { exit: 1, hint: 'Check the name in the config, and that the token has access to it.' },
  moved: {
    exit: 1,
    hint: 'Change the config to the current name. Sealpost does not follow the old one, because anybody could take it over.',
  },
  archived: {
    exit: 1,
    hint: 'Unarchive it on GitHub (Settings, General, Danger Zone), or remove it from the config.',
  },
  'place-missing': { exit: 1, hint: 'Create this place at the target first.' },
  conflict: { exit: 1, hint: 'It was changed by someone else at the same time. Run again.' },
  invalid: { exit: 1, hint: 'The target does not accept this name or value.' },
  limited: { exit: 1, hint: "The target's rate limit was reached. Run again later; completed writes are kept." },
  unavailable: { exit: 1, hint: 'The target is having problems. Run again later.' },
  network: { exit: 1, hint: 'Check the network, the proxy variables and the endpoint.' },
  timeout: { exit: 1, hint: 'The target did not respond in time. Run again; the next run finds out what was written.' },
  redirect: { exit: 1, hint: 'Sealpost does not send tokens to redirects. Use the current name or address.' },
  'bad-answer': {
    exit: 1,
    hint: 'The response does not match the API documentation. Check the endpoint and any proxy in between.',
  },
  unconfirmed: { exit: 1, hint: 'Run again. The next run checks what was written and completes it.' },
  'held-back': { exit: 1, hint: 'Run again. It is removed once the writes have succeeded.' },
  interrupted: { exit: 1, hint: 'Run the same command again. It continues where this run stopped.' },
  'read-only': { exit: 1, hint: 'This is a bug in the target: it tried to write during a read. Please report it.' },
  internal: { exit: 1, hint: 'This is a bug in Sealpost. Please report it, with the command that you ran.' },
  'leak-guard': { exit: 70, hint: 'A value was about to be printed; the run was stopped. Please report it.' },
} as const satisfies Record<string, { exit: number; hint: string }>

/** One of the closed list {@link codes}, for programs; people read the message and the hint. */
export type Code = keyof typeof codes

/**
 * The only error that Sealpost throws. Message, `where` and `hint` may be printed: none contains a value, or raw text that
 * came from outside.
 */
export class SealpostError extends Error {
  override readonly name = 'SealpostError'
  readonly code: Code
  /** What to do about it, one line for a person. */
  readonly hint: string
  /** `file:line` or `target:scope#name`; undefined if it is not about one place. */
  readonly where: string | undefined

  /**
   * @param code one of {@link codes}
   * @param message what happened, in our own words
   * @param at `where`: file:line or target:scope#name; `hint`: what to do, instead of the code's own hint
   */
  constructor(code: Code, message: string, at: { where?: string | undefined; hint?: string | undefined } = {}) {
    super(message)
    this.code = code
    this.hint = at.hint ?? codes[code].hint
    this.where = at.where
  }

  /** The exit status that this error stands for. */
  get exit(): number {
    return codes[this.code].exit
  }

  /** The same error with a place, if it has none yet. */
  placed(where: string): SealpostError {
    if (this.where !== undefined) return this
    return new SealpostError(this.code, this.message, { where, hint: this.hint })
  }

  /** The parts that may be shown. */
  toJSON(): { code: Code; message: string; hint: string; where?: string } {
    const shown = { code: this.code, message: this.message, hint: this.hint }
    return this.where === undefined ? shown : { ...shown, where: this.where }
  }
}

/**
 * Turns anything thrown into a `SealpostError`. A foreign message may quote a value, so it is dropped; only its class survives.
 */
export function asSealpostError(thrown: unknown): SealpostError {
  for (let at: unknown = thrown, depth = 0; at instanceof Error && depth < 5; at = at.cause, depth += 1) {
    if (at instanceof SealpostError) return at
  }
  const kind = thrown instanceof Error ? thrown.constructor.name : typeof thrown
  // classes of a bundle have names without a meaning
  const what = /^(?:[A-Z][A-Za-z]{3,40}|[a-z]{4,40})$/.test(kind) ? kind : 'error'
  return new SealpostError('internal', `unexpected ${what}${systemWord(thrown)}`)
}

/** What the operating system says of files and ports. A closed list, so that no stranger's text passes for one of them. */
const systemWords = [
  ...['EACCES', 'EADDRINUSE', 'EBUSY', 'EDQUOT', 'EEXIST', 'EFBIG', 'EIO', 'EISDIR', 'ELOOP', 'EMFILE', 'ENAMETOOLONG'],
  ...['ENFILE', 'ENOENT', 'ENOSPC', 'ENOTDIR', 'ENOTSUP', 'EPERM', 'EROFS', 'EXDEV'],
]

/** The system's word for a trouble, to stand behind a message of ours: ` (EACCES)`; '' where it gave none. */
export function systemWord(thrown: unknown): string {
  const code = thrown instanceof Error && 'code' in thrown ? thrown.code : undefined
  const word = systemWords.find((one) => one === code)
  return word === undefined ? '' : ` (${word})`
}

/**
 * An unexpected HTTP status as an error. The body is ignored.
 * @param what the call in a few words, "list secrets"
 */
export function statusError(status: number, what: string, hint?: string): SealpostError {
  // a limit, an outage or a proxy has nothing to do with what a caller knows of names and permissions
  const at = status >= 400 && status < 500 && status !== 429 ? { hint } : {}
  if (status === 401) {
    // a permission that is missing is no reason for this, but the new token will want it
    const renewed = hint === undefined ? {} : { hint: `${codes.unauthorized.hint} ${hint}` }
    return new SealpostError('unauthorized', `${what}: 401, the token was not accepted`, renewed)
  }
  if (status === 403) return new SealpostError('forbidden', `${what}: 403, not permitted`, at)
  if (status === 404)
    return new SealpostError('not-found', `${what}: 404, not found, or the token has no access to it`, at)
  if (status === 409) return new SealpostError('conflict', `${what}: 409, conflict`, at)
  if (status === 429) return new SealpostError('limited', `${what}: 429, too many requests`, at)
  if ((status >= 200 && status < 300) || status === 304)
    return new SealpostError('bad-answer', `${what}: unexpected success status ${status}`, at)
  if (status >= 300 && status < 400) return new SealpostError('redirect', `${what}: ${status}, redirected`, at)
  if (status >= 400 && status < 500) return new SealpostError('invalid', `${what}: ${status}, not accepted`, at)
  return new SealpostError('unavailable', `${what}: ${status}`, at)
}

/** Errors that every further request with the same token to the same place would meet too. */
const condemning: readonly Code[] = [
  ...(['unauthorized', 'token-expired', 'forbidden', 'sso-required'] as const),
  ...(['moved', 'archived', 'limited', 'interrupted', 'redirect'] as const),
]

/** Whether an error condemns the whole scope, not just one value. */
export function stopsScope(error: SealpostError): boolean {
  return condemning.includes(error.code)
}

/** Whether the write may have happened in spite of the error. */
export function landedOf(error: SealpostError): 'no' | 'unknown' {
  return ['timeout', 'network', 'unavailable', 'bad-answer', 'internal', 'unconfirmed'].includes(error.code)
    ? 'unknown'
    : 'no'
}
