import * as z from 'zod/mini'
import type { Source } from '../../core/source.js'
import type { SourceValue } from '../../core/value.js'
import { editedInEnvFiles } from '../shared/edited-names.js'
import { envValues } from '../shared/env-values.js'
import { filePaths } from '../shared/source-file.js'

const settings = z.strictObject({
  path: z._default(
    z
      .string()
      .check(z.minLength(1), z.describe('The file of an environment. {environment} is replaced with its name.')),
    'secrets/.env.{environment}',
  ),
  expansion: z._default(
    z
      .enum(['warn', 'refuse', 'literal'])
      .check(
        z.describe(
          'What to do about $NAME or $(command) in a value without single quotes, which other readers of the file ' +
            'would expand: warn, refuse, or accept it. Sealpost never expands it.',
        ),
      ),
    'warn',
  ),
})

/** What a config says of this source. */
export type Settings = z.output<typeof settings>

/** Plain `.env` files, one for each environment, read as the `dotenv` package reads them. */
export const source: Source<Settings> = {
  id: 'dotenv',
  api: 1,
  config: { settings },
  access: { env: [] },
  outOfGit: { values: true, keys: [] },
  setup: {
    label: 'plain-text .env files',
    where: { setting: 'path', question: 'Where are its files?', usual: 'secrets/.env.{environment}' },
    next: ({ all }) => [`Put the values into ${all}, and keep it out of git: it is plain text.`],
    detect: async (project) => (await import('../shared/found-env-files.js')).foundEnvFiles(project, false),
  },
  async read({ environments, settings, folder, io }) {
    const all = new Map<string, Map<string, SourceValue>>()
    for (const [environment, file] of filePaths(settings.path, environments, folder)) {
      all.set(environment, await envValues(file, io.files, settings.expansion))
    }
    return all
  },
  versions: 'none',
  editedNames: (versions) => editedInEnvFiles(versions),
}
