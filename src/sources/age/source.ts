import * as z from 'zod/mini'
import { SealpostError } from '../../core/errors.js'
import { nothingFound } from '../../core/project-files.js'
import type { Source, SourceIo } from '../../core/source.js'
import type { SourceValue } from '../../core/value.js'
import { ageIdentities, identityAccess } from '../shared/age-identities.js'
import { type DocumentFormat, documentValues } from '../shared/document-values.js'
import { pathSetting } from '../shared/name-settings.js'
import { type FilePath, filePaths, readBytes } from '../shared/source-file.js'

const usual = 'secrets/{environment}.env.age'

const settings = z.strictObject({
  path: pathSetting(usual),
  format: z.optional(
    z
      .enum(['dotenv', 'json'])
      .check(z.describe('The format of the content, if the extension before `.age` does not show it: .env or .json.')),
  ),
})

type Settings = z.output<typeof settings>

const variables = { text: 'AGE_IDENTITY', file: 'AGE_IDENTITY_FILE' }

/** `.env` or JSON files that age has encrypted as a whole, one for each environment. */
export const source: Source<Settings> = {
  id: 'age',
  api: 1,
  config: { settings },
  ...identityAccess(variables),
  setup: {
    label: '.env files, encrypted as a whole with age (can be committed)',
    where: { setting: 'path', question: 'Where are its files?', usual },
    next: ({ first, all }) => [`Encrypt the files for ${all}, \`age -a -r age1… -o ${first} FILE\`, and commit it.`],
    detect: nothingFound,
  },
  async read({ environments, settings, folder, io }) {
    const all = new Map<string, Map<string, SourceValue>>()
    for (const [environment, path] of filePaths(settings.path, environments, folder)) {
      all.set(environment, await readOne({ path, settings, folder, io }))
    }
    return all
  },
  versions: 'none',
  // names are encrypted with their values, so nobody can tell by the text alone
  async editedNames() {
    return new Map()
  },
}

/** One file of one environment. */
interface Reading {
  readonly path: FilePath
  readonly settings: Settings
  readonly folder: string
  readonly io: SourceIo
}

async function readOne({ path, settings, folder, io }: Reading): Promise<Map<string, SourceValue>> {
  const format = settings.format ?? formatOf(path.shown)
  const sealed = await readBytes(path, io.files)
  const { ageOpener } = await import('../shared/age.js')
  const opener = await ageOpener(await ageIdentities({ variables, path, folder, io }), path.shown)
  const bytes = await opener.open(sealed)
  if (bytes === undefined) {
    const ours = (await opener.recipients()).map((one) => `${one.slice(0, 12)}…`).join(', ')
    throw new SealpostError('source-decrypt', `the file is not encrypted for ${ours}, the available identities`, {
      where: path.shown,
      hint: 'Nothing was written. Set the identity of one of its recipients, or encrypt it for this one as well.',
    })
  }
  return documentValues(bytes, format, path.shown)
}

/** @throws SealpostError('config') where the ending does not say what is inside */
function formatOf(shown: string): DocumentFormat {
  const inner = shown.replace(/\.age$/i, '').toLowerCase()
  if (inner.endsWith('.json')) return 'json'
  if (/(?:^|\/)\.env(?:\.[^/]*)?$|\.env$/.test(inner)) return 'dotenv'
  throw new SealpostError('config', 'the extension of the file does not show its format', {
    where: shown,
    hint: 'Rename it to .env.age or .json.age, or set `source.format`.',
  })
}
