import { forTerminal } from '../../../render/escape.js'
import { counted } from '../../../render/phrases.js'
import type { TerminalStyle } from '../../../render/terminal-style.js'

/** One thing that was tried. Holds no value. */
export interface Check {
  /** `config`, `source`, `ledger`, or `target` and its name. */
  readonly group: string
  readonly check: string
  readonly ok: boolean
  readonly says: string
  /** What mends it; only where it is not ok. */
  readonly fix?: string
}

/** A check that went well. */
export function good(group: string, check: string, says: string): Check {
  return { group, check, ok: true, says }
}

/** A check that found trouble, and what mends it. */
export function bad(group: string, check: string, says: string, fix: string): Check {
  return { group, check, ok: false, says, fix }
}

/** Widest first column, characters: one long name must not push every line over the edge of a terminal. */
const widest = 24

/** Checks for a person, grouped, with the fix under each trouble. */
export function checksText(checks: readonly Check[], style: TerminalStyle): string {
  const width = Math.min(widest, Math.max(...checks.map(({ check }) => forTerminal(check).length)))
  const lines: string[] = []
  let group: string | undefined
  for (const { check, ok, says, fix, ...about } of checks) {
    if (about.group !== group)
      lines.push(...(group === undefined ? [] : ['']), style.paint('bold', forTerminal(about.group)))
    group = about.group
    const word = ok ? (style.symbols ? '✓' : 'ok     ') : style.symbols ? '✗' : 'trouble'
    lines.push(`  ${style.paint(ok ? 'green' : 'red', word)} ${forTerminal(check).padEnd(width)}  ${forTerminal(says)}`)
    if (fix !== undefined) lines.push(`    ${' '.repeat(style.symbols ? 0 : 6)}${forTerminal(fix)}`)
  }
  const troubles = checks.filter(({ ok }) => !ok).length
  const result =
    troubles === 0 ? style.paint('green', 'All is well.') : style.paint('red', `${counted(troubles, 'trouble')} found.`)
  return [...lines, '', result].join('\n')
}
