import type { SealpostError } from '../../../core/errors.js'
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

/** A check that ended in an error, told with where it happened. */
export function troubled(group: string, check: string, error: SealpostError): Check {
  const where = error.where === undefined ? '' : ` (${error.where})`
  // doctor writes nothing, and need not say so
  return bad(group, check, `${error.message}${where}`, error.hint.replace(/^Nothing was (?:written|sent)\. /, ''))
}

/** Widest first column, characters: one long name must not push every line over the edge of a terminal. */
const widest = 40
/** Narrower, words would stand below each other, characters. */
const narrowest = 24

/**
 * Checks for a person, grouped and in columns, with the fix under each trouble.
 * @param columns of the terminal, in which long lines go on below where they began; undefined where there is none
 */
export function checksText(checks: readonly Check[], style: TerminalStyle, columns?: number): string {
  const most = columns === undefined ? widest : Math.min(widest, Math.floor(columns * 0.4))
  const lengths = checks.map(({ check }) => forTerminal(check).length).filter((length) => length <= most)
  const width = Math.max(0, ...lengths)
  const [indent, mark] = ['  ', style.symbols ? 1 : 'trouble'.length]
  const lines: string[] = []
  let group: string | undefined
  for (const { check, ok, says, fix, ...about } of checks) {
    if (about.group !== group)
      lines.push(...(group === undefined ? [] : ['']), style.paint('bold', forTerminal(about.group)))
    group = about.group
    const word = (ok ? (style.symbols ? '✓' : 'ok') : style.symbols ? '✗' : 'trouble').padEnd(mark)
    const name = forTerminal(check)
    const at = indent.length + mark + 1 + width + 2
    const [first = '', ...rest] = wrapped(forTerminal(says), columns, at)
    // a name beyond the column leaves the line to itself
    const isLong = name.length > width
    lines.push(`${indent}${style.paint(ok ? 'green' : 'red', word)} ${name.padEnd(width)}${isLong ? '' : `  ${first}`}`)
    for (const line of isLong ? [first, ...rest] : rest) lines.push(`${' '.repeat(at)}${line}`)
    if (fix === undefined) continue
    for (const line of wrapped(forTerminal(fix), columns, indent.length + mark + 1))
      lines.push(`${' '.repeat(indent.length + mark + 1)}${line}`)
  }
  const troubles = checks.filter(({ ok }) => !ok).length
  const result =
    troubles === 0 ? style.paint('green', 'All is well.') : style.paint('red', `${counted(troubles, 'trouble')} found.`)
  return [...lines, '', result].join('\n')
}

/** A text in lines that fit behind an indent; what a person copies, a long word or a command in quotes, stays whole. */
function wrapped(text: string, columns: number | undefined, indent: number): string[] {
  if (columns === undefined) return [text]
  const room = Math.max(narrowest, columns - indent)
  const lines: string[] = []
  let line = ''
  for (const word of text.match(/\S*`[^`]*`\S*|\S+/g) ?? []) {
    if (line !== '' && line.length + 1 + word.length > room) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}
