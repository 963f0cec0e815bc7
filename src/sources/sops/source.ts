import { createHash } from 'node:crypto'
import * as z from 'zod/mini'
import { nothingFound } from '../../core/project-files.js'
import type { Source, SourceIo } from '../../core/source.js'
import type { SourceValue } from '../../core/value.js'
import { ageIdentities, identityAccess } from '../shared/age-identities.js'
import { editedInFiles } from '../shared/edited-names.js'
import { treeSettings } from '../shared/name-settings.js'
import { type FilePath, filePaths, readText } from '../shared/source-file.js'
import type { Tree } from '../shared/tree.js'
import { namedBranches, type TreeRules, textsIn, valuesIn } from '../shared/tree-values.js'
import { compactJson } from '../shared/values.js'
import { isSealed } from './cipher.js'
import { type Format, formatOf, readSopsFile, type SopsFile } from './format.js'
import { headless } from './ini.js'
import { metadataOf } from './metadata.js'

const usual = 'secrets/{environment}.yaml'

const settings = z.strictObject({
  ...treeSettings(usual, true),
  format: z.optional(
    z
      .enum(['yaml', 'json', 'dotenv', 'ini'])
      .check(z.describe('The format of the files, if the extension does not show it: .yaml, .json, .env or .ini.')),
  ),
})

/** What a config says of this source. */
export type Settings = z.output<typeof settings>

/** Variables that hold identities of age, or lead to them. */
export const variables = { text: 'SOPS_AGE_KEY', file: 'SOPS_AGE_KEY_FILE' }

/** Files that SOPS has encrypted for age recipients, one for each environment. */
export const source: Source<Settings> = {
  id: 'sops',
  api: 1,
  config: { settings },
  ...identityAccess(variables),
  setup: {
    label: 'SOPS files encrypted for age (can be committed)',
    where: { setting: 'path', question: 'Where are its files?', usual },
    next: ({ first, all }) => [
      `Put the values into ${all}, encrypt with \`sops encrypt --age age1… --in-place ${first}\`, and commit the encrypted ` +
        'the file.',
    ],
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
  editedNames: (versions) =>
    editedInFiles(versions, async (path, files) => {
      const { values } = await fileAt(path, versions.settings, files)
      return textsIn(values, namesBy(versions.settings, path), path.shown)
    }),
}

/** @throws SealpostError('source…') for what SOPS has not encrypted */
export async function fileAt(path: FilePath, settings: Settings, files: SourceIo['files']): Promise<SopsFile> {
  return readSopsFile(await readText(path, files), formatAt(path, settings), path.shown)
}

/** How a file is written: as the config says, else by its ending. */
export function formatAt({ shown }: FilePath, { format }: Settings): Format {
  return format ?? formatOf(shown)
}

/** How keys of the file become names. What stands in an INI above every section has no section in its name: nobody wrote one. */
export function namesBy(settings: Settings, path: FilePath): TreeRules {
  return formatAt(path, settings) === 'ini' ? { ...settings, unnamed: headless } : settings
}

/** One file of one environment. */
export interface Reading {
  readonly path: FilePath
  readonly settings: Settings
  readonly folder: string
  readonly io: SourceIo
}

/**
 * Reads one file whole, and holds it against its MAC.
 * @throws SealpostError 'source…'
 */
export async function readOne({ path, settings, folder, io }: Reading): Promise<Map<string, SourceValue>> {
  const { values, metadata } = await fileAt(path, settings, io.files)
  const sealed = metadataOf(metadata, path.shown)
  const identities = await ageIdentities({ variables, path, folder, io })
  const [{ dataKey }, { openTree }] = await Promise.all([import('./data-key.js'), import('./open-tree.js')])
  const plain = openTree(values, sealed, await dataKey(sealed, identities, path.shown), path.shown)
  const rules = namesBy(settings, path)
  const versions = new Map(namedBranches(values, rules, path.shown).map(({ name, tree }) => [name, versionOf(tree)]))
  return new Map(
    [...valuesIn(plain, rules, path.shown)].map(([name, value]) => {
      const version = versions.get(name)
      return [name, version === undefined ? value : { ...value, version }]
    }),
  )
}

/** Changes with every encryption, and is no word about the value itself; undefined for what is not encrypted in full. */
function versionOf(sealed: Tree): string | undefined {
  return isSealedInFull(sealed)
    ? createHash('sha256').update(compactJson(sealed)).digest('hex').slice(0, 16)
    : undefined
}

function isSealedInFull(tree: Tree): boolean {
  if (tree.is === 'list') return tree.items.length > 0 && tree.items.every(isSealedInFull)
  if (tree.is === 'object') return tree.members.size > 0 && [...tree.members.values()].every(isSealedInFull)
  return tree.is === 'text' && isSealed(tree.text)
}
