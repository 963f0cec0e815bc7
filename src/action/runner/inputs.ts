import { consentKinds, consentOptions, consentsOf, namesIn } from '../../core/consent.js'
import { SealpostError } from '../../core/errors.js'
import { parseLife } from '../../core/plan/saved-plan.js'
import type { Command } from '../../core/report.js'
import { nearest, oneOf } from '../../core/suggest.js'
import { isSendable } from '../../io/http/header-text.js'
import type { Inputs } from '../../job/inputs.js'
import {
  allCommands,
  type Env,
  effective,
  given,
  type InputName,
  inputNames,
  inputPrefix,
  rowOf,
  variableOf,
} from './input-table.js'

/** Names that people try, and what they mean. */
const meant: Readonly<Record<string, string>> = {
  key: 'ledger-key',
  'sealpost-key': 'ledger-key',
  file: 'config',
  'dry-run': 'command',
  ...Object.fromEntries(inputNames().flatMap((name) => (rowOf(name).tried ?? []).map((tried) => [tried, name]))),
}

/**
 * Reads the inputs of the step as the runner hands them over: INPUT_ and the name in upper case, hyphens kept. The
 * runner only warns of an input that nobody declared; here it is an error, because a step that runs without what it was
 * told may do more than it was told.
 * @param fixed the command of a focused Action, which has no such input
 * @throws SealpostError('usage'), quoting names of inputs but no values
 */
export function readInputs(fixed: Command | undefined, env: Env): Inputs {
  const known = inputNames().filter((name) => fixed === undefined || takes(name, fixed, true))
  for (const variable of Object.keys(env)) {
    if (variable.startsWith(inputPrefix)) checkName(variable.slice(inputPrefix.length).toLowerCase(), known, fixed)
  }
  const command = fixed ?? choice('command', allCommands, env)
  for (const name of inputNames()) {
    if (isSet(name, env) && !takes(name, command, fixed !== undefined)) {
      throw usage(
        `the input \`${name}\` cannot be used with ${command}`,
        `Remove it, or use it with ${oneOf(rowOf(name).commands)}.`,
      )
    }
  }
  for (const name of inputNames()) {
    const partner = inputNames().find((one) => one === rowOf(name).needs)
    if (partner === undefined || given(name, env) === undefined || given(partner, env) !== undefined) continue
    const [one, other] = inputNames().filter((both) => both === name || both === partner)
    throw usage(`\`${one}\` and \`${other}\` have to be set together`, 'Set both of them, or neither.')
  }
  for (const name of inputNames()) {
    const token = name.endsWith('-token') ? given(name, env) : undefined
    if (token !== undefined && !isSendable(token)) {
      throw usage(
        `the input \`${name}\` contains characters that are not valid in a token`,
        'Nothing was sent. Copy the complete token again, without spaces, line breaks or non-ASCII characters.',
      )
    }
  }
  return {
    command,
    config: effective('config', env),
    plan: given('plan', env),
    lifeMs: parseLife(effective('expires', env)),
    targets: list('target', env),
    environments: list('environment', env),
    recover: flag('recover', env),
    accept: lines('accept', env),
    consents: consentsOf(
      Object.fromEntries(consentKinds.map((kind) => [kind, namesIn(given(consentOptions[kind], env) ?? '')])),
    ),
    failOn: choice('fail-on', ['differs', 'refused', 'never'], env),
    comment: command === 'plan' && flag('comment', env),
    issue: command === 'drift' && flag('issue', env),
    summary: flag('summary', env),
    report: given('report', env),
    jobToken: given('job-token', env),
    tokenNames: list('token-names', env),
  }
}

/**
 * What of the inputs can be read where they are wrong as a whole: what the step is for, and how it tells of itself. The
 * rest is as action.yml has it.
 * @param fixed as for {@link readInputs}
 */
export function readableInputs(fixed: Command | undefined, env: Env): Inputs {
  let sound: Env = {}
  for (const name of ['command', 'config', 'report', 'summary'] as const) {
    const more = { ...sound, [variableOf(name)]: given(name, env) }
    try {
      readInputs(fixed, more)
      sound = more
    } catch {
      // the default stands for it
    }
  }
  return readInputs(fixed, sound)
}

/** @param focused in an Action for this command alone, which has no need of the input `command` */
function takes(name: InputName, command: Command, focused: boolean): boolean {
  const { commands } = rowOf(name)
  return commands.includes(command) && !(focused && name === 'command')
}

function checkName(name: string, known: readonly InputName[], fixed: Command | undefined): void {
  if (known.some((one) => one === name)) return
  const asked = /^[\w -]{1,40}$/.test(name) ? `\`${name}\`` : 'of that name'
  const which = fixed === undefined ? 'There is no input' : `sealpost/${fixed} has no input`
  const right = Object.hasOwn(meant, name) ? meant[name] : nearest(name, known)
  const hint =
    right !== undefined && known.includes(right as InputName)
      ? `Did you mean \`${right}\`?`
      : `The inputs are ${oneOf(known, 'and')}.`
  throw usage(`${which} ${asked}`, hint)
}

/** The runner hands over every default, so what is like its default was not asked for. */
function isSet(name: InputName, env: Env): boolean {
  const value = given(name, env)
  return value !== undefined && value !== effective(name, {})
}

function list(name: InputName, env: Env): string[] {
  const items = (given(name, env) ?? '').split(/[\n,]/).map((item) => item.trim())
  return [...new Set(items.filter((item) => item !== ''))]
}

/** One to a line: an address may hold a comma. */
function lines(name: InputName, env: Env): string[] {
  const items = (given(name, env) ?? '').split('\n').map((item) => item.trim())
  return [...new Set(items.filter((item) => item !== ''))]
}

function choice<T extends string>(name: 'command' | 'fail-on', choices: readonly T[], env: Env): T {
  const found = choices.find((one) => one === effective(name, env))
  if (found === undefined) throw usage(`the input \`${name}\` has an invalid value`, `Set it to ${oneOf(choices)}.`)
  return found
}

function flag(name: 'recover' | 'comment' | 'issue' | 'summary', env: Env): boolean {
  const said = effective(name, env)
  if (said !== 'true' && said !== 'false') {
    throw usage(`the input \`${name}\` is neither true nor false`, 'Set it to `true` or `false`.')
  }
  return said === 'true'
}

function usage(message: string, hint: string): SealpostError {
  return new SealpostError('usage', message, { hint })
}
