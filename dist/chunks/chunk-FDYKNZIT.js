import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);

// src/core/errors.ts
var codes = {
  usage: { exit: 64, hint: "Run `sealpost --help`." },
  config: { exit: 64, hint: "Correct the config and run again." },
  "config-missing": { exit: 64, hint: "Run `sealpost init`, or name the file with --config." },
  "key-missing": { exit: 64, hint: "Set SEALPOST_KEY to the output of `sealpost keygen`." },
  "key-weak": { exit: 64, hint: "Use a key made by `sealpost keygen`; passphrases are not accepted." },
  "token-missing": { exit: 64, hint: "Set the token in the environment; `sealpost doctor` names the variable." },
  endpoint: { exit: 64, hint: "Use an https address, or a loopback one for tests." },
  source: { exit: 3, hint: "Nothing was written. Mend the source and run again." },
  "source-missing": { exit: 3, hint: "Nothing was written. Create the file, or correct `source.path`." },
  "source-decrypt": { exit: 3, hint: "Nothing was written. Check the private key for this environment." },
  "source-duplicate": { exit: 3, hint: "Nothing was written. Keep one of the two lines." },
  "ledger-damaged": {
    exit: 3,
    hint: "Nothing was written. Restore the ledger from a backup, or delete it and run `sealpost apply --recover`."
  },
  "ledger-owner": {
    exit: 3,
    hint: "Nothing was written. Use the owner that the ledger names, or a ledger of your own."
  },
  "ledger-key": {
    exit: 3,
    hint: "Nothing was written. Set SEALPOST_KEY to the key that the ledger names. If that was replaced on purpose, set SEALPOST_KEY_PREVIOUS to it."
  },
  "ledger-file": {
    exit: 1,
    hint: "Let `ledger.path` name a file that this user may read and write, then run again: what is unfinished is settled."
  },
  "ledger-moved": { exit: 3, hint: "Another run changed the ledger meanwhile. Run again." },
  "ledger-busy": { exit: 3, hint: "Another run holds the ledger. Wait for it and run again." },
  "plan-invalid": { exit: 3, hint: "Nothing was written. Make a new plan." },
  "plan-stale": { exit: 3, hint: "Nothing was written. Make a new plan." },
  untrusted: {
    exit: 3,
    hint: "Nothing was read or written. Run it for a push, a schedule or a dispatch of the default branch."
  },
  outside: { exit: 64, hint: "Name a path inside the repository." },
  unauthorized: { exit: 1, hint: "The token was not accepted: renew it." },
  forbidden: { exit: 1, hint: "The token lacks a permission: `sealpost doctor` names it." },
  "not-found": { exit: 1, hint: "Check the name in the config, and that the token may see it." },
  "place-missing": { exit: 1, hint: "Create the place at the target first." },
  conflict: { exit: 1, hint: "Somebody else changed it at the same moment. Run again." },
  invalid: { exit: 1, hint: "The target does not accept this name or value." },
  limited: { exit: 1, hint: "The target asks for less traffic. Run again later: what is done stays done." },
  unavailable: { exit: 1, hint: "The target has trouble of its own. Run again later." },
  network: { exit: 1, hint: "Check the network, the proxy variables and the endpoint." },
  timeout: { exit: 1, hint: "The target did not answer in time. Run again: what is unknown is settled then." },
  redirect: { exit: 1, hint: "Sealpost follows no redirects with a token in hand. Use the present name or address." },
  "bad-answer": {
    exit: 1,
    hint: "The answer is not what the API describes. Check the endpoint and any proxy between."
  },
  unconfirmed: { exit: 1, hint: "Run again: the next run looks again and settles it." },
  "held-back": { exit: 1, hint: "Run again: it is removed once the writes have landed." },
  interrupted: { exit: 1, hint: "Run the same command again: it goes on where this one stopped." },
  "read-only": { exit: 1, hint: "This is a defect of the target: it tried to write while looking. Please report it." },
  internal: { exit: 1, hint: "This is a defect of Sealpost. Please report it with the command you ran." },
  "leak-guard": { exit: 70, hint: "A value was about to be printed; the run was stopped. Please report it." }
}, SealpostError = class _SealpostError extends Error {
  name = "SealpostError";
  code;
  /** What to do about it, one line for a person. */
  hint;
  /** `file:line` or `target:scope#name`; undefined where it concerns no one place. */
  where;
  /**
   * @param code one of {@link codes}
   * @param message what happened, in words of ours
   * @param at `where`: file:line or target:scope#name; `hint`: what to do, in place of the code's own
   */
  constructor(code, message, at = {}) {
    super(message), this.code = code, this.hint = at.hint ?? codes[code].hint, this.where = at.where;
  }
  /** The exit status that this error stands for. */
  get exit() {
    return codes[this.code].exit;
  }
  /** The same error with a place, where it has none yet. */
  placed(where) {
    return this.where !== void 0 ? this : new _SealpostError(this.code, this.message, { where, hint: this.hint });
  }
  /** What may be shown. */
  toJSON() {
    let shown = { code: this.code, message: this.message, hint: this.hint };
    return this.where === void 0 ? shown : { ...shown, where: this.where };
  }
};
function asSealpostError(thrown) {
  for (let at = thrown, depth = 0; at instanceof Error && depth < 5; at = at.cause, depth += 1)
    if (at instanceof SealpostError) return at;
  let kind = thrown instanceof Error ? thrown.constructor.name : typeof thrown, what = /^[A-Za-z]{1,40}$/.test(kind) ? kind : "error";
  return new SealpostError("internal", `unexpected ${what}${systemWord(thrown)}`);
}
var systemWords = [
  "EACCES",
  "EADDRINUSE",
  "EBUSY",
  "EDQUOT",
  "EEXIST",
  "EFBIG",
  "EIO",
  "EISDIR",
  "ELOOP",
  "EMFILE",
  "ENAMETOOLONG",
  "ENFILE",
  "ENOENT",
  "ENOSPC",
  "ENOTDIR",
  "ENOTSUP",
  "EPERM",
  "EROFS",
  "EXDEV"
];
function systemWord(thrown) {
  let code = thrown instanceof Error && "code" in thrown ? thrown.code : void 0, word = systemWords.find((one) => one === code);
  return word === void 0 ? "" : ` (${word})`;
}
function statusError(status, what, hint) {
  let at = status >= 400 && status < 500 && status !== 429 ? { hint } : {};
  return status === 401 ? new SealpostError("unauthorized", `${what}: 401, the token was not accepted`, at) : status === 403 ? new SealpostError("forbidden", `${what}: 403, not permitted`, at) : status === 404 ? new SealpostError("not-found", `${what}: 404, no such thing, or the token may not see it`, at) : status === 409 ? new SealpostError("conflict", `${what}: 409, conflict`, at) : status === 429 ? new SealpostError("limited", `${what}: 429, too many requests`, at) : status >= 200 && status < 300 || status === 304 ? new SealpostError("bad-answer", `${what}: answered ${status}, a success that the API does not describe`, at) : status >= 300 && status < 400 ? new SealpostError("redirect", `${what}: ${status}, moved elsewhere`, at) : status >= 400 && status < 500 ? new SealpostError("invalid", `${what}: ${status}, not accepted`, at) : new SealpostError("unavailable", `${what}: ${status}`, at);
}
function stopsScope(error) {
  return ["unauthorized", "forbidden", "limited", "interrupted", "redirect"].includes(error.code);
}
function landedOf(error) {
  return ["timeout", "network", "unavailable", "bad-answer", "internal", "unconfirmed"].includes(error.code) ? "unknown" : "no";
}

export {
  codes,
  SealpostError,
  asSealpostError,
  systemWord,
  statusError,
  stopsScope,
  landedOf
};
