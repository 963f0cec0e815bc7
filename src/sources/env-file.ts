import { resolve } from 'node:path'
import { SealpostError, systemWord } from '../core/errors.js'
import type { SourceIo } from '../core/types.js'
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
}

/** What a `.env` file consists of. `ignored` are the lines that `dotenv` passes over although they are no comment. */
export interface EnvFile {
  readonly assignments: readonly Assignment[]
  readonly ignored: readonly number[]
}

/**
 * An assignment as `dotenv` 18 understands it (read in its source, 2026-11): an optional `export`, a name, `=` or
 * `: `, then a quoted value over any number of lines, or the rest of the line up to a `#`.
 */
const assignment =
  /(?:export\s+)?(?<name>[\w.-]+)(?:\s*=\s*?|:\s+?)(?<raw>\s*(?<quote>['"`])(?:\\\k<quote>|(?!\k<quote>)[\s\S])*\k<quote>|[^#\n]+)?\s*(?:#.*)?$/my
const blanks = /\s*/y
const restOfLine = /.*/y

/**
 * Splits a `.env` text into assignments, in one pass, so that each value has a line to be reported with. A test holds
 * it to find exactly the names that `dotenv` finds.
 * @param text with line ends of any kind
 */
export function parseEnvFile(text: string): EnvFile {
  const source = text.replace(/\r\n?/g, '\n')
  const assignments: Assignment[] = []
  const ignored: number[] = []
  let line = 1
  let counted = 0
  for (let at = endOf(blanks, source, 0); at < source.length; at = endOf(blanks, source, at)) {
    for (; counted < at; counted += 1) if (source[counted] === '\n') line += 1
    assignment.lastIndex = at
    const found = assignment.exec(source)
    if (found?.groups?.name === undefined) {
      if (source[at] !== '#') ignored.push(line)
      at = endOf(restOfLine, source, at)
      continue
    }
    const { name, raw } = found.groups
    assignments.push({ name, line, text: found[0], raw: (raw ?? '').trim() })
    at += found[0].length
  }
  return { assignments, ignored }
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
  const { assignments, ignored } = parseEnvFile(decoded(await bytesOf(path, files), path.shown))
  const lines = new Map<string, number>()
  for (const { name, line, raw } of assignments) {
    const where = `${path.shown}:${line}`
    const before = ignored[0]
    if (before !== undefined && before < line) break
    if (/^['"`]/.test(raw) && (raw.length < 2 || !raw.endsWith(raw.charAt(0)))) {
      throw new SealpostError('source', 'a quote is opened here and not closed', { where })
    }
    const first = lines.get(name)
    if (first !== undefined) {
      throw new SealpostError('source-duplicate', `${name} stands here and on line ${first}`, { where })
    }
    lines.set(name, line)
  }
  if (ignored[0] !== undefined) {
    throw new SealpostError('source', 'this line is neither NAME=value nor a comment', {
      where: `${path.shown}:${ignored[0]}`,
      hint: 'Nothing was written. A value over several lines needs quotes; a comment begins with #.',
    })
  }
  return assignments
}

async function bytesOf({ shown, absolute }: EnvPath, files: SourceIo['files']): Promise<Uint8Array> {
  const bytes = await files.read(absolute).catch((thrown: unknown) => {
    if (thrown instanceof SealpostError) throw thrown.placed(shown)
    throw new SealpostError('source', `the file cannot be read${systemWord(thrown)}`, { where: shown })
  })
  if (bytes === undefined) throw new SealpostError('source-missing', 'there is no such file', { where: shown })
  return bytes
}

/** Bytes as text. A newline byte is never part of another character, so the broken line can be found and named. */
function decoded(bytes: Uint8Array, shown: string): string {
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
