import { SealpostError } from '../../../core/errors.js'
import { parseLife } from '../../../core/plan/saved-plan.js'
import type { Command } from '../../../core/report.js'
import { oneOf } from '../../../core/suggest.js'
import { isSendable } from '../../../io/http/header-text.js'
import type { FailOn, Inputs } from '../../../job/inputs.js'
import { type ConsentOptions, typedConsents } from '../../program-options.js'

/** What `sealpost ci` takes. */
export interface CiOptions extends ConsentOptions {
  readonly config: string
  readonly target: readonly string[]
  readonly environment: readonly string[]
  readonly recover: boolean
  readonly accept: readonly string[]
  readonly plan?: string
  readonly expires?: string
  readonly failOn: FailOn
  readonly comment: boolean
  readonly issue: boolean
  readonly reportDir: string
  readonly tokenName: readonly string[]
}

/** Options that only some commands take. */
const takenBy = {
  recover: ['plan', 'apply'],
  accept: ['plan', 'apply'],
  allowRemoval: ['plan', 'apply'],
  allowAdoption: ['plan', 'apply'],
  allowUpdate: ['plan', 'apply'],
  plan: ['plan', 'apply'],
  expires: ['plan'],
  comment: ['plan'],
  issue: ['drift'],
  tokenName: ['plan'],
} as const satisfies Partial<Record<keyof CiOptions, readonly Command[]>>

/**
 * What the step is told, checked: an option that the command would not look at is refused.
 * @param token that comments, where there is one
 * @throws SealpostError('usage')
 */
export function inputsOf(command: Command, options: CiOptions, token: string | undefined): Inputs {
  for (const [name, commands] of Object.entries(takenBy) as [keyof typeof takenBy, readonly Command[]][]) {
    if (commands.includes(command) || !isGiven(options[name])) continue
    const option = `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`
    throw new SealpostError('usage', `${option} cannot be used with sealpost ci ${command}`, {
      hint: `Remove it, or use it with ${oneOf(commands)}.`,
    })
  }
  if (token !== undefined && !isSendable(token)) {
    throw new SealpostError('usage', 'the token for comments contains characters that are not valid in a token', {
      hint: 'Nothing was sent. Copy the complete token again.',
    })
  }
  return {
    command,
    config: options.config,
    plan: options.plan,
    lifeMs: parseLife(options.expires ?? '60m'),
    targets: options.target,
    environments: options.environment,
    recover: options.recover,
    accept: options.accept,
    consents: typedConsents(options),
    failOn: options.failOn,
    comment: options.comment,
    issue: options.issue,
    summary: false,
    report: options.reportDir,
    jobToken: token,
    tokenNames: options.tokenName,
  }
}

function isGiven(value: boolean | string | readonly string[] | undefined): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== false
}
