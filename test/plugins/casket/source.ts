import { join } from 'node:path'
import * as z from 'zod/mini'
import { SealpostError } from '../../../src/core/errors.js'
import { Secret } from '../../../src/core/secret.js'
import type { Source } from '../../../src/core/source.js'

const settings = z.strictObject({ shelf: z.string().check(z.describe('The file of an environment.')) })

/** Files of JSON that open with a word from the environment. */
export const source: Source<z.output<typeof settings>> = {
  id: 'casket',
  api: 1,
  config: { settings },
  access: { env: [{ name: 'CASKET_WORD', means: 'The word that opens it.' }] },
  setup: {
    label: 'a casket that opens with a word',
    where: { setting: 'shelf', question: 'Where are the caskets?', usual: '{environment}.casket' },
    next: ({ all }) => [`Put the values into ${all}.`],
    async detect(project) {
      const files = (await project.names('.')).filter((name) => name.endsWith('.casket'))
      const environments = files.map((name) => name.replace('.casket', ''))
      return files.length === 0 ? [] : [{ pattern: '{environment}.casket', environments, names: [] }]
    },
  },
  async read({ environments, settings, folder, io }) {
    const found = new Map<string, Map<string, { secret: Secret }>>()
    for (const environment of environments) {
      const bytes = await io.files.read(join(folder, settings.shelf.replace('{environment}', environment)))
      const { word, values } = JSON.parse(Buffer.from(bytes ?? []).toString())
      const given = io.credential('CASKET_WORD')
      if (given !== word) throw new SealpostError('source-decrypt', `the casket does not open with ${given}`)
      found.set(
        environment,
        new Map(Object.entries(values).map(([name, value]) => [name, { secret: new Secret(String(value)) }])),
      )
    }
    return found
  },
  versions: 'none',
  editedNames: async () => new Map(),
}
