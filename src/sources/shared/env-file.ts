import { bounds } from '../../core/bounds.js'
import { SealpostError } from '../../core/errors.js'
import type { SourceIo } from '../../core/source.js'
import { goesOn } from './env-file-doubts.js'
import { isConflictLine } from './foreign-file.js'
import { type Assignment, parseEnvFile } from './parse-env-file.js'
import { type FilePath, readText } from './source-file.js'

/**
 * Reads a `.env` file and makes sure that every line of it means something and no name stands twice.
 * @throws SealpostError with file and line; it never quotes what the line says
 */
export async function readEnvFile(path: FilePath, files: SourceIo['files']): Promise<readonly Assignment[]> {
  const text = await readText(path, files)
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
      throw new SealpostError('source-duplicate', `${one.name} appears here and on line ${first}`, { where })
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
  if (raw.indexOf(quote, 1) < 0) throw new SealpostError('source', 'the quote that opens here is not closed', { where })
  throw new SealpostError('source', 'there is text after the closing quote', {
    where,
    hint: 'Nothing was written. Move the closing quote to the end of the value, or put other quotes around all of it.',
  })
}

/** @throws SealpostError('source') for a value that goes on in the next line; what stands there is never named */
function checkEnd(one: Assignment, next: Assignment | undefined, where: string): void {
  if (!goesOn(one, next)) return
  throw new SealpostError('source', 'this value seems to continue on the next line', {
    where,
    hint:
      'Nothing was written. Put quotes around the whole value, across all of its lines. If it ends here, leave the next ' +
      'line empty.',
  })
}

function ignoredLine(text: string, line: number, shown: string): SealpostError {
  const where = `${shown}:${line}`
  if (isConflictLine(text.split(/\r\n?|\n/)[line - 1] ?? '')) {
    const hint = 'Nothing was written. Resolve the merge: keep one of the two sides, and remove the markers.'
    return new SealpostError('source', 'unresolved merge conflict', { where, hint })
  }
  return new SealpostError('source', 'this line is neither NAME=value nor a comment', {
    where,
    hint: 'Nothing was written. A value over several lines needs quotes; a comment begins with #.',
  })
}

/** Characters of a value as it is written, at most: escapes can take several for one that they stand for. */
const longestRaw = 4 * bounds.mostValueBytes

/** @throws SealpostError('source') where the parser gave up counting, and for a value that nothing could be made of */
function checkExtent(assignments: readonly Assignment[], shown: string): void {
  const refused = ({ line }: Assignment, message: string, hint: string) =>
    new SealpostError('source', message, { where: `${shown}:${line}`, hint: `Nothing was written. ${hint}` })
  const beyond = assignments[bounds.names]
  if (beyond !== undefined) {
    const message = `the file has more than ${bounds.names} names, the limit for one environment`
    throw refused(beyond, message, 'Split them into several configs, each with its own owner and source.')
  }
  const huge = assignments.find(({ raw }) => raw.length > longestRaw)
  if (huge !== undefined) throw refused(huge, 'this value is far above the limit of any target', 'Remove it.')
}
