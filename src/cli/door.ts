import type { Door } from '../render/next-step.js'
import { quoted } from './invocation.js'
import type { ConsentOptions } from './program-options.js'

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
  const config = typed.config === 'sealpost.yaml' ? [] : ['--config', typed.config]
  const selection = [
    ...target.flatMap((name) => ['--target', name]),
    ...environment.flatMap((name) => ['--environment', name]),
  ]
  const { allowRemoval = [], allowAdoption = [], allowUpdate = [] } = typed
  const vouching = [
    ...accept.flatMap((address) => ['--accept', address]),
    ...allowRemoval.flatMap((name) => ['--allow-removal', name]),
    ...allowAdoption.flatMap((name) => ['--allow-adoption', name]),
    ...allowUpdate.flatMap((name) => ['--allow-update', name]),
    ...(recover ? ['--recover'] : []),
  ]
  const line = (command: string, options: readonly string[]) => {
    const whole = [self, command, ...[...config, ...options].map(argument)].join(' ')
    if (whole.length <= longest) return whole
    return `${[self, command, ...config.map(argument)].join(' ')}, with the same options`
  }
  const plan = line('plan', [...selection, ...vouching, ...(saved === undefined ? [] : ['--out', saved])])
  if (saved !== undefined) return { apply: line('apply', ['--plan', saved]), again: plan, plan }
  const apply = line('apply', [...selection, ...vouching])
  return { apply, again: apply, plan }
}

/** A text that a shell takes as one word. */
export function argument(text: string): string {
  return /^[\w./@:+-]+$/.test(text) ? text : quoted(text)
}
