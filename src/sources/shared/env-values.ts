import { SealpostError } from '../../core/errors.js'
import { Secret } from '../../core/secret.js'
import type { SourceIo } from '../../core/source.js'
import type { SourceValue } from '../../core/value.js'
import { readEnvFile } from './env-file.js'
import { doubtsOf, expansion } from './env-file-doubts.js'
import type { Assignment } from './parse-env-file.js'
import type { FilePath } from './source-file.js'

/**
 * The values of a `.env` text, as the package `dotenv` reads them.
 * @param replaced what to do about what other readers replace
 * @throws SealpostError with file and line; it never quotes what the line says
 */
export async function envValues(
  file: FilePath,
  files: SourceIo['files'],
  replaced: 'warn' | 'refuse' | 'literal',
): Promise<Map<string, SourceValue>> {
  const { parse } = await import('./dotenv-package.js')
  const values = new Map<string, SourceValue>()
  for (const assignment of await readEnvFile(file, files)) {
    const at = `${file.shown}:${assignment.line}`
    const value = plainValue(assignment, parse(assignment.text), at)
    const doubts = [...doubtsOf(assignment, '\'"`'), ...expansion(assignment, value, at, replaced)]
    values.set(assignment.name, { secret: new Secret(value), at, doubts })
  }
  return values
}

function plainValue({ name }: Assignment, parsed: Record<string, string>, where: string): string {
  const value = Object.hasOwn(parsed, name) ? parsed[name] : undefined
  if (value === undefined) throw new SealpostError('source', 'this is not a valid name', { where })
  if (value.startsWith('encrypted:')) {
    throw new SealpostError('source', 'this value is encrypted', {
      where,
      hint: 'Nothing was written. Use `source: { use: dotenvx }` for this file.',
    })
  }
  return value
}
