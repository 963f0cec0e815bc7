import * as z from 'zod/mini'
import { SealpostError } from '../../core/errors.js'
import { Secret } from '../../core/secret.js'
import type { Source } from '../../core/source.js'
import type { SourceValue } from '../../core/value.js'
import { editedInEnvFiles } from '../shared/edited-names.js'
import { envPaths, readEnvFile } from '../shared/env-file.js'
import { doubtsOf, expansion } from '../shared/env-file-doubts.js'
import type { Assignment } from '../shared/parse-env-file.js'

const settings = z.strictObject({
  path: z._default(
    z
      .string()
      .check(z.minLength(1), z.describe('The file of an environment; {environment} stands for its name, as declared.')),
    'secrets/.env.{environment}',
  ),
  expansion: z._default(
    z
      .enum(['warn', 'refuse', 'literal'])
      .check(
        z.describe(
          'What to do about $NAME or $(command) in a value outside single quotes, which other readers of the file ' +
            'replace: say so, stop, or neither. It is never replaced.',
        ),
      ),
    'warn',
  ),
})

/** Plain `.env` files, one for each environment, read as the `dotenv` package reads them. */
export const source: Source<z.output<typeof settings>> = {
  id: 'dotenv',
  api: 1,
  config: { settings },
  access: { env: [] },
  outOfGit: { values: true, keys: [] },
  setup: {
    label: 'plain .env files',
    where: { setting: 'path', question: 'Where are its files?', usual: 'secrets/.env.{environment}' },
    next: ({ all }) => [`Put the values into ${all}, and keep it out of git: it is plain text.`],
  },
  async read({ environments, settings, folder, io }) {
    const { parse } = await import('./parse.js')
    const all = new Map<string, Map<string, SourceValue>>()
    for (const [environment, file] of envPaths(settings.path, environments, folder)) {
      const values = new Map<string, SourceValue>()
      for (const assignment of await readEnvFile(file, io.files)) {
        const at = `${file.shown}:${assignment.line}`
        const value = plainValue(assignment, parse(assignment.text), at)
        const doubts = [...doubtsOf(assignment, '\'"`'), ...expansion(assignment, value, at, settings.expansion)]
        values.set(assignment.name, { secret: new Secret(value), at, doubts })
      }
      all.set(environment, values)
    }
    return all
  },
  editedNames: (versions) => editedInEnvFiles(versions),
}

function plainValue({ name }: Assignment, parsed: Record<string, string>, where: string): string {
  const value = Object.hasOwn(parsed, name) ? parsed[name] : undefined
  if (value === undefined) throw new SealpostError('source', 'this name cannot be read', { where })
  if (value.startsWith('encrypted:')) {
    throw new SealpostError('source', 'this value is encrypted', {
      where,
      hint: 'Nothing was written. Use `source: { use: dotenvx }` for this file.',
    })
  }
  return value
}
