import { bounds } from '../../core/bounds.js'

/** One assignment of a `.env` file, as it is written. */
export interface Assignment {
  readonly name: string
  /** Line of the file, counted from 1, on which the assignment begins. */
  readonly line: number
  /** The whole assignment as it stands there; what is behind it may belong to it too, as in `NAME: `. */
  readonly text: string
  /** What stands after the `=`, quotes included, without the blanks around it. */
  readonly raw: string
  /** A `#` that ends the value, where no quotes are around it: right behind it, or behind a blank. */
  readonly cut: 'cut' | 'comment' | undefined
}

/** What a `.env` file consists of. `ignored` are the lines that `dotenv` passes over although they are no comment. */
export interface EnvFile {
  readonly assignments: readonly Assignment[]
  readonly ignored: readonly number[]
}

/**
 * An assignment as `dotenv` 18 understands it (read in its source, 2026-11): an optional `export`, a name, `=` or
 * `: `, then a quoted value over any number of lines, or the rest of the line up to a `#`. A quote with a backslash before
 * it need not end the value. `dotenv` says so with one step a character, for each of which the engine keeps its place.
 */
const assignment =
  /(?:export\s+)?(?<name>[\w.-]+)(?:\s*=\s*?|:\s+?)(?<raw>\s*(?=(?<quote>['"`]))(?:'[^']*(?:(?<=\\)'[^']*)*'|"[^"]*(?:(?<=\\)"[^"]*)*"|`[^`]*(?:(?<=\\)`[^`]*)*`)|[^#\n]+)?\s*(?:#.*)?$/my
const head = /(?:export\s+)?[\w.-]+\s*[=:]/y
const blanks = /\s*/y
const restOfLine = /.*/y

/**
 * Splits a `.env` text into assignments, in one pass, so that each value has a line to be reported with. A test holds
 * it to find exactly the names that `dotenv` finds. It goes no further than one name more than there may be.
 * @param text with line ends of any kind
 */
export function parseEnvFile(text: string): EnvFile {
  const source = text.replace(/\r\n?/g, '\n')
  const assignments: Assignment[] = []
  const ignored: number[] = []
  let line = 1
  let counted = 0
  for (
    let at = endOf(blanks, source, 0);
    at < source.length && assignments.length <= bounds.names;
    at = endOf(blanks, source, at)
  ) {
    for (; counted < at; counted += 1) if (source[counted] === '\n') line += 1
    assignment.lastIndex = at
    const found = assignment.exec(source)
    if (found?.groups?.name === undefined) {
      if (source[at] !== '#') ignored.push(line)
      at = endOf(restOfLine, source, at)
      continue
    }
    const { name, raw = '', quote } = found.groups
    const cut = quote === undefined ? cutOf(found[0], raw) : undefined
    assignments.push({ name, line, text: found[0], raw: raw.trim(), cut })
    at += found[0].length
  }
  return { assignments, ignored }
}

/** How a `#` ends an unquoted value of an assignment, if one does. */
function cutOf(text: string, raw: string): Assignment['cut'] {
  const end = raw === '' ? endOf(head, text, 0) : text.indexOf(raw, endOf(head, text, 0)) + raw.length
  if (text[end] !== '#') return undefined
  return /[^\S\n]$/.test(raw) ? 'comment' : 'cut'
}

function endOf(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from
  return from + (pattern.exec(text)?.[0].length ?? 0)
}
