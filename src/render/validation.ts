import { forTerminal } from './escape.js'
import { counted } from './phrases.js'
import type { TerminalStyle } from './terminal-style.js'

/** What a look at a config found, as `validate --json` prints it. */
export interface Validation {
  readonly version: 1
  /** The file, as messages name it. */
  readonly config: string
  readonly ok: boolean
  /** What a run would be refused for, in the order of the lines. */
  readonly complaints: readonly { readonly at: string; readonly because: string }[]
  /** How many more complaints there are, which were only counted; absent if there are none. */
  readonly more?: number
  /** What a run would only tell of. */
  readonly warnings: readonly { readonly at: string; readonly because: string }[]
}

/** A validation for a person, an editor or a hook: `file:line: what`, a line each, and the sum of it. */
export function validationText(
  { config, ok, complaints, more = 0, warnings }: Validation,
  style: TerminalStyle,
): string {
  const line = (word: string, { at, because }: Validation['complaints'][number]) =>
    `${forTerminal(at)}: ${word}${forTerminal(because)}`
  const count = complaints.length + more
  const also = warnings.length === 0 ? '' : `, ${counted(warnings.length, 'warning')}`
  const sum = `${forTerminal(config)}: ${count === 0 ? 'no problems found' : counted(count, 'problem')}${also}.`
  return [
    ...complaints.map((one) => line('', one)),
    ...(more === 0 ? [] : [`and ${more} more`]),
    ...warnings.map((one) => line(style.paint('yellow', 'warning: '), one)),
    style.paint(ok ? 'green' : 'red', sum),
  ].join('\n')
}
