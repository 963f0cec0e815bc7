import { resolve } from 'node:path'
import { bounds } from '../../core/bounds.js'
import { SealpostError, systemWord } from '../../core/errors.js'
import type { SourceIo } from '../../core/source.js'
import { goesOn } from './env-file-doubts.js'
import { checkEnvFile, isConflictLine } from './foreign-file.js'
import { requirePlaceholder } from './placeholder.js'

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

/** An environment's file: as people write it, for messages, and where it is. */
export interface EnvPath {
  readonly shown: string
  readonly absolute: string
}

/**
 * Puts each environment's name into a path pattern.
 * @param folder absolute; a relative pattern starts there
 * @throws SealpostError('config') where two environments would read one file
 */
export function envPaths(pattern: string, environments: readonly string[], folder: string): Map<string, EnvPath> {
  requirePlaceholder('path', pattern, '{environment}', environments)
  return new Map(
    environments.map((environment) => {
      const shown = pattern.replaceAll('{environment}', environment)
      return [environment, { shown, absolute: resolve(folder, shown) }]
    }),
  )
}

/**
 * Reads a `.env` file and makes sure that every line of it means something and no name stands twice.
 * @throws SealpostError with file and line; it never quotes what the line says
 */
export async function readEnvFile(path: EnvPath, files: SourceIo['files']): Promise<readonly Assignment[]> {
  const text = decoded(await bytesOf(path, files), path.shown)
  const { assignments, ignored } = parseEnvFile(text)
  checkExtent(assignments, path.shown)
  const [before] = ignored
  const lines = new Map<string, number>()
  for (const [index, one] of assignments.entries()) {
    if (before !== undefined && before < one.line) break
    const where = `${path.shown}:${one.line}`
    checkQuotes(one, where)
    checkEnd(one, assignments[index + 1], where)
    const first = lines.get(one.name)
    if (first !== undefined) {
      throw new SealpostError('source-duplicate', `${one.name} stands here and on line ${first}`, { where })
    }
    lines.set(one.name, one.line)
  }
  if (before !== undefined) throw ignoredLine(text, before, path.shown)
  return assignments
}

/** @throws SealpostError('source') for quotes that are not round the whole value */
function checkQuotes({ raw }: Assignment, where: string): void {
  const quote = /^['"`]/.exec(raw)?.[0]
  if (quote === undefined || (raw.length > 1 && raw.endsWith(quote))) return
  if (raw.indexOf(quote, 1) < 0) throw new SealpostError('source', 'a quote is opened here and not closed', { where })
  throw new SealpostError('source', 'text stands behind the closing quote', {
    where,
    hint: 'Nothing was written. Put the closing quote at the end of the value, or other quotes round the whole of it.',
  })
}

/** @throws SealpostError('source') for a value that goes on in the next line; what stands there is never named */
function checkEnd(one: Assignment, next: Assignment | undefined, where: string): void {
  if (!goesOn(one, next)) return
  throw new SealpostError('source', 'a value begins here and seems to go on in the next line', {
    where,
    hint:
      'Nothing was written. Put quotes round the whole value, over all of its lines. Where it ends here, leave the next ' +
      'line empty.',
  })
}

function ignoredLine(text: string, line: number, shown: string): SealpostError {
  const where = `${shown}:${line}`
  if (isConflictLine(text.split(/\r\n?|\n/)[line - 1] ?? '')) {
    const hint = 'Nothing was written. Settle the merge: keep one of the two sides, and take the marks out.'
    return new SealpostError('source', 'a merge conflict stands here', { where, hint })
  }
  return new SealpostError('source', 'this line is neither NAME=value nor a comment', {
    where,
    hint: 'Nothing was written. A value over several lines needs quotes; a comment begins with #.',
  })
}

async function bytesOf({ shown, absolute }: EnvPath, files: SourceIo['files']): Promise<Uint8Array> {
  const bytes = await files.read(absolute).catch((thrown: unknown) => {
    if (thrown instanceof SealpostError) throw thrown.placed(shown)
    throw new SealpostError('source', `the file cannot be read${systemWord(thrown)}`, { where: shown })
  })
  if (bytes === undefined) throw new SealpostError('source-missing', 'there is no such file', { where: shown })
  if (bytes.length > bounds.sourceBytes) {
    throw new SealpostError(
      'source',
      `the file is larger than ${bounds.sourceBytes / 1024 / 1024} MiB, the most that is read`,
      {
        where: shown,
        hint: 'Nothing was written. Look whether it is the file that was meant, or divide it among several configs.',
      },
    )
  }
  return bytes
}

/** Characters of a value as it is written, at most: escapes can take several for one that they stand for. */
const longestRaw = 4 * bounds.mostValueBytes

/** @throws SealpostError('source') where the parser gave up counting, and for a value that nothing could be made of */
function checkExtent(assignments: readonly Assignment[], shown: string): void {
  const refused = ({ line }: Assignment, message: string, hint: string) =>
    new SealpostError('source', message, { where: `${shown}:${line}`, hint: `Nothing was written. ${hint}` })
  const beyond = assignments[bounds.names]
  if (beyond !== undefined) {
    const message = `the file has more than ${bounds.names} names, the most that one environment may have`
    throw refused(beyond, message, 'Divide them among several configs, each with an owner and a source of its own.')
  }
  const huge = assignments.find(({ raw }) => raw.length > longestRaw)
  if (huge !== undefined)
    throw refused(huge, 'a value begins here that is far larger than any target takes', 'Take it out.')
}

/** Bytes as text. A newline byte is never part of another character, so the broken line can be found and named. */
function decoded(bytes: Uint8Array, shown: string): string {
  checkEnvFile(bytes, shown)
  const decoder = new TextDecoder('utf-8', { fatal: true })
  try {
    return decoder.decode(bytes)
  } catch {
    let line = 1
    for (let from = 0; ; line += 1) {
      const end = bytes.indexOf(10, from)
      try {
        decoder.decode(bytes.subarray(from, end < 0 ? undefined : end))
      } catch {
        throw new SealpostError('source', 'this line is not valid UTF-8', { where: `${shown}:${line}` })
      }
      from = end + 1
    }
  }
}
