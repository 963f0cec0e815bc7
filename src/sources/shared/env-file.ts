import { resolve } from 'node:path'
import { bounds } from '../../core/bounds.js'
import { SealpostError, systemWord } from '../../core/errors.js'
import type { SourceIo } from '../../core/source.js'
import { goesOn } from './env-file-doubts.js'
import { checkEnvFile, isConflictLine } from './foreign-file.js'
import { type Assignment, parseEnvFile } from './parse-env-file.js'
import { requirePlaceholder } from './placeholder.js'

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
