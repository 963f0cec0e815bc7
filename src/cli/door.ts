import { consentKinds, consentOptions } from '../core/consent.js'
import { shellWord } from '../core/shell.js'
import type { Door } from '../render/next-step.js'
import { configOption } from './invocation.js'
import { type ConsentOptions, typedConsents } from './program-options.js'

/** What of a command the next one has to be told again. */
export interface Typed extends ConsentOptions {
  readonly config: string
  readonly target: readonly string[]
  readonly environment: readonly string[]
  readonly accept?: readonly string[]
  readonly recover?: boolean
  /** The file of a saved plan, or the one that the plan is saved in. */
  readonly saved?: string | undefined
}

/** A command that is longer names no selection, characters. */
const longest = 300

/**
 * The commands that come next, about the same as the one that ran.
 * @param self how a person starts the command line
 */
export function doorOf(self: string, typed: Typed): Door {
  const { target, environment, accept = [], recover = false, saved } = typed
  const config = configOption(typed.config)
  const consents = typedConsents(typed)
  const selection = [
    ...target.flatMap((name) => ['--target', name]),
    ...environment.flatMap((name) => ['--environment', name]),
  ]
  const vouching = [
    ...accept.flatMap((address) => ['--accept', address]),
    ...consentKinds.flatMap((kind) => (consents[kind] ?? []).flatMap((name) => [`--${consentOptions[kind]}`, name])),
    ...(recover ? ['--recover'] : []),
  ]
  const line = (command: string, options: readonly string[]) => {
    const about = `${self} ${command}${config}`
    const whole = [about, ...options.map(shellWord)].join(' ')
    return whole.length <= longest ? whole : `${about}, with the same options`
  }
  const plan = line('plan', [...selection, ...vouching, ...(saved === undefined ? [] : ['--out', saved])])
  if (saved !== undefined) return { apply: line('apply', ['--plan', saved]), again: plan, plan }
  const apply = line('apply', [...selection, ...vouching])
  return { apply, again: apply, plan }
}
