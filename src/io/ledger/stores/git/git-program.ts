import { bounds } from '../../../../core/bounds.js'
import { SealpostError, systemWord } from '../../../../core/errors.js'
import type { Runtime } from '../../../../core/runtime.js'

/** A command of git may take so long, ms: one that stays on this machine, and one that goes to the remote. */
const [localMs, remoteMs] = [60_000, 180_000]

/** What came of a command of git. */
export interface GitEnd {
  /** Its exit status; undefined where it was ended, for it took too long or wrote too much. */
  readonly status: number | undefined
  readonly output: Uint8Array
  /** The end of what it wrote to standard error, for finding out what is the matter. It may quote anything: never to be shown. */
  readonly said: string
}

/** What a command of git is given. */
export interface GitCommand {
  /** What follows `git`. Seen by everybody on the machine: no address stands in it, for it could hold a password. */
  readonly args: readonly string[]
  readonly input?: string | undefined
  /** Beside what every command gets. */
  readonly env?: Readonly<Record<string, string>>
  /** It asks the remote. */
  readonly far?: true
}

/** Runs a command of git. */
export type Git = (command: GitCommand) => Promise<GitEnd>

/**
 * The variables of ours that git gets: where programs, homes, certificates and agents are, how a network is reached, and
 * how its transports are told to log in. A closed list, since anything else may hold a value. CI_JOB_TOKEN is what the
 * credential helper reads that GitLab's runner sets up (feature flag FF_GIT_URLS_WITHOUT_TOKENS, docs.gitlab.com/runner,
 * read 2026-11-30).
 */
const handedOn = [
  ...['PATH', 'HOME', 'USER', 'LOGNAME', 'TMPDIR', 'TEMP', 'TMP', 'XDG_CONFIG_HOME', 'XDG_RUNTIME_DIR'],
  ...['USERPROFILE', 'USERNAME', 'HOMEDRIVE', 'HOMEPATH', 'APPDATA', 'LOCALAPPDATA', 'PROGRAMDATA', 'PROGRAMFILES'],
  ...['SYSTEMROOT', 'SYSTEMDRIVE', 'WINDIR', 'COMSPEC', 'PATHEXT'],
  ...['HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY', 'NO_PROXY', 'http_proxy', 'https_proxy', 'all_proxy', 'no_proxy'],
  ...['SSL_CERT_FILE', 'SSL_CERT_DIR', 'CURL_CA_BUNDLE', 'SSH_AUTH_SOCK', 'KRB5CCNAME', 'KRB5_CONFIG'],
  ...['GIT_SSH', 'GIT_SSH_COMMAND', 'GIT_SSH_VARIANT', 'GIT_ASKPASS', 'GIT_SSL_CAINFO', 'GIT_SSL_CAPATH'],
  ...['GIT_SSL_CERT', 'GIT_SSL_KEY', 'GIT_SSL_NO_VERIFY', 'GIT_PROXY_SSL_CAINFO', 'GIT_HTTP_PROXY_AUTHMETHOD'],
  'CI_JOB_TOKEN',
]

/**
 * What every command gets: nobody is asked for anything, no transport runs a program that an address names (`ext::`), and
 * messages are in the language that {@link GitEnd.said} is read in.
 */
const always = {
  GIT_TERMINAL_PROMPT: '0',
  GCM_INTERACTIVE: 'never',
  SSH_ASKPASS_REQUIRE: 'never',
  GIT_ALLOW_PROTOCOL: 'https:http:ssh:file',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_NO_REPLACE_OBJECTS: '1',
  GIT_HTTP_LOW_SPEED_LIMIT: '1',
  GIT_HTTP_LOW_SPEED_TIME: '60',
  LC_ALL: 'C',
  LANGUAGE: 'C',
}

/** The variables that git gets of this process: {@link handedOn}, those that the config names, and some of our own. */
export function environmentOf(env: Runtime['env'], named: readonly string[]): Record<string, string> {
  const found = [...handedOn, ...named].flatMap((name) => {
    const text = env[name]
    return text === undefined ? [] : [[name, text] as const]
  })
  return { ...Object.fromEntries(found), ...always }
}

/**
 * Runs git in a folder. What was begun goes on also after the person wants us to stop: each command has its own deadline.
 * @param where for messages
 * @throws SealpostError, by what it gives: 'config' where there is no git
 */
export function gitIn(
  folder: string,
  env: Readonly<Record<string, string>>,
  { run }: Pick<Runtime, 'run'>,
  where: string,
): Git {
  return async ({ args, input, env: more = {}, far }) => {
    const end = await run({
      argv: ['git', ...args],
      env: { ...env, ...more },
      folder,
      ...(input === undefined ? {} : { input: Buffer.from(input) }),
      mostBytes: bounds.answerBytes,
      keptErrorBytes: 8192,
      stop: AbortSignal.timeout(far === true ? remoteMs : localMs),
    }).catch((thrown: unknown) => {
      if (thrown instanceof SealpostError) throw thrown
      throw new SealpostError('config', `git could not be started${systemWord(thrown)}`, {
        where,
        hint: 'Nothing was written. The ledger on a git remote needs the git program: install it, or choose another store with `ledger.use`.',
      })
    })
    const { status, output, isTooMuch, errors = new Uint8Array() } = end
    return { status: isTooMuch ? undefined : status, output, said: Buffer.from(errors).toString() }
  }
}

/** What came of something that git would have been started for, and that did not end well. */
export const noEnd: GitEnd = { status: 1, output: new Uint8Array(), said: '' }

/** What a command wrote, as text. */
export function textOf({ output }: GitEnd): string {
  return Buffer.from(output).toString('utf8')
}
