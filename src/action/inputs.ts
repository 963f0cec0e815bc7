import { SealpostError } from '../core/errors.js'
import type { Command } from '../core/report.js'
import { parseLife } from '../core/saved.js'
import { nearest, oneOf } from '../io/config-words.js'

/** Which verdict ends the step red; a failure always does. */
export type FailOn = 'differs' | 'refused' | 'never'

/** What the step was told, checked. */
export interface Inputs {
  readonly command: Command
  readonly config: string
  /** Where a plan is saved, or which saved plan is applied. */
  readonly plan: string | undefined
  /** How long a saved plan is good for, ms. */
  readonly lifeMs: number
  readonly targets: readonly string[]
  readonly environments: readonly string[]
  readonly recover: boolean
  readonly failOn: FailOn
  readonly comment: boolean
  readonly issue: boolean
  readonly summary: boolean
  /** The folder that the report goes into. */
  readonly report: string | undefined
  /** For what happens in the repository of the workflow itself: comment, issue, ledger branch. */
  readonly jobToken: string | undefined
  /** Variables that a target's `token` may name in a plan for a pull request. */
  readonly tokenNames: readonly string[]
}

interface Declared {
  readonly commands: readonly Command[]
  /** What action.yml gives where the workflow says nothing. */
  readonly otherwise?: string
  /** The variable by which the engine knows it. */
  readonly variable?: string
  /** Never to be shown. */
  readonly secret?: true
}

const all = ['plan', 'apply', 'drift'] as const
type Env = Readonly<Record<string, string | undefined>>

/** Every input that action.yml declares; a test holds the two together. */
export const declared = {
  command: { commands: all, otherwise: 'plan' },
  config: { commands: all, otherwise: 'sealpost.yaml' },
  plan: { commands: ['plan', 'apply'] },
  expires: { commands: ['plan'], otherwise: '60m' },
  target: { commands: all },
  environment: { commands: all },
  recover: { commands: ['plan', 'apply'], otherwise: 'false' },
  'fail-on': { commands: all, otherwise: 'refused' },
  comment: { commands: ['plan'], otherwise: 'false' },
  issue: { commands: ['drift'], otherwise: 'false' },
  summary: { commands: all, otherwise: 'true' },
  report: { commands: all },
  'ledger-key': { commands: all, variable: 'SEALPOST_KEY', secret: true },
  'ledger-key-previous': { commands: all, variable: 'SEALPOST_KEY_PREVIOUS', secret: true },
  'github-token': { commands: all, variable: 'GITHUB_TOKEN', secret: true },
  'app-id': { commands: all, variable: 'SEALPOST_GITHUB_APP_ID' },
  'app-private-key': { commands: all, variable: 'SEALPOST_GITHUB_APP_PRIVATE_KEY', secret: true },
  'vercel-token': { commands: all, variable: 'VERCEL_TOKEN', secret: true },
  'netlify-token': { commands: all, variable: 'NETLIFY_AUTH_TOKEN', secret: true },
  'cloudflare-token': { commands: all, variable: 'CLOUDFLARE_API_TOKEN', secret: true },
  'cloudflare-account-id': { commands: all, variable: 'CLOUDFLARE_ACCOUNT_ID' },
  'token-names': { commands: ['plan'] },
  'job-token': { commands: all, otherwise: `\${{ github.token }}`, secret: true },
} as const satisfies Record<string, Declared>

type Name = keyof typeof declared

/** Names that people try, and what they mean. */
const meant: Readonly<Record<string, Name>> = {
  token: 'github-token',
  key: 'ledger-key',
  'sealpost-key': 'ledger-key',
  file: 'config',
  'dry-run': 'command',
  'private-key': 'app-private-key',
}

const prefix = 'INPUT_'

/** What must be masked before anything else is printed. Looks at nothing but the variables that hold secrets. */
export function secretInputs(env: Env): string[] {
  return names().flatMap((name) => ('secret' in declared[name] ? (given(name, env) ?? []) : []))
}

/** The variables without the inputs, and with those inputs under the names by which the engine knows them. */
export function engineEnv(env: Env): Record<string, string | undefined> {
  const known = names().flatMap((name) => {
    const input: Declared = declared[name]
    const value = given(name, env)
    return input.variable === undefined || value === undefined ? [] : [[input.variable, value]]
  })
  return {
    // an own token for the ledger, under `env:`, says more than the job's, which is always there
    SEALPOST_LEDGER_TOKEN: given('job-token', env),
    ...Object.fromEntries(Object.entries(env).filter(([variable]) => !variable.startsWith(prefix))),
    ...Object.fromEntries(known),
  }
}

/** What the host says of a job, as far as anybody here asks. */
const told = [
  ...[
    'API_URL',
    'SERVER_URL',
    'EVENT_NAME',
    'EVENT_PATH',
    'REPOSITORY',
    'REF',
    'SHA',
    'RUN_ID',
    'RUN_ATTEMPT',
    'ACTOR',
  ],
  ...['WORKSPACE', 'OUTPUT', 'STEP_SUMMARY'],
].map((name) => `GITHUB_${name}`)

/**
 * What a run may know that is not trusted: what the host says of the job, the inputs that are no secrets, and the job's
 * own token, by which it reads the repository. No other variable is looked at; of other inputs only the names are kept.
 */
export function publicEnv(env: Env): Record<string, string | undefined> {
  const open = names().filter((name) => !('secret' in declared[name]) || name === 'job-token')
  const known = new Set([...told, ...open.map(variableOf), 'RUNNER_TEMP', 'SEALPOST_PACING', 'CLOUDFLARE_ACCOUNT_ID'])
  return Object.fromEntries(
    Object.keys(env)
      .filter((variable) => known.has(variable) || variable.startsWith(prefix))
      .map((variable) => [variable, known.has(variable) ? env[variable] : '']),
  )
}

/**
 * Reads the inputs of the step as the runner hands them over: INPUT_ and the name in upper case, hyphens kept. The
 * runner only warns of an input that nobody declared; here it is an error, because a step that runs without what it was
 * told may do more than it was told.
 * @param fixed the command of a focused Action, which has no such input
 * @throws SealpostError('usage'), quoting names of inputs but no values
 */
export function readInputs(fixed: Command | undefined, env: Env): Inputs {
  const known = names().filter((name) => fixed === undefined || takes(name, fixed, true))
  for (const variable of Object.keys(env)) {
    if (variable.startsWith(prefix)) checkName(variable.slice(prefix.length).toLowerCase(), known, fixed)
  }
  const command = fixed ?? choice('command', all, env)
  for (const name of names()) {
    if (isSet(name, env) && !takes(name, command, fixed !== undefined)) {
      throw usage(
        `${command} takes no input \`${name}\``,
        `Take it out, or use it with ${oneOf(declared[name].commands)}.`,
      )
    }
  }
  if ((given('app-id', env) === undefined) !== (given('app-private-key', env) === undefined)) {
    throw usage('`app-id` and `app-private-key` belong together', 'Give both of them, or neither.')
  }
  return {
    command,
    config: text('config', env),
    plan: given('plan', env),
    lifeMs: parseLife(text('expires', env)),
    targets: list('target', env),
    environments: list('environment', env),
    recover: flag('recover', env),
    failOn: choice('fail-on', ['differs', 'refused', 'never'], env),
    comment: command === 'plan' && flag('comment', env),
    issue: command === 'drift' && flag('issue', env),
    summary: flag('summary', env),
    report: given('report', env),
    jobToken: given('job-token', env),
    tokenNames: list('token-names', env),
  }
}

function names(): Name[] {
  return Object.keys(declared) as Name[]
}

/** @param focused in an Action for this command alone, which has no need of the input `command` */
function takes(name: Name, command: Command, focused: boolean): boolean {
  const { commands }: Declared = declared[name]
  return commands.includes(command) && !(focused && name === 'command')
}

function checkName(name: string, known: readonly Name[], fixed: Command | undefined): void {
  if (known.some((one) => one === name)) return
  const asked = /^[\w -]{1,40}$/.test(name) ? `\`${name}\`` : 'of that name'
  const which = fixed === undefined ? 'There is no input' : `sealpost/${fixed} has no input`
  const right = Object.hasOwn(meant, name) ? meant[name] : nearest(name, known)
  const hint =
    right !== undefined && known.includes(right as Name)
      ? `Did you mean \`${right}\`?`
      : `The inputs are ${oneOf(known, 'and')}.`
  throw usage(`${which} ${asked}`, hint)
}

/** The variable that an input comes in. */
function variableOf(name: Name): string {
  return `${prefix}${name.toUpperCase()}`
}

/** Ends trimmed, as every Action does it: a secret that was pasted often brings a line end along. */
function given(name: Name, env: Env): string | undefined {
  return env[variableOf(name)]?.trim() || undefined
}

/** The runner hands over every default, so what is like its default was not asked for. */
function isSet(name: Name, env: Env): boolean {
  const value = given(name, env)
  return value !== undefined && value !== text(name, {})
}

function text(name: Name, env: Env): string {
  const { otherwise = '' }: Declared = declared[name]
  return given(name, env) ?? otherwise
}

function list(name: Name, env: Env): string[] {
  const items = (given(name, env) ?? '').split(/[\n,]/).map((item) => item.trim())
  return [...new Set(items.filter((item) => item !== ''))]
}

function choice<T extends string>(name: 'command' | 'fail-on', choices: readonly T[], env: Env): T {
  const found = choices.find((one) => one === text(name, env))
  if (found === undefined) throw usage(`the input \`${name}\` is not what it can be`, `It is ${oneOf(choices)}.`)
  return found
}

function flag(name: 'recover' | 'comment' | 'issue' | 'summary', env: Env): boolean {
  const said = text(name, env)
  if (said !== 'true' && said !== 'false') {
    throw usage(`the input \`${name}\` is neither true nor false`, 'Write it as `true` or `false`.')
  }
  return said === 'true'
}

function usage(message: string, hint: string): SealpostError {
  return new SealpostError('usage', message, { hint })
}
